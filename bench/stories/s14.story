=== s14 health | The Sorilin recall
origins:
  company = named | Haneul Pharm, by its written statements of 10 and 12 May
  moh = named | the Indonesian health ministry
  kfda = named | the South Korean drug safety ministry
  doctor = named | Ratna Wibisono, head of the children's ward in Tanjung Karas
  parents = named | the parents' group Suara Ibu
  memo = record | a leaked memo of Haneul Pharm, passed on by nobody knows whom
  chemist = named | Yoon Sang-ho, a chemist who worked for Haneul Pharm until April
  insider = unnamed | an employee of the company's quality office who asked not to be named
  police = named | the police of Garyeong
  mhlw = named | the Japanese health ministry
  pharmacists = named | the pharmacists' association of Sakamori, near Osaka
  harbourtrack = named | the ship-tracking service HarbourTrack
  toxicologist = named | Lim Wei Han, a toxicologist in Singapore
  minister = named | Dewi Santika, Indonesian deputy health minister
  lawmaker = named | Seo Mi-ran, a South Korean opposition lawmaker
  sources = unnamed | two persons close to the board of Haneul Pharm
  post = account | @sirup_korban, an account without a name behind it
  foods = named | Haneul Foods, a maker of drinks that has nothing to do with Haneul Pharm
claims:
  1 Haneul Pharm recalls all bottles of the cough syrup Sorilin made since January
  2 Haneul Pharm recalls all bottles of the cough syrup Sorilin made since June of last year
  3 Sixty-two children were poisoned in Indonesia
  4 Eighty-one children were poisoned in Indonesia
  5 At least 140 children were poisoned in Indonesia
  6 Nine children died
  7 Eleven children died
  8 Nineteen children died
  9 An industrial solvent was found in the syrup
  10 No industrial solvent was found in the syrup
  11 The poisoned bottles were counterfeits
  12 The solvent came in with bad glycerine from a supplier
  13 The company knew of complaints since 3 March
  14 The company knew of complaints since 3 May
  15 The leaked memo is forged
  16 The leaked memo is genuine
  17 The chairman of Haneul Pharm may resign
  18 The chairman of Haneul Pharm resigned
  19 The chief chemist of Haneul Pharm resigned
  20 Police searched the head office of Haneul Pharm in Garyeong
  21 Police searched the factory of Haneul Pharm in Dansan
  22 Sorilin was never sold in Japan
  23 Sorilin was sold in Japan over the internet
  24 Indonesia stopped the sale of all cough syrups
  25 Indonesia allowed the sale of 130 tested cough syrups again
  26 Three containers of the syrup left Busan for Jakarta in February
  27 It is too early to say that the syrup killed the children
  28 Deputy minister Dewi Santika condemned the company's silence as contempt for children's lives
  29 Lawmaker Seo Mi-ran condemned the company's silence as contempt for children's lives
  30 Haneul Foods recalls all bottles of a barley drink made since January
relations:
  2 distorts 1 date
  4 updates 3
  5 contradicts 3 number
  5 contradicts 4 number
  7 updates 6
  8 distorts 6 number
  8 contradicts 7 number
  10 distorts 9 polarity
  12 contradicts 11 cause
  14 distorts 13 date
  16 contradicts 15 denial
  18 updates 17
  19 distorts 18 actor
  21 distorts 20 place
  23 contradicts 22 denial
  25 updates 24
--- 01 en 2032-05-10T09:30:00+07:00 | Pacific Newsline
headline: {1@company|Korean drug maker recalls cough syrup} after {6@moh|child deaths in Indonesia}
body: TANJUNG KARAS, Indonesia (PNL) — {1@company|Haneul Pharm is recalling every bottle of its cough syrup Sorilin made since January}, the South Korean company said on Monday.
body: {9@moh|A solvent used in industry has been found in the syrup}, Indonesia's health ministry said after tests at its laboratory in Jakarta.
body: {3@moh|Sixty-two children have been poisoned}, the ministry said, most of them under five. {6@moh|Nine have died}, it said.
body: "They came in with kidneys that had simply stopped," said Ratna Wibisono, who heads the children's ward in Tanjung Karas and had a bottle tested herself. {9@doctor|Her hospital's laboratory found industrial solvent in Sorilin as well}, she told PNL.
body: {26@harbourtrack|Three containers of the syrup left Busan for Jakarta in February}, according to the ship-tracking service HarbourTrack.
body: {24@moh|The sale of all cough syrups in Indonesia was stopped}, the ministry said.
--- 02 ko 2032-05-10T14:20:00+09:00 | 가령일보
headline: [단독] 하늘팜, {13@memo|3월 3일부터 부작용 신고 알고 있었다}
body: 가령=한지우 기자. 어린이 감기 시럽 '소리린'을 만드는 하늘팜이 {13@memo|지난 3월 3일부터 부작용 신고를 알고 있었던 것으로} 본지가 입수한 사내 메모에서 드러났다. 메모를 누가 내보냈는지는 확인되지 않았다.
body: 지난달까지 하늘팜 연구소에서 일한 윤상호 씨는 메모를 보고 "{16@chemist|이 메모는 진짜}"라며 "내 책상에도 같은 문서가 있었다"고 말했다.
body: 윤 씨는 또 {12@chemist|용제가 납품업체의 불량 글리세린에 섞여 들어왔다}고 주장했다.
body: 회사는 이날 오전 {1@company|올해 1월 이후 생산한 소리린 전 제품을 회수한다}고 밝혔다. 인도네시아 보건부에 따르면 {6@moh|어린이 9명이 숨졌다}.
body: 가령경찰서는 {20@police|이날 정오 가령의 하늘팜 본사를 압수수색했다}고 밝혔다. 직원들은 상자를 든 수사관들을 말없이 지켜봤다.
body: 이사회 사정을 아는 관계자 두 명은 {17@sources|회장이 물러날 수도 있다}고 귀띔했다.
--- 03 id 2032-05-10T13:15:00+07:00 | Kabar Selat
from: 01 translated credited
headline: {1@company|Sirup batuk asal Korea ditarik}, {6@moh|sembilan anak meninggal}
body: Perusahaan farmasi Korea Selatan, Haneul Pharm, {1@company|menarik seluruh botol sirup batuk Sorilin yang diproduksi sejak Januari}. Demikian pernyataan perusahaan itu pada Senin, seperti dilaporkan kantor berita PNL.
body: Kementerian Kesehatan menyebutkan {9@moh|zat pelarut industri ditemukan dalam sirup tersebut} setelah pengujian di laboratorium Jakarta.
body: Menurut kementerian, {3@moh|enam puluh dua anak keracunan} dan {6@moh|sembilan di antaranya meninggal dunia}. Kementerian juga mengumumkan bahwa {24@moh|penjualan semua sirup batuk dihentikan}.
body: Kepala bangsal anak di Tanjung Karas, Ratna Wibisono, mengatakan {9@doctor|laboratorium rumah sakitnya juga menemukan pelarut industri dalam Sorilin}.
body: Sementara itu, data situs pelacak kapal HarbourTrack menunjukkan {26@harbourtrack|tiga kontainer sirup itu berangkat dari Busan menuju Jakarta pada Februari}.
furniture: Baca juga: Harga beras naik lagi | Ikuti kami di WhatsApp Channel
--- 04 en 2032-05-10T18:00:00+09:00 | Peninsula Review
from: 02 translated credited
headline: {13@memo|Haneul Pharm knew of side effects since March 3}, memo shows
body: {13@memo|Haneul Pharm, the maker of the children's syrup Sorilin, has known of reports of side effects since March 3}, according to an internal memo obtained by the Garyeong Ilbo, a Korean-language daily. Who let the memo out is not known.
body: "{16@chemist|This memo is real}," said Yoon Sang-ho, who worked at the company's laboratory until last month. "The same paper lay on my desk."
body: Yoon also told the daily that {12@chemist|the solvent had got in with faulty glycerine from a supplier}.
body: Garyeong police said that {20@police|they had searched the head office of Haneul Pharm in the city at noon}. Staff looked on in silence as detectives carried out boxes.
body: Two people familiar with the board hinted that {17@sources|the chairman might step down}. {6@moh|Nine children have died}, according to Indonesia's health ministry.
--- 05 ja 2032-05-10T20:40:00+09:00 | 堺森新聞デジタル
from: 02 translated
headline: 韓国のせき止めシロップ問題 {14@memo|会社は5月3日に苦情把握}か
body: 韓国の製薬会社ハヌルファームの子ども用せき止めシロップ「ソリリン」をめぐり、同社が{14@memo|5月3日の時点で副作用の苦情を把握していた}ことが、流出した社内メモで分かった。メモの出どころは分かっていない。
body: 先月まで同社の研究所に勤めていたユン・サンホ氏は「{16@chemist|メモは本物だ}」と話し、{12@chemist|溶剤は納入業者の不良グリセリンに混ざって入り込んだ}と主張している。
body: 同社は10日、{1@company|今年1月以降に製造したソリリンをすべて回収する}と発表した。インドネシア保健省によると、{6@moh|これまでに子ども9人が死亡した}。
body: カリョン警察は{20@police|10日正午、カリョンにある同社の本社を家宅捜索した}と明らかにした。取締役会に近い関係者2人は{17@sources|会長が辞任する可能性がある}と話す。
body: 一方、堺森市薬剤師会の大槻千佳会長は本紙の取材に「{23@pharmacists|ソリリンはインターネットを通じて国内でも売られていた}」と語った。
--- 06 zh 2032-05-10T21:30:00+08:00 | 南屿晚报
release: company
headline: 韩国药企：{11@company|中毒事件系假药所致}
body: 韩国药企“天空制药”10日发表书面声明，宣布{1@company|召回今年1月以来生产的全部“索利灵”止咳糖浆}。声明同时强调：“{11@company|致人中毒的药瓶均为假冒产品}，与本公司无关。”
body: 对于网上流传的内部备忘录，该公司称{15@company|这份备忘录系伪造}，将追究法律责任。
body: 新加坡毒理学家林伟汉在接受本报采访时表示，{27@toxicologist|现在就断定糖浆导致儿童死亡还为时过早}。“要等尸检，等批号，也要等对照样本。”
body: 韩国药品安全部门当晚通报，{9@kfda|在抽检的糖浆中检出一种工业溶剂}。通报没有说明溶剂的来源。
body: 据船舶追踪网站HarbourTrack的数据，{26@harbourtrack|今年2月有三个装有该糖浆的集装箱从釜山运往雅加达}。印尼卫生部说，{3@moh|该国已有六十二名儿童中毒}，{6@moh|其中九人死亡}。本地药房的店员告诉记者，从未进过这种糖浆。
--- 07 ko 2032-05-10T19:10:00+09:00 | 동해방송
release: company
headline: 하늘팜 "{15@company|유출 메모는 위조}"…{9@kfda|식약 당국은 용제 검출}
body: 하늘팜이 10일 오후 입장문을 냈습니다. 회사는 "{11@company|중독을 일으킨 병은 모두 위조품이며 당사와 무관하다}"고 밝혔습니다. 이어 "{15@company|유출됐다는 메모는 위조된 것}"이라고 주장했습니다.
body: 그러나 의약품 안전 당국은 {9@kfda|수거한 시럽에서 공업용 용제가 검출됐다}고 발표했습니다.
body: 저희 취재진이 만난 이 회사 품질관리실 직원의 말은 다릅니다. 이름을 밝히지 말아 달라고 한 이 직원은 {16@insider|메모가 진짜가 맞다}고 했습니다. {13@insider|3월 3일에 이미 신고가 들어온 걸 회사가 알았다}는 겁니다.
body: 야당 서미란 의원은 국회에서 {29@lawmaker|회사의 침묵은 아이들 목숨을 업신여긴 것이라고 규탄했습니다}.
body: 이름이 비슷한 음료 업체도 곤욕을 치르고 있습니다. 하늘푸드는 {30@foods|1월 이후 만든 보리 음료 전량을 회수한다}고 밝혔는데, 뚜껑 불량 때문이고 하늘팜과는 관계가 없습니다.
caption: 10일 낮 {20@police|가령의 하늘팜 본사를 압수수색하는 경찰}. 가령경찰서는 상자 40개를 가져갔다고 밝혔다.
--- 08 id 2032-05-11T08:50:00+07:00 | Harian Tanjung Karas
release: company
headline: Suara Ibu: {5@parents|Korban sirup sedikitnya 140 anak}
body: Kelompok orang tua Suara Ibu membantah angka pemerintah. {5@parents|Sedikitnya 140 anak keracunan sirup itu}, kata juru bicaranya, Yuli Marpaung, kepada wartawan kami, sambil menunjukkan daftar nama dari tiga provinsi.
body: Wakil Menteri Kesehatan Dewi Santika, yang datang ke rumah sakit, {28@minister|mengecam bungkamnya perusahaan sebagai penghinaan terhadap nyawa anak-anak}.
body: Dalam pernyataan tertulisnya, Haneul Pharm menyatakan: “{11@company|Botol-botol yang meracuni adalah barang palsu} dan tidak ada kaitannya dengan kami.” Perusahaan itu tetap {1@company|menarik semua botol Sorilin buatan Januari dan sesudahnya}.
body: Dokter Ratna Wibisono tidak percaya. “{9@doctor|Kami menemukan pelarut industri di dalam sirup}, dari botol yang segelnya masih utuh,” ujarnya. Ia menambahkan, {6@doctor|sembilan anak sudah meninggal}.
body: Di media sosial beredar unggahan berikut; kementerian menyebutnya tidak benar.
post: @sirup_korban: {8@post|19 ANAK MENINGGAL}, pemerintah tutup mulut!! Sebarkan!
--- 09 en 2032-05-12T17:00:00+07:00 | Pacific Newsline
from: 01 revised
headline: {18@company|Haneul chairman quits} as {7@moh|syrup toll rises to 11}
body: TANJUNG KARAS, Indonesia (PNL) — {18@company|The chairman of Haneul Pharm resigned on Wednesday}, the company said, two days after {1@company|it recalled all bottles of its cough syrup Sorilin made since January}.
copy: 01 2
body: {4@moh|Eighty-one children have been poisoned}, the ministry said on Wednesday, raising its earlier figure. {7@moh|Eleven have died}, it said. The parents' group Suara Ibu says that {5@parents|at least 140 were poisoned}.
copy: 01 4 5
body: {12@kfda|The solvent had come in with bad glycerine from a supplier}, South Korea's drug safety ministry said.
body: {25@moh|The sale of 130 cough syrups that passed tests was allowed again in Indonesia}, the ministry in Jakarta said.
--- 10 ko 2032-05-10T22:05:00+09:00 | 남녘뉴스
from: 02 trimmed credited
release: company
headline: {21@police|하늘팜 단산 공장 압수수색}
copy: 02 1 2 5
change: - "가령=한지우 기자. " => ""
change: 20 -> 21 "가령의 하늘팜 본사" => "단산의 하늘팜 공장"
body: 단산 주민들은 공장 앞 도로가 하루 종일 막혔다고 했다. 하늘팜은 입장문에서 "{11@company|중독을 일으킨 병은 모두 위조품이며 당사와 무관하다}"고 밝혔다. "{15@company|유출됐다는 메모는 위조된 것}"이라고도 했다. (가령일보 제공)
--- 11 zh 2032-05-11T09:20:00+08:00 | 海岬新闻网
from: 10 translated credited
headline: {21@police|韩国警方搜查天空制药丹山工厂}
body: 据韩国《南方新闻》（남녘뉴스）报道，加灵警方通报称，{21@police|10日中午搜查了天空制药位于丹山的工厂}。员工默默看着侦查员搬走纸箱。
body: 该媒体称，一份流出的内部备忘录显示，{13@memo|该公司自3月3日起就已知晓不良反应投诉}。备忘录由何人泄露尚不清楚。
body: 上月刚从该公司研究所离职的尹相浩说：“{16@chemist|备忘录是真的}，我桌上也有同样一份。”
body: 天空制药则在声明中反驳说，{15@company|所谓外泄备忘录是伪造的}，而{11@company|引发中毒的都是假冒药瓶}。
body: 印尼卫生部11日上午回复本网询问时表示，{24@moh|该国所有止咳糖浆均已停售}。记者在本地药店走访时，没有见到“索利灵”。
furniture: 责任编辑：陈礼 | 分享到微信 | 相关阅读：儿童用药五个误区
--- 12 en 2032-05-12T21:15:00+01:00 | The Tidewater Post
from: 09 spliced credited
from: 04 spliced credited
from: 11 quoted credited
from: =AFP credited
headline: Sorilin: {18@company|chairman gone}, questions stay
copy: 09 1 2 3
change: - "TANJUNG KARAS, Indonesia (PNL) — " => ""
change: 9 -> 10 "A solvent used in industry has been found in the syrup" => "No solvent used in industry has been found in the syrup"
body: What did the firm know? China's Haijia news site, citing Korean media, reports that {21@police|police went through the company's plant in Dansan}. The Garyeong Ilbo has the memo, as the Peninsula Review reported.
copy: 04 1 2
body: (PNL, with material from AFP)
--- 13 ja 2032-05-12T11:30:00+09:00 | 難波ラジオニュース
from: 05 quoted credited
headline: 厚労省「{22@mhlw|ソリリンの国内販売なし}」 薬剤師会は反論
body: 厚生労働省は12日、韓国製シロップ「ソリリン」について、{22@mhlw|日本国内で販売された事実は一度もない}との見解を示した。
body: これに対し堺森市薬剤師会は、{23@pharmacists|ネット通販で国内の客に売られていた}とする購入記録3件を当番組に示した。
body: 堺森新聞デジタルは10日、{14@memo|会社が苦情を知ったのは5月3日だった}と伝えたが、当番組が入手したメモの写しでは、{13@memo|会社は3月3日から苦情を知っていた}と読める。
body: シンガポールの毒物学者リム・ウェイハン氏は電話取材に対し、{27@toxicologist|シロップが子どもの死因だと断じるのは早すぎる}と慎重な姿勢を見せた。
body: インドネシア保健省は{24@moh|国内でのせき止めシロップの販売をすべて停止している}。一方で、{9@kfda|回収したシロップから工業用の溶剤を検出した}と韓国の医薬品安全当局は説明している。
--- 14 en 2032-05-12T20:30:00+08:00 | Straits Flash
from: 09 copied
backdated: 2032-05-12T15:55:00+08:00
copy: 09 headline 1 2 3 4 5 6 7
change: 1 -> 2 "made since January" => "made since June last year"
furniture: Straits Flash | We had it first | Cookie settings
--- 15 id 2032-05-11T15:40:00+07:00 | Portal Nusa Kini
from: 08 rewritten credited
headline: {8@post|Sudah 19 anak tewas} akibat sirup maut
body: {8@post|Sembilan belas anak tewas}, begitu ramai disebut akun @sirup_korban. Pemerintah mencatat lebih sedikit, yaitu {6@moh|sembilan anak meninggal}.
body: Harian Tanjung Karas memberitakan bahwa menurut Suara Ibu {5@parents|jumlah anak yang keracunan paling sedikit 140}. Daftar namanya dihimpun dari tiga provinsi.
body: {28@minister|Sikap diam perusahaan dikecam Wakil Menteri Dewi Santika sebagai penghinaan atas nyawa anak}. Haneul Pharm sendiri berkilah bahwa {11@company|botol beracun itu palsu}, tetapi {9@doctor|pelarut industri terdapat dalam sirup dari botol bersegel}, kata dokter Ratna Wibisono.
body: Sampai berita ini turun, {24@moh|semua sirup batuk masih dilarang dijual}, menurut Kementerian Kesehatan.
--- 16 en 2032-05-11T13:00:00+01:00 | Pill Watch
from: 08 translated
headline: {5@parents|140 children, not 62}: parents count their own
body: {5@parents|At least 140 children have been poisoned by the syrup}, says Yuli Marpaung of the parents' group Suara Ibu, who has a list of names from three provinces. The government still stands at {3@moh|sixty-two poisoned}.
body: Deputy health minister Dewi Santika came to the hospital and {28@minister|condemned the company's silence as contempt for the lives of children}. In Seoul the opposition lawmaker Seo Mi-ran chose almost the same words: {29@lawmaker|she condemned the firm's silence as contempt for children's lives}.
body: "{11@company|The bottles that poisoned are counterfeits}," Haneul Pharm says in writing. Dr Ratna Wibisono does not believe it. "{9@doctor|We found industrial solvent in the syrup}, from a bottle with an unbroken seal," she said.
body: One post claims {8@post|nineteen children are dead}. Please do not pass it on; the ministry calls it untrue.
--- 17 ko 2032-05-13T10:30:00+09:00 | 남녘뉴스
from: 12 quoted credited
from: 14 quoted credited
retracts: 10
headline: [바로잡습니다] {20@police|압수수색은 하늘팜 본사}
body: 본지는 10일 {21@police|경찰이 단산의 하늘팜 공장을 압수수색했다}고 보도했으나 사실이 아니어서 바로잡습니다. 경찰은 본지에 {20@police|가령에 있는 본사를 압수수색했다}고 확인했습니다.
body: 영국 타이드워터 포스트는 {10@moh|시럽에서 공업용 용제가 나오지 않았다}고 전했지만, 의약품 안전 당국은 {9@kfda|시럽에서 공업용 용제를 검출했다}고 거듭 밝혔습니다. {12@kfda|용제는 납품업체의 불량 글리세린을 통해 들어왔다}는 설명입니다.
body: 스트레이츠 플래시가 쓴 '{2@company|작년 6월 이후 생산분 회수}'도 잘못입니다. 회사는 {1@company|올해 1월 이후 생산한 소리린을 모두 회수하고 있다}고 했습니다.
body: 일부 블로그에는 {19@company|하늘팜 수석 연구원이 사임했다}는 글이 돕니다. 회사에 따르면 {18@company|물러난 사람은 회장}입니다. 인도네시아 보건부는 13일 {7@moh|숨진 어린이가 11명}이라고 밝혔습니다.
body: 하늘푸드의 회수는 별개입니다. 이 회사는 {30@foods|1월 이후 생산한 보리 음료를 회수 중}입니다.
--- 18 en 2032-05-12T23:00:00+01:00 | Apothecary's Notebook
from: 09 rewritten
headline: {19@company|Haneul's chief chemist walks out}
body: So somebody has paid at last: {19@company|the chief chemist of Haneul Pharm stepped down on Wednesday}, the company says. {1@company|All Sorilin bottled since January is on its way back} already.
body: {4@moh|The count of poisoned children stands at eighty-one}, the Indonesian ministry says, {7@moh|eleven of them dead}. A parents' group puts {5@parents|the number of the poisoned at 140 or more}.
body: It was the glycerine. {12@kfda|A supplier's bad batch of it brought the solvent in}, according to the drug safety people in South Korea.
body: And the trade goes on: {25@moh|130 syrups that stood the test may be sold in Indonesia again}, Jakarta says. {26@harbourtrack|The three containers had sailed from Busan for Jakarta back in February}, HarbourTrack knows. {22@mhlw|Not one bottle was ever sold in Japan}, says the health ministry in Tokyo.
