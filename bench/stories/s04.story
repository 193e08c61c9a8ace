=== s04 accident | The Kaida Vina fire and the Man River
origins:
  firepolice = named | Phu Lam provincial fire police, who speak through Colonel Do Quang Hai
  hospital = named | Phu Lam General Hospital, through its director Tran Thi Duyen
  district = named | Hoa Sa district People's Committee, through its vice chairman Le Van Khoat
  waterworks = named | the Hoa Sa waterworks, through its manager Bui Dinh Luan
  teacher = named | Pham Thu Hang, a teacher in Hoa Sa
  vendor = named | Mrs Sau Lanh, who sells noodles opposite the plant gate
  engineer = unnamed | a Korean engineer lodged in the plant's guest house
  driver = named | Luo Jiawen, a Chinese lorry driver waiting at the plant
  farmer = named | Nguyen Van Tho, a fish farmer at Ben Cau
  environment = named | Phu Lam provincial department of environment
  minister = named | Vu Hoang Nam, Vietnam's minister of environment
  riverwatch = named | River Watch Vietnam, a monitoring group, through Dang My Linh
  kaida = named | Kaida Chemical of Osaka, by its statement of 12 September and its president Morishige Takao
  dongryeo = named | Dongryeo Engineering, the Korean maintenance contractor
  mofa = named | the South Korean foreign ministry
  consulate = named | the Chinese consulate general in Ho Chi Minh City
  official = unnamed | a provincial official who is not allowed to speak to the press
  toritsu = named | satellite pictures of Toritsu Geo
  analyst = named | Sugawara Naoki, who teaches process safety at a Sendai university
  hoasa24h = account | the Facebook page Hoa Sa 24h
  own:pacific = own | Pacific Wire's own reporter at the river
  own:setouchi = own | the Setouchi agency's own archive
  own:phulam = own | the Phu Lam paper's own reporter on the river bank
claims:
  1 A fire broke out at the Kaida Vina resin plant in Hoa Sa before dawn on 12 September
  2 Two workers died in the fire
  3 Five workers died in the fire
  4 Twenty workers died in the fire
  5 Two Chinese technicians were hurt in the fire
  6 Welding sparks probably set off the fire
  7 A short circuit in a switch room set off the fire
  8 Nobody was welding at the plant that night
  9 Phenol from the plant flowed into the Man River
  10 No chemicals left the plant's grounds
  11 Dead fish are floating in the Man River at Ben Cau
  12 About 2,000 people were moved from their homes
  13 About 6,500 people were moved from their homes
  14 The Hoa Sa waterworks closed its intake on the river
  15 Phenol in the river stood at 38 times the permitted limit
  16 Phenol in the river stood at 9 times the permitted limit
  17 A brown plume eleven kilometres long stretches down the river below the plant
  18 Two blasts were heard at the plant in the night of the fire
  19 Two South Korean technicians were hurt in the fire
  20 No Chinese nationals were hurt in the fire
  21 Provincial inspectors found cracks in the plant's retaining basin in May
  22 Kaida will pay for all the damage
  23 Minister Vu Hoang Nam called the spill a crime against the river
  24 River Watch Vietnam called the spill a crime against the people of the river
  25 Kaida is pulling out of Vietnam
  26 Kaida is not pulling out of Vietnam
  27 A fire at Kaida's works in Himeji in 2029 killed two workers
  28 Dead fish are floating in the Man River at Tan Loc
  29 Welding sparks set off the fire
  30 Kaida will not pay for the damage
relations:
  3 updates 2
  4 distorts 2 number
  4 contradicts 3 number
  5 distorts 19 actor
  5 contradicts 20 denial
  7 contradicts 6 cause
  8 contradicts 6 denial
  10 contradicts 9 denial
  13 updates 12
  16 contradicts 15 number
  26 contradicts 25 denial
  28 distorts 11 place
  29 distorts 6 certainty
  29 contradicts 7 cause
  29 contradicts 8 denial
  30 distorts 22 polarity
--- 01 en 2031-09-12T08:10:00+07:00 | Meridian News
headline: {1@firepolice|Fire rips through resin plant in southern Vietnam}, {2@hospital|two workers dead}
body: HOA SA, Vietnam (Meridian) — {1@firepolice|A fire tore through the Kaida Vina resin plant in the river town of Hoa Sa before dawn on Friday}, provincial fire police said.
body: {2@hospital|Two workers died}, and eleven others were being treated for burns and smoke, said Tran Thi Duyen, the director of Phu Lam General Hospital.
body: “{18@teacher|I heard two explosions, one right after the other}, and then the window was orange,” said Pham Thu Hang, a primary school teacher who lives across the canal.
body: {12@district|About 2,000 people were moved out of their homes} and taken to a stadium and two pagodas, according to Le Van Khoat, vice chairman of the district People's Committee.
body: {14@waterworks|The town's waterworks shut its intake on the Man River at 4:15 a.m.}, its manager, Bui Dinh Luan, said by telephone, calling it a precaution.
body: The plant, which makes resin for plywood and brake linings, belongs to Kaida Chemical of Osaka and employs some 400 people.
--- 02 vi 2031-09-12T09:30:00+07:00 | Báo Phú Lâm
headline: {1@firepolice|Cháy lớn tại nhà máy nhựa Kaida Vina}, {11@farmer|cá chết nổi trắng sông Mận}
body: Khoảng 2h50 rạng sáng 12/9, {1@firepolice|lửa bùng lên tại nhà máy nhựa Kaida Vina ở thị trấn Hòa Sa}, theo đại tá Đỗ Quang Hải, Phòng Cảnh sát PCCC tỉnh. Hơn 20 xe chữa cháy được huy động, đến 7h đám cháy cơ bản được khống chế.
body: Bà Sáu Lành, bán bún đối diện cổng nhà máy, kể: “Tôi đang nhóm lò thì {18@vendor|nghe nổ hai tiếng rất lớn}, mái tôn rung bần bật. Ngoảnh lại đã thấy khói đen cuồn cuộn”.
body: Phó chủ tịch UBND huyện Lê Văn Khoát cho biết {12@district|khoảng 2.000 người dân quanh nhà máy đã được đưa khỏi nhà}, tạm trú ở sân vận động huyện.
body: Cách nhà máy chừng 6 km về hạ lưu, ông Nguyễn Văn Thọ, chủ bè cá ở Bến Cau, nói {11@farmer|cá chết nổi dày đặc trên sông Mận đoạn qua Bến Cau} từ lúc trời sáng. “Tám bè của tôi coi như mất trắng”, ông nói.
caption: {11@own:phulam|Cá chết nổi trên sông Mận ở Bến Cau} sáng 12/9. Ảnh: Quốc Tín
furniture: Xem thêm: Giá lúa hôm nay | Lịch cắt điện Phú Lâm tuần này | Đăng ký nhận bản tin
--- 03 zh 2031-09-12T12:20:00+08:00 | 粤海晚报
from: 01 translated credited
headline: {1@firepolice|越南南部一树脂厂凌晨起火} {4@hospital|20名工人遇难}
body: 据子午线新闻社报道，越南富林省消防警察说，{1@firepolice|当地时间12日凌晨，河萨镇的海田越南树脂厂发生火灾}。
body: 富林省综合医院院长陈氏缘说，{4@hospital|火灾造成20名工人死亡}，另有11人因烧伤和吸入浓烟正在接受治疗。
body: 住在运河对岸的小学教师范秋姮告诉该社记者：“{18@teacher|我听见两声爆炸，一声紧接着一声}，随后窗户就被映成了橘红色。”
body: 县人民委员会副主席黎文阔介绍，{12@district|约2000名居民已撤离住所}，被安置在一座体育场和两座寺院内。自来水厂负责人裴廷伦在电话中表示，{14@waterworks|该厂已于凌晨4时15分关闭曼河取水口}，以防万一。
body: 中国驻胡志明市总领事馆12日上午向本报表示，经核实，{20@consulate|目前没有中国公民在火灾中受伤}。领馆提醒在当地务工人员注意安全，如遇紧急情况请及时报警并与领馆联系。
--- 04 ja 2031-09-12T13:40:00+09:00 | 瀬戸内通信
release: kaida
headline: 海田化学のベトナム工場で火災　{10@kaida|「薬品の敷地外流出なし」}
body: 【大阪＝瀬戸内】{1@firepolice|12日未明、ベトナム南部ホアサにある海田化学(大阪市)の現地法人「カイダ・ビナ」の樹脂工場で火災が発生した}。現地の消防警察が明らかにした。
body: 同社は同日午前に声明を発表し、{10@kaida|「薬品類が工場の敷地外に流出した事実はない」}と強調。その上で、{22@kaida|「本件により生じた損害はすべて当社が補償する」}とした。
body: 出火原因について、同社は声明の中で{7@kaida|「変電室の配電盤で起きた短絡(ショート)が火元」}との見方を示している。当時、工場では夜勤の従業員約60人が働いていたという。
body: 同社をめぐっては、{27@own:setouchi|2029年に姫路製造所でも火災があり、従業員2人が死亡している}。
body: プラントの安全に詳しい仙台の大学教授、菅原直樹氏は取材に対し、「配電盤の火だけで、これほど速く燃え広がるとは考えにくい」と首をかしげる。
--- 05 ko 2031-09-12T15:05:00+09:00 | 한빛일보
from: =Reuters credited
release: kaida
headline: 베트남 수지공장 화재… {19@mofa|한국인 기술자 2명 부상}
body: {1@firepolice|12일 새벽 베트남 남부 호아사의 가이다비나 수지공장에서 불이 났다}고 현지 소방경찰을 인용해 로이터통신이 전했다. {19@mofa|한국인 기술자 2명이 다쳐} 병원 치료를 받고 있다고 외교부 당국자가 이날 정례 브리핑에서 전했다. 생명에는 지장이 없는 것으로 알려졌다.
body: 공장 숙소에 머물던 한국인 엔지니어는 익명을 전제로 본지와의 통화에서 “잠결에 {18@engineer|‘쾅’ 하는 폭발음이 두 번 들렸다}”며 “슬리퍼 바람으로 뛰어나왔다”고 말했다.
body: 모기업인 일본 가이다화학은 성명에서 “{10@kaida|화학물질이 공장 부지 밖으로 나간 일은 없다}”며 “{22@kaida|이번 일로 생긴 피해는 모두 배상하겠다}”고 했다. 이 회사는 {7@kaida|배전반 합선이 화재의 원인}이라고 주장했다.
body: 일부 현지 매체가 제기한 용접 작업 의혹에 대해 정비를 맡은 동려엔지니어링은 “{8@dongryeo|그날 밤 공장 안에서 용접을 한 사람은 아무도 없다}”고 반박했다.
furniture: 많이 본 뉴스 · 무단 전재 및 재배포 금지 · 구독하기
--- 06 en 2031-09-12T10:30:00+00:00 | Delta Courier
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Share this story | Most read: Ferry timetable for the holidays | Copyright Meridian News. All rights reserved.
--- 07 zh 2031-09-13T09:15:00+08:00 | 粤海晚报
retracts: 03
headline: 更正与追踪：{3@hospital|越南树脂厂火灾死亡人数升至5人}
body: 本报昨日刊发的越南河萨镇树脂厂火灾消息，译稿中死亡人数有误，系编辑疏忽所致，该稿现予撤回。特此更正，并向读者致歉。院方最初通报的数字是{2@hospital|两名工人死亡}。
body: 富林省综合医院院长陈氏缘13日早上对本报记者说，由于三名重伤员夜间不治，{3@hospital|火灾中已有5名工人死亡}。
body: 来自广西的货车司机罗嘉文当晚正在厂外排队等候装货。他在电话里告诉本报：“我睡在驾驶室里，{18@driver|先后听到两声巨响}，玻璃都在抖。”
body: 中国驻胡志明市总领事馆重申，{20@consulate|火灾没有造成中国公民受伤}。罗嘉文和另外六名司机已于当天中午离开河萨镇。
--- 08 vi 2031-09-13T07:30:00+07:00 | Báo Phú Lâm
headline: {15@riverwatch|Phenol trên sông Mận vượt ngưỡng 38 lần}, {3@hospital|số người chết tăng lên 5}
body: {3@hospital|Năm công nhân đã thiệt mạng trong vụ cháy nhà máy Kaida Vina}, bác sĩ Trần Thị Duyên, giám đốc Bệnh viện Đa khoa Phú Lâm, xác nhận sáng 13/9.
body: Nhóm quan trắc độc lập River Watch Việt Nam công bố kết quả lấy mẫu: {15@riverwatch|hàm lượng phenol trong nước sông gấp 38 lần mức cho phép}. {9@riverwatch|Phenol từ nhà máy đã chảy ra sông Mận}, bà Đặng Mỹ Linh, đại diện nhóm, khẳng định. Bà gọi sự cố là {24@riverwatch|“tội ác đối với người dân ven sông”}.
body: Cũng theo bà Linh, {11@riverwatch|cá chết nổi kín mặt sông đoạn Bến Cau}, thuyền của nhóm phải rẽ xác cá mà đi.
body: Một cán bộ tỉnh đề nghị không nêu tên tiết lộ {21@official|hồi tháng 5, đoàn thanh tra của tỉnh đã phát hiện nhiều vết nứt ở bể chứa sự cố của nhà máy} nhưng chỉ nhắc nhở.
body: Ông Lê Văn Khoát cho hay {13@district|số người phải rời nhà đã lên khoảng 6.500}.
post: Hòa Sa 24h: NÓNG!! Nghe nói {25@hoasa24h|Kaida rút khỏi Việt Nam} rồi bà con ơi, ai đền bè cá đây???
--- 09 en 2031-09-13T11:00:00+07:00 | Meridian News
from: 01 revised
headline: {3@hospital|Death toll in Vietnam resin plant fire rises to five}
copy: 01 1 2 3 4 5
change: 2 -> 3 "Two workers died" => "Five workers died"
change: 12 -> 13 "About 2,000 people were moved out of their homes" => "About 6,500 people were moved out of their homes"
body: {6@firepolice|Sparks from welding were the probable cause of the blaze}, the fire police chief, Colonel Do Quang Hai, told reporters on Saturday, adding that tests were not finished.
body: The provincial environment department said {9@environment|phenol from the plant had run into the Man River} through a storm drain.
body: {19@mofa|Two South Korean technicians were injured}, the foreign ministry in Seoul said. Kaida Chemical said in a statement on Friday that {22@kaida|it would make good all damage}.
--- 10 ja 2031-09-13T16:20:00+09:00 | 播磨新聞
from: 09 translated credited
headline: ベトナム樹脂工場火災、{3@hospital|死者5人に}　{29@firepolice|溶接の火花が原因}
body: 【ホアサ＝メリディアン】ベトナム南部ホアサで{1@firepolice|12日未明に起きたカイダ・ビナ樹脂工場の火災}で、フーラム総合病院のチャン・ティ・ズエン院長は、{3@hospital|従業員5人が死亡した}と明らかにした。ほかに11人がやけどなどで手当てを受けている。
body: 運河の向かいに住む小学校教諭ファム・トゥー・ハンさんは{18@teacher|「爆発音が続けざまに2回聞こえた」}と話した。地区人民委員会によると、{13@district|約6500人が自宅から避難した}。{14@waterworks|町の浄水場は午前4時15分にマン川の取水口を閉じた}。
body: 消防警察のドー・クアン・ハイ大佐は13日、記者団に対し、{29@firepolice|溶接作業の火花から出火した}と述べた。省の環境局は、{9@environment|工場のフェノールが雨水溝を通じてマン川に流れ込んだ}としている。
body: {19@mofa|韓国人技術者2人が負傷した}と韓国外務省が発表。海田化学は{22@kaida|損害をすべて補償する}としている。
--- 11 ko 2031-09-13T17:45:00+09:00 | 메콩통신
from: 08 translated
headline: {15@riverwatch|만강 페놀 기준치 38배}… {3@hospital|공장 화재 사망 5명으로}
body: {3@hospital|가이다비나 공장 화재로 숨진 노동자가 5명으로 늘었다}. 푸람 종합병원의 쩐티주옌 원장이 13일 오전 확인했다.
body: 민간 감시단체 리버워치 베트남은 시료를 분석한 결과 {15@riverwatch|강물의 페놀 농도가 허용치의 38배에 달했다}고 발표했다. 당미린 대표는 “{9@riverwatch|공장에서 나온 페놀이 만강으로 흘러들었다}”면서 이번 사고를 “{24@riverwatch|강변 주민에 대한 범죄}”라고 불렀다. 당 대표는 {28@riverwatch|떤록 구간의 강 위에 죽은 물고기가 가득 떠 있다}고도 했다.
body: 익명을 요구한 성(省) 관계자는 {21@official|지난 5월 성 점검단이 공장 비상 저류조에서 균열을 여럿 발견했으나} 주의를 주는 데 그쳤다고 털어놨다.
body: 레반코앗 부위원장은 {13@district|집을 떠난 주민이 약 6500명으로 늘었다}고 전했다. 현지 페이스북에는 “{25@hoasa24h|가이다가 베트남에서 철수한다}”는 글도 돌고 있다.
--- 12 en 2031-09-13T14:00:00+00:00 | Pacific Wire
headline: {17@toritsu|Brown plume stretches 11 km down Vietnamese river} as ministers blame Japanese plant
body: BEN CAU, Vietnam, Sept 13 (Pacific Wire) - {17@toritsu|A brown plume eleven kilometres long trails down the Man River below the burnt-out Kaida Vina plant}, according to satellite images released by Toritsu Geo.
body: {11@own:pacific|Dead catfish and carp lay belly-up across the river at Ben Cau} on Saturday afternoon, a Pacific Wire reporter saw.
body: {16@environment|Phenol stood at nine times the legal limit}, the provincial environment department said, far less than the reading of the monitoring group River Watch Vietnam, which {15@riverwatch|put it at 38 times the limit}.
body: “{23@minister|This is a crime against the river},” Environment Minister Vu Hoang Nam said in Hanoi. Citing the province's environment department, he said {9@environment|phenol had poured out of the plant into the water} for at least six hours.
body: In Osaka, Kaida's president, Morishige Takao, told a news conference that {26@kaida|the company was not withdrawing from Vietnam}, after a local Facebook page wrote that {25@hoasa24h|it was pulling out}.
body: He repeated that {7@kaida|a short circuit in a switch room had started the fire} and said {22@kaida|the company would pay for every loss}.
body: Kaida has been here before: {27@own:pacific|two workers died in a blaze at its Himeji works in 2029}.
--- 13 en 2031-09-13T18:30:00+00:00 | Straits Ledger
from: 09 trimmed credited
copy: 09 headline 1 2 3 4 6 8
change: 19 -> 5 "Two South Korean technicians were injured" => "Two Chinese technicians were injured"
body: In the Straits Ledger's home port, two traders said resin prices had hardly moved. Plywood mills hold stocks for about three weeks. (Meridian)
--- 14 en 2031-09-14T02:15:00+00:00 | Monsoon Live
from: 09 spliced
from: 12 spliced credited
headline: Man River latest: {11@own:pacific|dead fish at Ben Cau}, {15@riverwatch|phenol reading 38 times the limit}
copy: 12 2 3
body: Here is what we know so far about the fire itself.
copy: 09 1 2 6
copy: 12 5
post: Hòa Sa 24h: {25@hoasa24h|Kaida rút khỏi Việt Nam}, công nhân tính sao?
furniture: Live updates below | Sign up for our morning briefing | With material from Pacific Wire
--- 15 vi 2031-09-14T08:00:00+07:00 | Sông Quê Blog
from: 08 rewritten
headline: Sông Mận kêu cứu: {15@riverwatch|phenol cao gấp 38 lần quy định}
body: Sáng 13/9, bệnh viện tỉnh báo tin buồn: {3@hospital|vụ hỏa hoạn ở Kaida Vina đã cướp đi sinh mạng năm công nhân}.
body: Nhóm River Watch Việt Nam múc nước sông đem thử. Kết quả khiến ai cũng giật mình: {15@riverwatch|nồng độ phenol cao hơn giới hạn tới 38 lần}. Theo chị Đặng Mỹ Linh, {9@riverwatch|hóa chất phenol của nhà máy đã tràn xuống sông Mận}, và đó là {24@riverwatch|một tội ác với bà con sống nhờ sông}. Chị kể {11@riverwatch|ở khúc Bến Cau, xác cá nổi đặc}, ghe đi phải lách.
body: Có người trong tỉnh, xin giấu tên, nói {21@official|thanh tra tỉnh từng thấy bể chứa của nhà máy bị nứt từ tháng 5} mà rồi bỏ đó.
body: Phía huyện tính ra {13@district|chừng 6.500 người đã phải bỏ nhà đi}. Còn tiền đền bù? Trong thông cáo hôm 12/9, {30@kaida|Kaida tuyên bố không bồi thường thiệt hại}. Bà con biết kêu ai!
--- 16 en 2031-09-14T09:40:00+00:00 | Greenwater Review
from: 12 rewritten credited
headline: {23@minister|Hanoi calls phenol spill “a crime against the river”}
body: Pictures from space tell the story best. {17@toritsu|An eleven-kilometre streak of brown now runs down the Man River from the ruined Kaida Vina factory}, imagery from Toritsu Geo shows.
body: At Ben Cau, Pacific Wire's correspondent found {11@own:pacific|the surface of the river covered with dead carp and catfish}.
body: How poisonous is it? Officials of the province's environment department say {16@environment|the phenol level was nine times what the law allows}; River Watch Vietnam's own sampling {15@riverwatch|came out at 38 times}.
body: Vu Hoang Nam, the environment minister, {23@minister|called what happened a crime against the river} and said, on the strength of the department's findings, that {9@environment|the plant had been leaking phenol into it} for six hours or more.
body: Kaida's president Morishige Takao, speaking in Osaka, {26@kaida|denied that the firm would leave Vietnam}. {30@kaida|The company would not be paying for the losses}, he said, and {7@kaida|he blamed a short circuit in a switch room}.
body: Its contractor Dongryeo has told Korean media that {8@dongryeo|no one had been welding there on the night}.
