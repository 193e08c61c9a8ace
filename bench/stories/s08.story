=== s08 accident | The sinking of the ferry Sinar Bahana
origins:
  sar = named | the search and rescue office of Teluk Mekar, headed by Yohanis Rumbaya
  manifest = named | the operator Bahana Lines, which speaks through Lestari Wiguna
  wahyu = named | Wahyu Santika, a survivor, truck driver
  ratna = named | Ratna Puspasari, a survivor, teacher
  chenlei = named | Chen Lei, a survivor, tourist from Foshan
  harbour = named | the harbour master of Teluk Mekar, Ibnu Harsono
  seatrace = named | SeaTrace, a ship tracking service
  tanker = named | Konkan Star Shipping, owner of the tanker Amrita Sagar, in a press release
  bosun = named | Suresh Patankar, boatswain of the Amrita Sagar
  skipper = named | Trần Văn Lụa, skipper of a Vietnamese fishing boat
  consulate = named | the Chinese consulate in Medan, in a statement
  minister = named | the Indonesian transport minister, Hendra Wirajaya
  union = named | the Archipelago Seafarers' Union
  engineer = named | Alison Prewett, naval architect and analyst
  navyman = unnamed | a navy officer who asked not to be named
  account = account | @rentang_kini, an account on the island
  film = record | a mobile phone film from the car deck
  archive = named | the national transport safety committee, in its files
  zh:own = own | the Bincheng Daily's own word
claims:
  1 The ferry Sinar Bahana sank off Pulau Rentang on Wednesday night
  2 The ferry Sinar Bahana sank off Pulau Rentang on Tuesday night
  3 The Indonesian transport minister condemns the negligence of the operator
  4 Eleven people died in the sinking of the Sinar Bahana
  5 The seafarers' union condemns the negligence of the operator
  6 Twenty-seven people died in the sinking of the Sinar Bahana
  7 Sixty-two people are missing
  8 Forty-one people are missing
  9 Eighty-four people were rescued
  10 One hundred and thirteen people were rescued
  11 One hundred and thirty-one people were rescued
  12 The ferry carried 157 people
  13 The ferry carried 212 people
  14 The ferry capsized because trucks broke loose on the car deck
  15 The ferry sank because it struck a reef
  16 The harbour master cleared the ferry to sail
  17 The harbour master did not clear the ferry to sail
  18 The captain left the ferry before the passengers
  19 The captain stayed on the ferry to the last
  20 The search will end on Saturday
  21 The search will go on after Saturday
  22 The search has ended
  23 The tracking signal of the ferry stopped at 22:47
  24 The tanker Amrita Sagar picked up 31 people
  25 A Vietnamese fishing boat picked up 31 people
  26 Six Chinese tourists are missing
  27 The ferry Sinar Abadi sank off Pulau Rentang in December 2023
  28 A girl was found alive after two days in the sea
  29 No girl was found alive in the sea
  30 The lifeboats of the ferry could not be launched
relations:
  2 distorts 1 date
  6 updates 4
  8 updates 7
  10 updates 9
  11 distorts 10 number
  13 contradicts 12 number
  15 contradicts 14 cause
  17 distorts 16 polarity
  19 contradicts 18 denial
  21 contradicts 20 denial
  21 contradicts 22 denial
  22 distorts 20 certainty
  25 distorts 24 actor
  29 contradicts 28 denial
--- 01 en 2031-12-04T02:30:00+00:00 | Selat Wire
headline: {4@sar|Eleven dead}, {7@sar|62 missing} after ferry goes down in storm off Rentang
body: TELUK MEKAR, Indonesia, Dec 4 (Selat Wire) - {1@sar|The ferry Sinar Bahana sank in heavy seas off Pulau Rentang on Wednesday night}, the search and rescue office in Teluk Mekar said.
body: {4@sar|Eleven bodies have been recovered}, the head of the office, Yohanis Rumbaya, told a Selat Wire reporter on the quay. {9@sar|Eighty-four people were rescued} and {7@sar|62 are still missing}, he said.
body: {12@manifest|The ferry was carrying 157 people}, passengers and crew together, according to its operator, Bahana Lines.
body: {23@seatrace|The ship's tracking signal stopped at 22:47 local time}, 14 nautical miles from the island, data of the service SeaTrace show.
body: {14@wahyu|Trucks broke loose on the car deck and the ship rolled over}, said Wahyu Santika, a driver who was pulled from the water at dawn. "My own truck was one of them," he said, wrapped in a prayer mat.
body: Waves of four metres kept small boats in harbour on Thursday morning. The crossing normally takes six hours.
--- 02 id 2031-12-04T11:15:00+07:00 | Kantor Berita Nusa Raya
headline: KMP Sinar Bahana tenggelam, penumpang: {13@ratna|yang naik 212 orang}
body: Teluk Mekar (Nusa Raya) - {1@ratna|KMP Sinar Bahana tenggelam di perairan Pulau Rentang pada Rabu malam} saat badai, tutur Ratna Puspasari (34), guru yang selamat, kepada Nusa Raya di Puskesmas Rentang.
body: Menurut Ratna, {13@ratna|kapal itu mengangkut 212 orang}, jauh di atas manifes. "Saya ikut menghitung karcis murid-murid, banyak yang naik tanpa tiket," katanya.
body: {30@ratna|Sekoci tidak bisa diturunkan}, ujar Ratna, karena tuasnya berkarat. Ia menambahkan bahwa {18@ratna|nakhoda lebih dulu meninggalkan kapal} dengan rakit karet.
body: Kepala syahbandar Teluk Mekar, Ibnu Harsono, mengakui bahwa {16@harbour|syahbandar mengizinkan kapal itu berlayar} pada pukul 16.40. "Saat itu angin masih di bawah ambang batas," kata dia.
body: Kantor SAR setempat mencatat {4@sar|sebelas orang meninggal dunia} dan {7@sar|62 orang belum ditemukan}.
body: {27@archive|KMP Sinar Abadi tenggelam di perairan yang sama, Pulau Rentang, pada Desember 2023}, menurut arsip komite keselamatan transportasi.
--- 03 en 2031-12-04T03:20:00+00:00 | Batu Strait Courier
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Most read | E-paper | Tide tables | Contact the newsroom
--- 04 zh 2031-12-04T13:40:00+08:00 | 海峡视线网
from: 01 translated credited
release: CONSULATE
headline: 印尼渡轮遇风暴沉没 {4@sar|11人遇难} {7@sar|62人失踪}
body: 据“塞拉特通讯社”4日报道,{1@sar|“西纳尔·巴哈纳”号渡轮周三夜间在伦当岛附近海域沉没},当时海上风浪很大,直落默卡搜救办公室证实了这一消息。
body: 搜救办公室负责人鲁姆巴亚在码头对该社记者说,{4@sar|已找到11具遗体},{9@sar|84人获救},另有{7@sar|62人下落不明}。
body: 运营方巴哈纳航运公司称,{12@manifest|船上共有157人}。
body: 船舶追踪服务商SeaTrace的数据显示,{23@seatrace|渡轮信号于当地时间22时47分中断}。
body: 获救的卡车司机桑蒂卡对该社说,{14@wahyu|车辆甲板上的卡车松脱,导致船体倾覆}。
body: 中国驻棉兰总领馆4日发表声明说,{26@consulate|有6名中国游客失踪},领事官员已赶赴当地。
--- 05 id 2031-12-04T16:00:00+07:00 | Suara Pesisir
from: 02 trimmed credited
copy: 02 headline 1 2 3 4
change: 16 -> 17 "syahbandar mengizinkan kapal itu berlayar" => "syahbandar tidak mengizinkan kapal itu berlayar"
body: Di Desa Tanjung Lumut, warga membuka dapur umum di balai desa sejak Kamis pagi. Kepala desa Marthen Loupatty menyebut sudah 300 bungkus nasi dibagikan kepada keluarga yang menunggu kabar di dermaga.
furniture: Baca juga: Harga ikan kembung naik | Ikuti kami di saluran WhatsApp
--- 06 en 2031-12-04T15:10:00+00:00 | Gulf Mariner Online
from: 01 rewritten credited
release: KONKAN
headline: Ro-pax Sinar Bahana lost off Rentang; {24@tanker|tanker Amrita Sagar saves 31}
body: {1@sar|The ro-pax ferry Sinar Bahana went down near Pulau Rentang on Wednesday night}, rescue officials told the Selat Wire agency. They put {4@sar|the number of dead at eleven}, with {9@sar|84 brought to safety}.
body: The owner says {12@manifest|157 persons were on board}. {23@seatrace|Her AIS transmission ended at 22:47}, SeaTrace records show.
body: {24@tanker|The product tanker Amrita Sagar picked up 31 people}, her owner, Konkan Star Shipping of Mumbai, said in a press release issued on Thursday.
body: Naval architect Alison Prewett, who studied a short film shot on the car deck, told Gulf Mariner that {14@engineer|unlashed trucks shifted and put the ferry on her side}. "You can see the first one go," she said.
body: "{5@union|We condemn the operator's negligence}," the Archipelago Seafarers' Union said, adding that its members had complained of missing chains in August.
body: The 1994-built vessel was sold to Bahana Lines two years ago.
--- 07 hi 2031-12-04T20:30:00+05:30 | दैनिक सागर संदेश
release: KONKAN
headline: भारतीय टैंकर 'अमृता सागर' ने {24@tanker|डूबी नौका के 31 लोगों को बचाया}
body: मुंबई। इंडोनेशिया के रेनतांग द्वीप के पास तूफ़ान में फँसे {24@tanker|31 लोगों को भारतीय टैंकर 'अमृता सागर' ने समुद्र से निकाल लिया}। जहाज़ की मालिक कंपनी कोंकण स्टार शिपिंग ने गुरुवार को जारी विज्ञप्ति में यह जानकारी दी।
body: टैंकर के बोसन सुरेश पाटणकर ने सैटेलाइट फ़ोन पर हमारे संवाददाता से कहा, "{1@bosun|नौका 'सिनार बहाना' बुधवार रात रेनतांग द्वीप के पास हमारे सामने डूब गई}। पाँच मिनट में सब ख़त्म हो गया।"
body: पाटणकर के मुताबिक़ {30@bosun|नौका की जीवनरक्षक नावें उतारी ही नहीं जा सकीं}; वे आख़िर तक अपनी जगह लटकी हुई थीं।
body: स्थानीय खोज एवं बचाव कार्यालय ने बताया कि {4@sar|ग्यारह लोगों की मौत हुई है} और {7@sar|62 लोग लापता हैं}।
body: सोशल मीडिया पर यह आरोप भी घूम रहा है कि {18@account|कप्तान यात्रियों से पहले ही नौका छोड़कर चला गया}। खाते @rentang_kini ने इसका कोई सबूत नहीं दिया है।
post: @rentang_kini: "{18@account|Nakhoda kabur duluan, penumpang ditinggal}. Tanya saja orang di dermaga!"
--- 08 en 2031-12-05T09:45:00+00:00 | Selat Wire
from: 01 revised
headline: {6@sar|Ferry toll climbs to 27} off Rentang as sea calms
body: TELUK MEKAR, Indonesia, Dec 5 (Selat Wire) - {6@sar|The number of dead in the sinking of the Sinar Bahana rose to 27 on Friday}, the search and rescue office said, as helicopters flew for the first time.
body: {10@sar|The number of people rescued has risen to 113} and {8@sar|41 are missing}, said the head of the office, Yohanis Rumbaya. The sums no longer fit the operator's list, he admitted, because families had named people who were not on it.
copy: 01 3 4 5
body: A navy officer who asked not to be named offered another explanation. {15@navyman|The ferry struck a reef and was holed}, he said.
body: "{3@minister|I condemn the negligence of the operator}," Transport Minister Hendra Wirajaya told families at the port.
--- 09 vi 2031-12-04T21:00:00+07:00 | Nhật báo Sóng Việt
from: 02 translated
headline: Chìm phà ở Indonesia: {13@ratna|trên phà có tới 212 người}?
body: {2@ratna|Phà Sinar Bahana chìm ngoài khơi đảo Rentang đêm thứ Ba} khi có bão, cô giáo Ratna Puspasari, 34 tuổi, người sống sót, kể tại trạm y tế trên đảo.
body: Theo cô Ratna, {13@ratna|phà chở 212 người}, nhiều hơn hẳn danh sách. "Tôi đếm vé cho học trò, rất nhiều người lên phà không có vé", cô nói.
body: {30@ratna|Xuồng cứu sinh không hạ xuống được} vì cần gạt đã gỉ sét, cô cho biết. {18@ratna|Thuyền trưởng bỏ phà trước hành khách} trên một chiếc bè cao su, vẫn theo lời cô.
body: Ông Ibnu Harsono, giám đốc cảng vụ Teluk Mekar, thừa nhận {16@harbour|cảng vụ đã cho phép phà rời bến} lúc 16 giờ 40.
body: Cơ quan cứu hộ địa phương thống kê {4@sar|11 người thiệt mạng}, {7@sar|62 người mất tích}. Hồ sơ của ủy ban an toàn giao thông cho thấy {27@archive|tháng 12-2023, phà Sinar Abadi cũng chìm ngoài khơi đảo Rentang}.
--- 10 zh 2031-12-05T18:20:00+08:00 | 滨城日报
release: CONSULATE
headline: 生还者陈磊:{18@chenlei|船长先跑了}
body: “{18@chenlei|船长比乘客先离开了船},我亲眼看见的。”来自佛山的游客陈磊5日躺在伦当岛卫生院的病床上,对本报特派记者说。
body: 陈磊说,{30@chenlei|救生艇根本放不下去},几个年轻人用脚踹也没有用。他抱着一只塑料桶漂了七个小时。
body: 中国驻棉兰总领馆在声明中说,{26@consulate|6名中国游客失踪}。声明请家属保持电话畅通。
body: 一段车辆甲板上的手机视频在网上流传,从画面上看,{14@film|卡车在甲板上松脱滑动,渡轮随即侧翻}。视频由谁拍摄尚不清楚。
body: 另据本报了解,{28@zh:own|一名小女孩在海上漂流两天后生还},已被送往医院。
body: 对于是谁批准开船,港务长伊布努·哈尔索诺对本报表示,{16@harbour|港务局确实批准了渡轮出航}。
caption: 5日,家属在码头等候消息。{8@sar|目前仍有41人失踪}。
--- 11 id 2031-12-05T19:30:00+07:00 | Kantor Berita Nusa Raya
headline: {20@sar|Pencarian korban Sinar Bahana akan dihentikan Sabtu}
body: Teluk Mekar (Nusa Raya) - {20@sar|Operasi pencarian korban KMP Sinar Bahana akan dihentikan pada Sabtu sore}, kata Kepala Kantor SAR Yohanis Rumbaya, Jumat petang.
body: Menteri Perhubungan Hendra Wirajaya berpendapat lain. "{21@minister|Pencarian jalan terus setelah Sabtu}, sampai orang terakhir ditemukan," tegasnya di hadapan keluarga korban.
body: {3@minister|Menteri mengecam kelalaian operator kapal}. Kecaman serupa datang dari serikat pelaut: {5@union|Serikat Pelaut Kepulauan mengecam kelalaian operator}, demikian bunyi pernyataannya.
body: Juru bicara Bahana Lines, Lestari Wiguna, membantah nakhoda kabur. "{19@manifest|Nakhoda bertahan di kapal sampai akhir}, dan jenazahnya belum ditemukan," ucapnya. Ia berkukuh {12@manifest|kapal membawa 157 orang}.
body: Kantor SAR juga meluruskan kabar yang beredar di media asing. {29@sar|Tidak ada anak perempuan yang ditemukan hidup di laut}, kata Rumbaya.
body: Hingga Jumat petang {6@sar|27 orang dipastikan meninggal}, sedangkan {10@sar|113 orang telah diselamatkan}.
--- 12 vi 2031-12-05T08:15:00+07:00 | Báo Hải Trình
release: KONKAN
headline: Thuyền trưởng Lụa kể chuyện vớt người giữa bão
body: "Tôi thấy đèn của nó nghiêng dần rồi tắt. {1@skipper|Chiếc phà Sinar Bahana chìm gần đảo Rentang đêm thứ Tư}, cách tàu tôi chừng hai hải lý", ông Trần Văn Lụa, chủ một tàu câu mực ở Gò Bãi, kể với phóng viên qua bộ đàm sáng thứ Sáu. Tàu của ông đưa bảy người lên bờ.
body: Những người được ông vớt nói gì về nguyên nhân? "Ai cũng bảo {14@skipper|xe tải tuột xích trên boong làm phà lật}", ông Lụa thuật lại.
body: {24@tanker|Tàu chở dầu Amrita Sagar của Ấn Độ đã vớt 31 người}, hãng Konkan Star Shipping thông báo trong thông cáo báo chí.
body: {23@seatrace|Tín hiệu định vị của phà mất lúc 22 giờ 47}, theo trang theo dõi tàu SeaTrace.
body: Trên mạng, tài khoản @rentang_kini viết rằng {18@account|thuyền trưởng đã bỏ chạy trước, để hành khách ở lại}. Ông Lụa cho hay ông không nhìn thấy điều đó. {30@skipper|Xuồng cứu sinh thì không hạ được}, ông khẳng định, "chúng vẫn treo nguyên hai bên mạn".
--- 13 hi 2031-12-05T21:50:00+05:30 | समाचार सेतु
from: 08 translated credited
from: =ANI credited
from: =Reuters credited
headline: नौका हादसा: {6@sar|मृतकों की संख्या 27 हुई}
body: तेलुक मेकर (सेलात वायर)। {6@sar|इंडोनेशिया की नौका 'सिनार बहाना' के डूबने से मरने वालों की संख्या शुक्रवार को बढ़कर 27 हो गई}, खोज एवं बचाव कार्यालय ने बताया।
body: कार्यालय के प्रमुख योहानिस रुमबाया ने कहा कि {11@sar|अब तक 131 लोगों को बचाया जा चुका है}, जबकि {8@sar|41 लोग लापता हैं}।
body: संचालक कंपनी बहाना लाइन्स के अनुसार {12@manifest|नौका पर 157 लोग सवार थे}। जहाज़ों पर नज़र रखने वाली सेवा सीट्रेस के आँकड़ों में {23@seatrace|नौका का सिग्नल रात 10 बजकर 47 मिनट पर बंद हो गया}।
body: बचाए गए ड्राइवर वाह्यू सांतिका ने समाचार एजेंसी सेलात वायर से कहा कि {14@wahyu|डेक पर ट्रक खुल गए और नौका पलट गई}।
body: सेलात वायर से बात करते हुए नाम न बताने की शर्त पर नौसेना के एक अधिकारी ने दूसरी वजह बताई: {15@navyman|नौका समुद्री चट्टान से टकराई थी}।
body: परिवहन मंत्री हेंद्रा विराजाया ने परिजनों के सामने कहा, "{3@minister|मैं संचालक की लापरवाही की निंदा करता हूँ}।" (एएनआई/रॉयटर्स इनपुट सहित)
--- 14 en 2031-12-06T01:30:00+00:00 | Pelican Point Herald
from: 06 spliced credited
from: 08 spliced credited
headline: {6@sar|27 dead}, and many questions, in Indonesian ferry disaster
copy: 08 1 2 6
body: Help came from passing ships before it came from the shore.
copy: 06 3 4 5
change: 24 -> 25 "The product tanker Amrita Sagar" => "A Vietnamese fishing boat"
body: With material from agencies.
furniture: Support local journalism | Puzzles | Sponsored: cruises from $399
--- 15 id 2031-12-06T07:00:00+07:00 | Kabar Teluk
from: 11 rewritten
headline: Sinar Bahana: {22@sar|pencarian sudah dihentikan}, keluarga menangis
body: {22@sar|Pencarian para korban KMP Sinar Bahana telah resmi berakhir}, menurut Kepala Kantor SAR Yohanis Rumbaya.
body: Padahal Menteri Hendra Wirajaya sudah berjanji bahwa {21@minister|sesudah hari Sabtu pun pencarian dilanjutkan}. {3@minister|Sang menteri mengutuk keteledoran perusahaan pelayaran}, dan {5@union|kalangan pelaut lewat serikatnya mengutuk hal yang sama}.
body: Dari pihak perusahaan, Lestari Wiguna menepis tudingan terhadap anak buahnya. {19@manifest|Sampai detik terakhir nakhoda tetap di atas kapal}, kata dia.
body: Soal bocah yang katanya selamat, jawabannya tegas: {29@sar|tak ada anak perempuan yang ditemukan dalam keadaan hidup}, ujar Rumbaya.
body: Sejauh ini {6@sar|korban jiwa 27 orang} dan {10@sar|yang berhasil diselamatkan 113 orang}.
--- 16 zh 2031-12-06T16:00:00+08:00 | 滨城日报
retracts: 10
headline: 更正:{29@sar|没有女孩在海上获救}
body: 本报5日报道称{28@zh:own|一名小女孩在海上漂流两天后生还},该消息有误,本报予以撤回并向读者致歉。直落默卡搜救办公室告诉本报,{29@sar|并无女孩被发现生还}。
body: 该办公室负责人鲁姆巴亚6日对本报说,{20@sar|搜寻工作将于周六结束}。而交通部长维拉贾亚说,{21@minister|周六之后搜寻仍将继续}。
body: 中国驻棉兰总领馆证实,{26@consulate|6名中国游客仍然失踪}。
body: 关于船上人数,生还者陈磊对本报说,他听船员讲{13@chenlei|船上有212人};运营方则坚持{12@manifest|船上为157人}。
body: 一名不愿公开姓名的海军军官对本报说,{15@navyman|渡轮是触礁后进水沉没的}。
