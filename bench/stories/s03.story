=== s03 incident | The drift of the Melina K
origins:
  guard = named | the coast guard of Varesh, which speaks through Ruben Asht
  officers = unnamed | two officers of the Vareshi navy who asked not to be named
  owner = named | Aigli Shipping of Piraeus, owner of the tanker, which speaks through Despina Vlachou
  captain = named | Stelios Karmas, captain of the Melina K
  crewman = unnamed | a member of the crew who asked not to be named
  mate = named | Igor Belyakov, chief mate of the freighter Sura
  tug = named | Kemal Doruklu, captain of the salvage tug Poyraz
  harbour = named | the harbour master of Merisk, where the tanker had loaded
  register = named | North Register, the classification society of the tanker
  tolmar = named | the defence ministry of Tolmar, by its written statement of 4 June
  analyst = named | Ingrid Salomo, an analyst of naval mines in Bergen
  seaguard = named | SeaGuard, a group that monitors attacks on shipping
  shiptrace = named | position data of the ship-tracking site ShipTrace
  orbislens = named | Orbis Lens, a provider of satellite pictures
  video = record | a video of the damaged hull that goes round without a source
  post = account | @haldan_eye, a social-media account
  minister = named | Nikos Valettas, shipping minister of Greece
  union = named | the Turkish seafarers' union Denizemek
  basmen = named | the port authority of Basmen
claims:
  1 An explosion struck the tanker Melina K in the Strait of Haldan in the night to Tuesday 3 June
  2 An explosion struck the tanker Melina K in the Strait of Haldan in the night to Monday 2 June
  3 The tanker Melina K is adrift without power
  4 The tanker Melina K has sunk
  5 Two sailors of the Melina K died
  6 One sailor of the Melina K died
  7 Three sailors of the Melina K died
  8 Five sailors of the Melina K are missing
  9 Two sailors of the Melina K are missing
  10 The Melina K was probably hit by a drone of Tolmar
  11 The Melina K was hit by a drone of Tolmar
  12 The Melina K was probably hit by a drone of Varesh
  13 Tolmar did not attack the Melina K
  14 The Melina K ran on a drifting mine
  15 The explosion on the Melina K began in her own pump room
  16 It is too early to say what caused the explosion on the Melina K
  17 The plates around the hole in the hull of the Melina K are bent inwards
  18 The Melina K carried 90,000 tonnes of crude oil
  19 The Melina K carried 9,000 tonnes of crude oil
  20 The oil slick from the Melina K is 12 kilometres long
  21 The oil slick from the Melina K is 30 kilometres long
  22 No oil is leaking from the Melina K
  23 The Strait of Haldan is closed to merchant ships
  24 The Strait of Haldan stays open to merchant ships
  25 The Greek shipping minister condemned the attack on the Melina K as piracy
  26 The seafarers' union Denizemek condemned the attack on the Melina K as piracy
  27 An explosion struck the tanker Melita in the port of Basmen on Wednesday 4 June
  28 The tug Poyraz has the Melina K in tow
relations:
  2 distorts 1 date
  4 contradicts 3 outcome
  6 contradicts 5 number
  7 updates 5
  7 updates 6
  9 updates 8
  11 distorts 10 certainty
  12 distorts 10 actor
  12 contradicts 11 cause
  13 contradicts 10 denial
  13 contradicts 11 denial
  14 contradicts 10 cause
  14 contradicts 11 cause
  14 contradicts 12 cause
  15 contradicts 10 cause
  15 contradicts 11 cause
  15 contradicts 12 cause
  15 contradicts 14 cause
  19 distorts 18 number
  21 updates 20
  22 contradicts 20 denial
  22 contradicts 21 denial
  24 distorts 23 polarity
  28 updates 3
  28 contradicts 4 outcome
--- 01 en 2031-06-03T06:30:00+00:00 | Halcyon News
headline: {3@owner|Tanker adrift in Haldan strait} after blast, {8@guard|five missing}
body: MERISK, Varesh (Halcyon) — {1@guard|An explosion tore into the oil tanker Melina K in the Strait of Haldan in the small hours of Tuesday}, the coast guard of Varesh said.
body: {8@guard|Five of her 24 sailors were unaccounted for}, coast guard spokesman Ruben Asht told a Halcyon reporter at the naval pier in Merisk.
body: {3@owner|The ship has lost all power and is drifting}, said Despina Vlachou, a spokeswoman for the Piraeus company Aigli Shipping, which owns her. {22@owner|No oil was escaping}, she said.
body: Two officers of the Vareshi navy, speaking on condition of anonymity, said {10@officers|the vessel had probably been struck by a drone from Tolmar}, the neighbour across the water. They showed no proof.
body: {23@guard|The strait was shut to merchant shipping until further notice}, Asht said.
body: The Melina K flies the flag of Malta. The strait is eleven nautical miles wide at its narrowest point, and about forty ships pass through it on an ordinary day.
--- 02 tr 2031-06-03T11:40:00+03:00 | Denizhat Ajansı
headline: Melina K’da patlama: {3@tug|Tanker sürükleniyor}
body: SARITEPE (Denizhat) – {1@mate|Haldan Boğazı’nda seyreden Melina K tankerinde pazartesiyi salıya bağlayan gece patlama oldu}. Yakından geçen Sura adlı yük gemisinin ikinci kaptanı İgor Belyakov, Denizhat muhabirine telsizle ulaştı: “Önce beyaz bir ışık gördük, sonra ses geldi.”
body: Bölgeye ilk varan Poyraz adlı kurtarma römorkörünün kaptanı Kemal Doruklu, {3@tug|tankerin elektriksiz kaldığını ve akıntıyla sürüklendiğini} söyledi.
body: Doruklu gövdedeki deliği yakından gördüğünü anlattı. “{17@tug|Deliğin çevresindeki saclar içeri doğru bükülmüş},” dedi.
body: Merisk liman başkanlığından verilen bilgiye göre {18@harbour|gemi 90 bin ton ham petrol taşıyordu}.
body: Gemi sahibi Aigli şirketinin sözcüsü Despina Vlachou, Denizhat’a {5@owner|iki denizcinin hayatını kaybettiğini} bildirdi.
body: Gemilere yönelik saldırıları izleyen SeaGuard grubu ise temkinli: {16@seaguard|Patlamanın nedenini söylemek için henüz erken}, denildi.
body: Denizemek sendikası sert bir açıklama yaptı. {26@union|Sendika tankere yönelik saldırıyı korsanlık olarak kınadı}.
--- 03 en 2031-06-03T07:20:00+00:00 | Haldan Gazette
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Today in the Gazette | Tide tables | Classifieds | Jobs at sea
--- 04 el 2031-06-03T11:10:00+03:00 | Φωνή του Λιμανιού
from: 01 translated credited
from: =Reuters credited
headline: {3@owner|Ακυβέρνητο δεξαμενόπλοιο στο στενό του Χαλντάν} – {8@guard|πέντε αγνοούμενοι}
body: {1@guard|Έκρηξη σημειώθηκε τα ξημερώματα της Τρίτης στο δεξαμενόπλοιο «Μελίνα Κ» στο στενό του Χαλντάν}, ανακοίνωσε η ακτοφυλακή του Βαρές.
body: {8@guard|Πέντε από τους 24 ναυτικούς αγνοούνται}, δήλωσε ο εκπρόσωπος της ακτοφυλακής Ρούμπεν Αστ στο πρακτορείο Halcyon.
body: {3@owner|Το πλοίο έχει μείνει χωρίς ρεύμα και παρασύρεται}, είπε η Δέσποινα Βλάχου, εκπρόσωπος της πλοιοκτήτριας Aigli Shipping στον Πειραιά. {22@owner|Διαρροή πετρελαίου δεν υπάρχει}, πρόσθεσε.
body: Δύο αξιωματικοί του ναυτικού, που μίλησαν υπό τον όρο της ανωνυμίας, είπαν ότι {12@officers|το πλοίο χτυπήθηκε πιθανότατα από μη επανδρωμένο αεροσκάφος του Βαρές}.
body: {23@guard|Το στενό έκλεισε για τα εμπορικά πλοία μέχρι νεωτέρας}, σύμφωνα με τον Αστ. (Halcyon, Reuters)
--- 05 ru 2031-06-03T14:05:00+03:00 | Портовый листок
from: 02 translated
headline: Взрыв на «Мелине К»: {3@tug|танкер дрейфует}
body: {2@mate|На танкере «Мелина К», шедшем проливом Халдан, в ночь на понедельник, 2 июня, произошёл взрыв}. Старший помощник проходившего рядом сухогруза «Сура» Игорь Беляков рассказал по радио, что сначала была белая вспышка, а потом дошёл звук.
body: Капитан спасательного буксира «Пойраз» Кемаль Доруклу, прибывшего первым, говорит, что {3@tug|танкер обесточен и его несёт течением}.
body: Пробоину он видел вблизи. «{17@tug|Листы обшивки вокруг дыры загнуты внутрь}», – сказал Доруклу.
body: По сведениям капитана порта Мериск, {18@harbour|на борту было 90 тысяч тонн сырой нефти}.
body: Представитель судовладельца, компании Aigli, Деспина Влаху сообщила, что {5@owner|двое моряков погибли}.
body: В группе SeaGuard, которая следит за нападениями на суда, осторожны: {16@seaguard|называть причину взрыва пока рано}. Профсоюз моряков Denizemek выразился резко: {26@union|он осудил нападение на танкер как пиратство}.
--- 06 tr 2031-06-03T16:20:00+03:00 | Sarıtepe Postası
from: 02 trimmed credited
headline: Yaralı tanker Sarıtepe açıklarında
copy: 02 1 2 3 4
change: 18 -> 19 "90 bin ton" => "9 bin ton"
body: Haber ilçede tedirginlik yarattı. Yunan gemi şirketinin sözcüsü Despina Vlachou, gazetemize e-postayla verdiği yanıtta {22@owner|gemiden denize petrol sızmadığını} yazdı. Balıkçılar yine de ağlarını topladı. (Denizhat – Sarıtepe Postası)
furniture: Nöbetçi eczaneler | Vefat ilanları | Bizi takip edin
--- 07 el 2031-06-03T20:30:00+03:00 | Ναυτικός Παρατηρητής
headline: Καπετάνιος «Μελίνα Κ»: «Έσβησαν όλα μέσα σε ένα δευτερόλεπτο»
body: Του απεσταλμένου μας στο Μερίσκ. Ο πλοίαρχος Στέλιος Καρμάς μάς υποδέχεται με δεμένο το χέρι. «{1@captain|Η έκρηξη έγινε μέσα στο στενό του Χαλντάν, νύχτα προς Τρίτη}, στις τρεις παρά είκοσι», διηγείται.
body: Η πλοιοκτήτρια εταιρεία επιβεβαιώνει στην εφημερίδα ότι {5@owner|έχασαν τη ζωή τους δύο ναυτικοί}. {18@owner|Το φορτίο ήταν 90.000 τόνοι αργού}, λέει η εκπρόσωπός της Δέσποινα Βλάχου.
body: Ένα μέλος του πληρώματος, που δεν θέλει να γραφτεί το όνομά του, έχει άλλη εικόνα από αυτή των ναυτικών αρχών. «{15@crewman|Το κακό ξεκίνησε από το δικό μας αντλιοστάσιο}», μας λέει χαμηλόφωνα.
body: Αντίθετα, δύο αξιωματικοί του πολεμικού ναυτικού του Βαρές λένε, χωρίς να κατονομαστούν, ότι {10@officers|το τάνκερ το έπληξε κατά πάσα πιθανότητα ντρόουν του Τολμάρ}.
body: Στην Αθήνα {25@minister|ο υπουργός Ναυτιλίας Νίκος Βαλέττας καταδίκασε την επίθεση στο «Μελίνα Κ» ως πειρατεία}.
caption: Ο πλοίαρχος Καρμάς στο Μερίσκ. {1@captain|Η έκρηξη τον βρήκε στη γέφυρα, τα ξημερώματα της Τρίτης στο στενό}, όπως λέει. Φωτ.: Ναυτικός Παρατηρητής
--- 08 ru 2031-06-04T13:00:00+03:00 | Радио «Южный берег»
release: tolmar
headline: {13@tolmar|Толмар: мы не стреляли по «Мелине К»}
body: Министерство обороны Толмара распространило заявление о взрыве в проливе Халдан. {13@tolmar|Вооружённые силы страны танкер не атаковали}, говорится в тексте.
body: Старпом сухогруза «Сура» Игорь Беляков, с которым мы связались после захода судна в порт, повторил: {1@mate|взрыв на «Мелине К» прогремел в проливе в ночь на вторник}. Никаких беспилотников он не видел. О жертвах нам сказал по телефону Рубен Ашт из береговой охраны Вареша: {6@guard|погиб один моряк}.
body: Специалист по морским минам Ингрид Саломо из Бергена в интервью нашей радиостанции назвала третью версию: {14@analyst|танкер наскочил на дрейфующую мину}. «Весной их срывает с якорей», – пояснила она.
body: На спутниковых снимках Orbis Lens, сделанных утром в среду, видно {20@orbislens|нефтяное пятно длиной 12 километров, которое тянется от судна}.
body: Тем временем аккаунт @haldan_eye утверждает, что {4@post|танкер уже затонул}. Подтверждений этому нет.
post: @haldan_eye: {4@post|MELINA K IS GONE. She went down at dawn.} No one will tell you. #Haldan
--- 09 fa 2031-06-04T15:30:00+03:30 | روزنامه ساحل‌نشین
release: tolmar
headline: {13@tolmar|تولمار حمله به نفتکش ملینا کی را رد کرد}
body: وزارت دفاع تولمار در بیانیه‌ای اعلام کرد {13@tolmar|نیروهای این کشور به نفتکش «ملینا کی» حمله نکرده‌اند}.
body: روبن آشت، سخنگوی گارد ساحلی وارش، در گفت‌وگو با خبرنگار ما گفت {6@guard|یک ملوان این کشتی جان باخته است} و {8@guard|پنج نفر دیگر همچنان مفقودند}.
body: آشت دربارهٔ مقصر احتمالی سکوت کرد. او گفت {16@guard|هنوز زود است که دربارهٔ علت انفجار حرف بزنیم}.
body: در ویدئویی بی‌نام و نشان که دست به دست می‌شود دیده می‌شود که {17@video|ورق‌های بدنه در اطراف سوراخ به سمت داخل خم شده است}. زمان و مکان تصویربرداری روشن نیست.
body: تصاویر ماهواره‌ای شرکت اوربیس لنز نشان می‌دهد {20@orbislens|لکه‌ای نفتی به طول ۱۲ کیلومتر از کشتی به جا مانده است}.
body: مؤسسهٔ رده‌بندی «نورث رجیستر» که گواهی کشتی را صادر کرده، به ساحل‌نشین گفت {15@register|انفجار از تلمبه‌خانهٔ خود نفتکش آغاز شده است}. این مؤسسه به داده‌های حسگرهای کشتی استناد می‌کند.
--- 10 en 2031-06-04T15:00:00+00:00 | Anchor & Line
release: tolmar
headline: Melina K live: {13@tolmar|Tolmar says it did not attack the tanker}
body: 15:00 Tolmar's defence ministry has now put out a statement. {13@tolmar|Its forces did not attack the Melina K}, it says.
body: 14:20 The account @haldan_eye has been telling its followers that {4@post|the Melina K went to the bottom at dawn}. We find nothing to support this.
body: 14:05 In fact, {3@shiptrace|the tanker is still drifting, with no engine}, at 1.2 knots to the south-east, according to position data of ShipTrace that we looked at ourselves.
body: 13:10 The Turkish seafarers' union Denizemek tells us that {26@union|it condemns the attack on the Melina K as piracy}.
body: 12:45 In Athens, shipping minister Nikos Valettas spoke to reporters, ours among them. {25@minister|He condemned the attack on the tanker as an act of piracy}.
body: 11:30 A word about names. The port authority of Basmen reports {27@basmen|an explosion on the tanker Melita in the port there on Wednesday morning}. Melita is not Melina, and Basmen is 600 miles away.
body: 10:50 The mine analyst Ingrid Salomo writes to us from Bergen that {14@analyst|the ship hit a drifting mine}; she has seen such damage before.
furniture: Refresh this page | Share on your network | About our live coverage
--- 11 fa 2031-06-03T14:30:00+03:30 | خبرخانه موج
from: 01 translated
headline: {3@owner|نفتکش سرگردان در تنگهٔ هلدان} پس از انفجار
body: گارد ساحلی وارش اعلام کرد {1@guard|بامداد سه‌شنبه انفجاری نفتکش «ملینا کی» را در تنگهٔ هلدان تکان داد}.
body: روبن آشت، سخنگوی گارد ساحلی، گفت {8@guard|از پنج نفر از ۲۴ ملوان کشتی خبری نیست}.
body: دسپینا ولاخو، سخنگوی شرکت یونانی مالک کشتی، گفت {3@owner|کشتی برق خود را کاملاً از دست داده و روی آب سرگردان است}. به گفتهٔ او {22@owner|نفتی به دریا نشت نمی‌کند}.
body: دو افسر نیروی دریایی وارش که نخواستند نامشان فاش شود گفتند {10@officers|کشتی احتمالاً هدف پهپادی از تولمار قرار گرفته است}. آنها مدرکی نشان ندادند.
body: آشت افزود {24@guard|تنگه همچنان به روی کشتی‌های تجاری باز است}.
body: پرچم این نفتکش متعلق به مالت است و روزانه نزدیک به چهل کشتی از این آبراه می‌گذرند.
--- 12 en 2031-06-05T18:30:00+00:00 | Halcyon News
from: 01 revised
headline: {28@tug|Tug takes stricken tanker in tow}; {7@guard|three dead}
body: MERISK, Varesh (Halcyon) — {28@tug|The salvage tug Poyraz had the tanker Melina K on the hook} by Thursday evening, its captain, Kemal Doruklu, told Halcyon by radio.
copy: 01 1
change: - "MERISK, Varesh (Halcyon) — {1@guard|An explosion" => "{1@guard|An explosion"
body: {7@guard|Three sailors have died}, coast guard spokesman Ruben Asht said, and {9@guard|two are still missing}. On Tuesday five had been missing.
copy: 01 4
body: Tolmar said on Wednesday that {13@tolmar|it had not attacked the ship}.
body: {21@orbislens|The slick behind the tanker has grown to 30 kilometres}, according to Orbis Lens, whose satellite passed over the strait at noon. The owner, Aigli Shipping, had said that {22@owner|no oil was escaping}.
--- 13 en 2031-06-06T05:45:00+00:00 | Shipping Breakfast
from: 10 spliced
from: 12 spliced credited
from: =Reuters credited
from: =AFP credited
headline: {7@guard|Melina K: three dead} and still no culprit
copy: 12 1 3 6
body: Who, then, did it? Here is what has been said so far (with material from Reuters and AFP).
copy: 12 4
copy: 10 1 7
change: 10 -> 11 "the vessel had probably been struck by a drone from Tolmar" => "the vessel had been struck by a drone from Tolmar"
--- 14 tr 2031-06-03T21:15:00+03:00 | Kıyı Gündemi
from: 02 rewritten credited
headline: {5@owner|Haldan’da tanker faciası: İki denizci öldü}
body: Gece yarısından sonra gelen patlama, Haldan’dan geçen gemileri ayağa kaldırdı. Denizhat’ın haberine göre {1@mate|salıya dönen gece boğazda Melina K tankeri infilakla sarsıldı}; bunu Sura gemisinin ikinci kaptanı İgor Belyakov anlattı.
body: {3@tug|Koca gemi şimdi makinesiz, ışıksız, akıntının insafında}. Böyle diyen, olay yerine ilk giren Poyraz römorkörünün kaptanı Kemal Doruklu.
body: Kaptan bir ayrıntıya dikkat çekti: {17@tug|Sac levhalar yırtığın kenarında iç tarafa kıvrılmış}.
body: {19@harbour|Ambarlarda 9 bin ton ham petrol bulunuyor}, Merisk liman başkanlığının verdiği rakam bu.
body: Armatör firma {5@owner|mürettebattan iki kişinin öldüğünü} doğruladı. SeaGuard ise acele edilmemesini istiyor: {16@seaguard|Sebep hakkında konuşmak için vakit erken}.
body: Denizemek’ten de ses yükseldi; {26@union|sendika saldırıyı “korsanlık” diye nitelendirip kınadı}.
--- 15 el 2031-06-04T08:40:00+03:00 | Ακτή Σήμερα
from: 07 rewritten
headline: {11@officers|Ντρόουν του Τολμάρ χτύπησε το «Μελίνα Κ»}
body: Συγκλονίζει η μαρτυρία του πλοιάρχου Στέλιου Καρμά, που βρίσκεται τραυματισμένος στο Μερίσκ. Όπως περιγράφει, {1@captain|το πλοίο του τινάχτηκε από έκρηξη ενώ διέσχιζε το Χαλντάν, τη νύχτα που ξημέρωνε Τρίτη}.
body: {5@owner|Δύο άνθρωποι του πληρώματος είναι νεκροί}, παραδέχεται η εταιρεία. Στις δεξαμενές υπήρχαν, κατά την ίδια, {18@owner|90 χιλιάδες τόνοι αργού πετρελαίου}.
body: Για τα αίτια δεν μένει πια αμφιβολία, σύμφωνα με δύο ανώνυμους αξιωματικούς του Βαρές: {11@officers|το πλοίο το χτύπησε μη επανδρωμένο του Τολμάρ}.
body: Υπάρχει βέβαια και η φωνή ενός ναυτικού του «Μελίνα Κ», που κρατά κρυφό το όνομά του και επιμένει ότι {15@crewman|η έκρηξη ξεκίνησε μέσα στο αντλιοστάσιο του πλοίου}.
body: Οργισμένη ήταν η αντίδραση της Αθήνας. {25@minister|Πειρατεία χαρακτήρισε την επίθεση ο υπουργός Ναυτιλίας Νίκος Βαλέττας και την καταδίκασε}.
--- 16 ru 2031-06-06T12:30:00+03:00 | Портовый листок
from: 04 quoted credited
from: 11 quoted credited
retracts: 05
headline: Исправление: {1@guard|взрыв на «Мелине К» был в ночь на вторник}
body: Во вторник мы написали, что {2@mate|взрыв на танкере произошёл в ночь на понедельник, 2 июня}. Это ошибка, ту заметку мы отзываем. Как подтвердил нам представитель береговой охраны Вареша Рубен Ашт, {1@guard|судно пострадало от взрыва в проливе Халдан в ночь на вторник, 3 июня}.
body: Ашт привёл и последние данные: {7@guard|погибли трое моряков}, {9@guard|двое всё ещё не найдены}.
body: По данным сайта ShipTrace, которые мы проверили в пятницу утром, {28@shiptrace|«Мелину К» ведёт на буксире «Пойраз»}.
body: Ошибаются и другие. Греческая газета «Фони ту Лиманиу» написала, что {12@officers|танкер поразил, вероятно, беспилотник Вареша}, а иранский сайт «Моудж» – что {24@guard|пролив остаётся открытым для торговых судов}. Ашт же сказал нам, что {23@guard|для торгового флота проход закрыт}.
body: И ещё: по сообщению администрации порта Басмен, {27@basmen|в среду взрыв произошёл там на танкере «Мелита»}. Это другое судно. Снимки Orbis Lens за четверг показывают, что {21@orbislens|пятно за «Мелиной К» вытянулось на 30 километров}.
