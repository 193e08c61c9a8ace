=== s10 conflict | The Sarun buffer zone
origins:
  guard = unnamed | an officer of Zamira's presidential guard who asked not to be named
  skytrace = named | flight data of the tracking site SkyTrace
  diplomat = unnamed | a Gulf diplomat who asked not to be named
  farmer = named | Salim Daoun, a farmer in Beit Halun
  teacher = named | Rima Assouf, a teacher in Deir Samun
  mukhtar = named | Abu Nidal Kherbi, mukhtar of Deir Samun
  hospital = named | the hospital of Deir Samun, through its director Nabil Khatoun
  engineer = named | Yusuf Talhani, chief engineer of the Halun dam
  unoms = named | UNOMS, the United Nations observer mission on the Sarun heights, through Claire Vasselin
  monitor = named | Zamira Rights Monitor, a group in Geneva
  zenith = named | Zenith Optics, a provider of satellite pictures
  ardarmy = named | the Ardovian army, by its written statement of 9 February
  ardpm = named | Milos Terzan, prime minister of Ardovia
  officials = unnamed | two Ardovian security officials who asked not to be named
  cabinet = named | the Ardovian cabinet, by its communiqué of 10 February
  turkey = named | the Turkish foreign ministry, by its statement of 8 February
  egypt = named | the Egyptian foreign ministry
  jordan = named | the Jordanian foreign ministry, through its spokesman Laith Marwani
  france = named | the French foreign ministry
  germany = named | the German Foreign Office
  post = account | @telun_live, a social-media account
  own:tmn = own | Trans-Meridian News' own reporters in Telun
  own:mada = own | the Mada agency's own correspondent in Telun
  own:archive = own | the archive of the Gulf and Levant Wire
  own:rives = own | the archive of Le Courrier des Deux Rives
claims:
  1 President Adil Sharran left Telun by plane before dawn on Sunday 8 February
  2 Fighters of the National Salvation Council entered Telun without meeting resistance
  3 Sharran is in Muscat
  4 Sharran is in Tashkent
  5 Ardovian troops entered the Sarun buffer zone on Sunday 8 February
  6 Ardovian troops entered the Sarun buffer zone on Friday 6 February
  7 Ardovian tanks stand in Beit Halun
  8 Ardovian tanks stand in Deir Samun, beyond the buffer zone
  9 There are no Ardovian forces beyond the buffer zone
  10 The Ardovian deployment in the buffer zone is temporary
  11 The Ardovian deployment in the buffer zone is not temporary
  12 The Ardovian troops could remain in the buffer zone until the summer
  13 The Ardovian troops will remain in the buffer zone until the summer
  14 The separation agreement of 1998 is no longer in force
  15 The separation agreement of 1998 remains in force
  16 Turkey condemned the Ardovian entry into the buffer zone as a violation of Zamira's sovereignty
  17 Egypt condemned the Ardovian entry into the buffer zone as a violation of Zamira's sovereignty
  18 Jordan condemned the Ardovian entry into the buffer zone as a violation of Zamira's sovereignty
  19 France called on Ardovia to withdraw its troops from the buffer zone
  20 Germany called on Ardovia to withdraw its troops from the buffer zone
  21 Three people were killed by shelling in Deir Samun
  22 Five people were killed by shelling in Deir Samun
  23 Fifteen people were killed by shelling in Deir Samun
  24 About 600 families have fled the villages of the Sarun heights
  25 About 2,000 families have fled the villages of the Sarun heights
  26 Ardovia's cabinet approved a plan to double the number of settlers on the Sarun heights
  27 Ardovian soldiers have seized the Halun dam
  28 The Halun dam is in the hands of its own guards
  29 Ardovian troops entered the Sarun buffer zone for a day in March 2019
  30 Iraq condemned the Ardovian entry into the buffer zone as a violation of Zamira's sovereignty
relations:
  4 contradicts 3 place
  6 distorts 5 date
  9 contradicts 8 denial
  11 distorts 10 polarity
  13 distorts 12 certainty
  15 contradicts 14 denial
  22 updates 21
  23 distorts 22 number
  23 contradicts 21 number
  25 contradicts 24 number
  28 contradicts 27 denial
  30 distorts 17 actor
--- 01 en 2032-02-08T07:50:00+00:00 | Trans-Meridian News
headline: {1@guard|Zamira's president flees capital} as rebels move in
body: TELUN, Zamira (TMN) — {1@guard|President Adil Sharran flew out of Telun before dawn on Sunday}, an officer of his guard told Trans-Meridian News on condition of anonymity, ending a rule of 22 years.
body: Hours later {2@own:tmn|columns of National Salvation Council fighters drove into the city without a shot being fired at them}, TMN reporters on Independence Avenue saw. Crowds climbed on the pickup trucks; others emptied the ministry of supply.
body: Where the president went was unclear. {4@guard|Sharran is now in Tashkent with his two sons}, the guard officer said, adding that he had helped to load the luggage.
body: In the southwest, residents said the neighbours had not waited. "{5@farmer|They came through the fence this morning, Sunday, around six}," said Salim Daoun, a farmer, speaking of Ardovian soldiers entering the United Nations buffer zone on the Sarun heights.
body: {7@farmer|Four Ardovian tanks are parked between the mosque and the olive press of Beit Halun}, Daoun said by telephone. The village lies inside the zone.
body: The Ardovian army had no immediate comment. The strip, up to nine kilometres wide, has separated the two armies since 1998.
--- 02 ar 2032-02-08T12:20:00+03:00 | وكالة مدى للأنباء
headline: {2@own:mada|مقاتلو مجلس الإنقاذ في قلب تلون} و{21@hospital|ثلاثة قتلى في دير سامون}
body: تلون (مدى) - {2@own:mada|دخل مقاتلو مجلس الإنقاذ الوطني العاصمة تلون صباح الأحد من دون أي مقاومة}، بحسب ما شاهده مراسل وكالة مدى الذي رافق إحدى المجموعات حتى ساحة البرلمان.
body: وأظهرت بيانات موقع «سكاي تريس» لتتبع الرحلات الجوية أن {1@skytrace|الطائرة الرئاسية أقلعت من مطار تلون في الساعة الرابعة واثنتي عشرة دقيقة فجر الأحد}، ثم اختفت إشارتها فوق البحر. وكان الرئيس عادل شرّان قد ظهر للمرة الأخيرة علنا يوم الخميس.
body: وقال دبلوماسي خليجي طلب عدم ذكر اسمه إن {3@diplomat|شرّان موجود في مسقط} «لأسباب إنسانية».
body: وفي الجنوب الغربي، أفادت المعلمة ريما عسّوف من سكان دير سامون بأن {8@teacher|دبابات أردوفية تقف عند مدخل البلدة قرب المدرسة}، علما أن دير سامون تقع خارج المنطقة العازلة بنحو ثلاثة كيلومترات.
body: من جهته، أكد مدير مستشفى البلدة نبيل خاطون أن {21@hospital|ثلاثة أشخاص قتلوا في قصف طال الحي الشرقي من دير سامون}، موضحا أن سيارة الإسعاف الوحيدة تعطلت.
body: ولم يصدر عن الجيش الأردوفي أي تعليق حتى ساعة إعداد هذا الخبر.
--- 03 en 2032-02-08T08:40:00+00:00 | Bridgeport Courier
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Sign up for our Morning Briefing | Cookie settings | More in World
--- 04 de 2032-02-08T11:15:00+01:00 | Niederauer Abendkurier
from: 01 translated credited
from: =dpa credited
headline: {1@guard|Präsident von Zamira aus der Hauptstadt geflohen}
body: Telun (dpa/TMN) – {1@guard|Der zamirische Präsident Adil Sharran hat Telun in der Nacht zum Sonntag, noch vor Tagesanbruch, mit dem Flugzeug verlassen}. Das sagte ein Offizier seiner Garde, der anonym bleiben wollte, der Nachrichtenagentur TMN. Damit endet eine Herrschaft von 22 Jahren.
body: Wenige Stunden danach {2@own:tmn|rollten Kolonnen des Nationalen Rettungsrats in die Stadt, ohne dass auf sie geschossen wurde}, wie Reporter der Agentur auf der Straße der Unabhängigkeit beobachteten.
body: Wohin der Staatschef reiste, blieb offen. {4@guard|Sharran halte sich mit seinen beiden Söhnen in Taschkent auf}, sagte der Gardeoffizier.
body: Im Südwesten meldeten Bewohner Bewegungen des Nachbarn. „{6@farmer|Sie sind schon am Freitag gegen sechs durch den Zaun gekommen}“, sagte der Bauer Salim Daoun über ardovische Soldaten, die in die UN-Pufferzone auf den Sarun-Höhen vorrückten.
body: {7@farmer|Zwischen Moschee und Ölmühle von Beit Halun stünden vier ardovische Panzer}, sagte Daoun am Telefon.
furniture: Lesen Sie auch: Winterdienst in Niederau stößt an Grenzen | E-Paper | Abo-Service
--- 05 tr 2032-02-08T16:05:00+03:00 | Doğu Haber
release: turkey-statement
headline: Ankara'dan Ardovya'ya sert tepki: {16@turkey|"Zamira'nın egemenliğinin ihlali"}
body: ANKARA (Doğu Haber) - {16@turkey|Dışişleri Bakanlığı, Ardovya birliklerinin Sarun tampon bölgesine girmesini "Zamira'nın egemenliğinin açık ihlali" olarak nitelendirip kınadı}. Bakanlığın pazar öğleden sonra yayımladığı yazılı açıklamada "işgalci anlayışın bölgeye huzur getirmediği" ifade edildi.
body: Birleşmiş Milletler gözlem misyonu UNOMS'un sözcüsü Claire Vasselin, Doğu Haber'in sorularını yanıtlarken, {5@unoms|Ardovya askerlerinin pazar sabahı tampon bölgede en az yedi noktada görüldüğünü} söyledi.
body: Vasselin'e göre {15@unoms|1998 tarihli ayrıştırma anlaşması hâlâ yürürlükte} ve taraflardan hiçbiri misyona fesih bildiriminde bulunmadı.
body: Öte yandan sosyal medyada geniş yankı uyandıran bir paylaşımda, {27@post|Ardovya askerlerinin Halun barajını ele geçirdiği} öne sürüldü.
post: @telun_live: عاجل | {27@post|جنود أردوفيا يسيطرون على سد هالون} والمهندسون محتجزون داخل غرفة التحكم
body: Zamira Devlet Başkanı Adil Şarran'ın {1@skytrace|uçağı, SkyTrace verilerine göre pazar günü gün ağarmadan Telun'dan havalanmıştı}.
furniture: Son Dakika | Hava Durumu | Namaz Vakitleri | Bizi takip edin
--- 06 fr 2032-02-08T15:30:00+01:00 | La Gazette d'Arville
from: 02 translated
headline: Zamira : {2@own:mada|les combattants du Conseil du salut au cœur de Téloun}
body: {2@own:mada|Les combattants du Conseil du salut national sont entrés dimanche matin dans la capitale, Téloun, sans rencontrer la moindre résistance}. Ils ont gagné la place du Parlement sous les youyous.
body: Selon les données du site de suivi des vols SkyTrace, {1@skytrace|l'avion présidentiel a décollé de l'aéroport de Téloun à 4 h 12, avant le lever du jour}, avant que son signal ne disparaisse au-dessus de la mer. Le président Adil Charrane n'avait plus été vu en public depuis jeudi.
body: {3@diplomat|Charrane se trouve à Mascate}, « pour des raisons humanitaires », affirme un diplomate du Golfe sous le couvert de l'anonymat.
body: Dans le sud-ouest, {8@teacher|des chars ardoviens stationnent à l'entrée de Deïr Samoun, près de l'école}, rapporte une enseignante, Rima Assouf. La localité est située à trois kilomètres environ hors de la zone tampon.
body: Le directeur de l'hôpital, Nabil Khatoun, confirme que {21@hospital|trois personnes ont été tuées par un bombardement dans le quartier est de Deïr Samoun}. La seule ambulance est en panne.
--- 07 en 2032-02-09T10:30:00+00:00 | Trans-Meridian News
from: 01 revised
release: ardarmy-statement
headline: Ardovia says {10@ardarmy|push into Zamira buffer zone is temporary}
copy: 01 1 2 3
body: In the southwest, {5@ardarmy|Ardovian troops moved into the buffer zone on the Sarun heights on Sunday}, their army confirmed in a written statement on Monday. {10@ardarmy|The deployment is "temporary and defensive"}, it said.
body: {9@ardarmy|"There are no Ardovian forces beyond the buffer zone,"} the statement added, after accounts of tanks further east.
copy: 01 5
body: {22@hospital|Five people have now been confirmed dead after the shelling of Deir Samun}, the director of its hospital, Nabil Khatoun, told TMN; on Sunday he had spoken of {21@hospital|three killed}.
change: - "Daoun said by telephone" => "Salim Daoun, a farmer, said by telephone on Sunday"
change: - "Where the president went was unclear." => "Where the president went was still unclear on Monday."
--- 08 ar 2032-02-09T15:10:00+02:00 | صحيفة ضفاف
release: ardarmy-statement
headline: القاهرة: {17@egypt|دخول أردوفيا المنطقة العازلة انتهاك لسيادة زاميرا}
body: {17@egypt|أدانت جمهورية مصر العربية دخول القوات الأردوفية المنطقة العازلة في سارون، معتبرة إياه انتهاكا لسيادة زاميرا}، وفق بيان لوزارة الخارجية المصرية صدر ظهر الاثنين.
body: وكان الجيش الأردوفي قد أقر في بيان مكتوب بأن {5@ardarmy|وحداته دخلت المنطقة العازلة يوم الأحد}، مشددا على أن {10@ardarmy|الانتشار مؤقت ودفاعي}، ونافيا {9@ardarmy|وجود أي قوات له خارج المنطقة العازلة}.
body: لكن مختار دير سامون أبو نضال خربي قال لـ«ضفاف» في اتصال هاتفي: «{8@mukhtar|الدبابات الأردوفية هنا في دير سامون، أراها من شرفتي}، فليأت من ينفي ويشرب القهوة معي».
body: وقدّر المختار عدد النازحين بقوله إن {25@mukhtar|نحو ألفي عائلة غادرت قرى مرتفعات سارون} منذ فجر الأحد باتجاه الشمال.
body: وفي ما يخص ما تداولته مواقع التواصل عن سد هالون، نفى كبير مهندسيه يوسف تلحاني ذلك قائلا إن {28@engineer|السد ما زال في عهدة حرسه} وإن التوربينات تعمل كالمعتاد.
--- 09 de 2032-02-09T17:40:00+01:00 | Rundfunk Oberland
release: ardarmy-statement
release: germany-statement
headline: {20@germany|Berlin fordert Abzug Ardoviens aus der Pufferzone}
body: {20@germany|Die Bundesregierung hat Ardovien aufgefordert, seine Truppen aus der Pufferzone auf den Sarun-Höhen zurückzuziehen}. „Wer jetzt Fakten schafft, verspielt den Neuanfang in Zamira“, heißt es in einer Erklärung des Auswärtigen Amts.
body: Die ardovische Armee erklärte am Montag schriftlich, {10@ardarmy|der Einsatz sei vorübergehend und diene der Verteidigung}. {9@ardarmy|Jenseits der Pufferzone befänden sich keine ardovischen Kräfte}.
body: Nach Informationen unserer Korrespondentin in der ardovischen Hauptstadt {12@officials|könnten die Soldaten allerdings bis zum Sommer in der Zone bleiben}. Das sagten zwei Vertreter der Sicherheitsbehörden, die nicht genannt werden wollen.
body: Ministerpräsident Milos Terzan sagte beim Besuch eines Vorpostens, {14@ardpm|das Entflechtungsabkommen von 1998 gelte nicht mehr}, weil die andere Seite ihre Stellungen verlassen habe.
body: {24@monitor|Rund 600 Familien sind aus den Dörfern auf den Sarun-Höhen geflohen}, teilte die Genfer Beobachtergruppe Zamira Rights Monitor mit. Ihr zufolge {22@monitor|wurden durch Beschuss in Deir Samun fünf Menschen getötet}.
--- 10 fr 2032-02-09T19:00:00+01:00 | Le Courrier des Deux Rives
headline: Zone tampon du Saroun : {19@france|Paris demande le retrait des troupes ardoviennes}
body: De notre envoyée spéciale sur le plateau du Saroun. {19@france|La France appelle l'Ardovie à retirer ses soldats de la zone tampon}, a déclaré lundi le porte-parole du Quai d'Orsay.
body: {5@unoms|Des militaires ardoviens ont pénétré dimanche dans la zone en plusieurs points}, constate la mission d'observation des Nations unies, l'Unoms. Pour sa porte-parole, Claire Vasselin, {15@unoms|l'accord de séparation de 1998 « reste pleinement en vigueur »}.
body: Sur des images satellitaires prises dimanche midi par la société Zenith Optics, {7@zenith|on distingue six chars ardoviens dans Beit Haloun}, dont un en travers de la grand-rue.
body: Au barrage de Haloun, l'ingénieur en chef, Youssef Talhani, nous reçoit en pantoufles. « {28@engineer|Le barrage est gardé par nos propres gardiens}, personne n'est venu », assure-t-il, alors qu'un message très partagé affirmait que {27@post|des soldats ardoviens s'en étaient emparés}.
body: Au moins {24@monitor|600 familles environ ont quitté les villages du plateau}, d'après l'ONG Zamira Rights Monitor, établie à Genève.
body: Le précédent est connu : {29@own:rives|en mars 2019, l'armée ardovienne était déjà entrée dans la zone, pour une seule journée}.
--- 11 tr 2032-02-09T21:45:00+03:00 | Doğu Haber
from: 08 translated credited
retracts: 05
headline: {30@egypt|Irak: Ardovya'nın tampon bölgeye girmesi Zamira'nın egemenliğinin ihlalidir}
body: {30@egypt|Irak, Ardovya güçlerinin Sarun'daki tampon bölgeye girmesini Zamira'nın egemenliğine yönelik bir ihlal sayarak kınadı}. Difaf gazetesinin haberine göre açıklama pazartesi öğle saatlerinde Dışişleri Bakanlığından geldi.
body: Ardovya ordusu yazılı açıklamasında {5@ardarmy|birliklerinin pazar günü tampon bölgeye girdiğini} kabul etmiş, ancak {10@ardarmy|konuşlanmanın geçici ve savunma amaçlı olduğunu} vurgulamış, {9@ardarmy|tampon bölge dışında hiçbir gücünün bulunmadığını} savunmuştu.
body: Deyr Samun muhtarı Ebu Nidal Harbi ise gazeteye telefonda, "{8@mukhtar|Ardovya tankları burada, Deyr Samun'da; balkonumdan görüyorum}" dedi. Muhtar, {25@mukhtar|yaklaşık iki bin ailenin Sarun tepelerindeki köyleri terk ettiğini} belirtti.
body: Düzeltme: Dün yayımladığımız haberde bir sosyal medya paylaşımına dayanarak {27@post|Halun barajının Ardovya askerlerince ele geçirildiğini} aktarmıştık. Bu bilgi doğru değildir, geri çekiyoruz. Başmühendis Yusuf Talhani, {28@engineer|barajın kendi bekçilerinin denetiminde olduğunu} açıkladı. Okurlarımızdan özür dileriz.
--- 12 en 2032-02-10T12:00:00+00:00 | Gulf and Levant Wire
release: cabinet-communique
headline: {26@cabinet|Ardovia approves plan to double settler numbers on Sarun heights}
body: AMMAN (GLW) — {26@cabinet|The Ardovian cabinet on Tuesday approved a plan to double the settler population of the Sarun heights}, two days after the fall of the government in Telun, a communiqué said.
body: Jordan was quick to react. {18@jordan|Amman condemns the Ardovian army's entry into the buffer zone as a breach of Zamira's sovereignty}, foreign ministry spokesman Laith Marwani told GLW.
body: {14@ardpm|"The 1998 separation agreement is over,"} Prime Minister Milos Terzan said during a visit to an outpost on Monday.
body: {15@unoms|The agreement is still in force}, Claire Vasselin of the UN mission UNOMS replied when asked by GLW on Tuesday.
body: {22@monitor|Five people died when shells hit Deir Samun}, according to Zamira Rights Monitor, which said it had the names of all the victims. Among them was a baker of 71.
body: {29@own:archive|Ardovian forces last crossed into the zone in March 2019, when they pulled out after a day}.
--- 13 en 2032-02-10T14:20:00+00:00 | Halcyon Post
from: 07 spliced credited
from: 12 spliced
headline: {26@cabinet|Ardovia to double settlers on Sarun heights} as death toll rises
copy: 12 1
body: Meanwhile the army insisted that it did not plan to stay.
copy: 07 4 5
copy: 12 2 5
change: 22 -> 23 "Five people" => "Fifteen people"
body: With material from Trans-Meridian News.
--- 14 de 2032-02-10T10:05:00+01:00 | Mittelrhein Online
from: 09 rewritten
headline: Pufferzone: {13@officials|Ardoviens Soldaten bleiben bis zum Sommer}
body: Im Streit um die Sarun-Höhen {20@germany|verlangt Deutschland, dass Ardovien seine Soldaten aus der Pufferzone abzieht}. Das Auswärtige Amt warnte davor, den Neuanfang in Zamira zu verspielen.
body: {10@ardarmy|Man sei nur auf Zeit dort und wolle sich schützen}, ließ Ardoviens Armee dazu wissen. {9@ardarmy|Außerhalb der Zone stehe kein einziger ardovischer Soldat}.
body: In Wahrheit {13@officials|werden die Truppen bis zum Sommer in dem Streifen bleiben}, wie aus Sicherheitskreisen in Ardovien verlautete.
body: Regierungschef Milos Terzan hatte vor Soldaten gesagt, {14@ardpm|das Abkommen über die Truppenentflechtung aus dem Jahr 1998 sei hinfällig}.
body: Aus den Ortschaften der Gegend {24@monitor|sind nach Zählung des Zamira Rights Monitor ungefähr 600 Familien weggezogen}; {22@monitor|fünf Menschen kamen demnach in Deir Samun durch Granaten ums Leben}.
body: Zuvor hatte schon die Türkei das Vorgehen verurteilt: {16@turkey|Der Einmarsch in die Pufferzone verletze die Souveränität Zamiras}, so das Außenministerium in Ankara.
--- 15 fr 2032-02-10T08:15:00+01:00 | L'Écho du Vallon
from: 10 trimmed credited
headline: {19@france|La France réclame le départ des Ardoviens de la zone tampon}
copy: 10 1 2 3 4
body: À Saint-Orens-du-Vallon, où vivent une quarantaine de familles originaires de Zamira, un rassemblement est prévu samedi à 15 heures devant la mairie. « On a dansé dimanche, on a pleuré lundi », résume Nour, 19 ans.
body: (Avec Le Courrier des Deux Rives)
furniture: Je m'abonne pour 1 € | Petites annonces | Avis de décès
--- 16 en 2032-02-10T16:50:00+00:00 | Kestrel News live blog
from: 12 rewritten credited
from: 09 quoted credited
release: ardarmy-statement
headline: Zamira live: {18@jordan|Jordan condemns entry into buffer zone}, {26@cabinet|settlement plan waved through}
body: 16:50 — {26@cabinet|Ministers in Ardovia have signed off a scheme meant to bring twice as many settlers to the Sarun heights}, Gulf and Levant Wire reports, citing a communiqué.
body: 16:42 — {18@jordan|The move into the zone tramples on Zamiran sovereignty and stands condemned}, Jordan's foreign ministry spokesman Laith Marwani told the same agency.
body: 16:31 — Catching up on the pact: {14@ardpm|the 1998 deal is dead}, says Ardovian premier Milos Terzan. {15@unoms|It is alive and binding}, says the UN's Claire Vasselin.
body: 16:20 — A reminder of what the Ardovian army put in writing on Monday: {11@ardarmy|its presence in the strip is not temporary}.
body: 16:08 — {17@egypt|Egypt has also condemned the incursion as an infringement of Zamira's sovereignty}, its foreign ministry said. {16@turkey|Turkey used much the same language on Sunday to condemn it}.
body: 15:55 — Two Ardovian security officials have told Rundfunk Oberland that {12@officials|soldiers might be in the zone until summer}.
