=== s13 disaster | The fire above Kalopetra
origins:
  fire = named | the fire service of the Drymos district, which speaks through Stavros Lendas
  ministry = named | the Greek civil protection ministry, by its written statement of 6 August
  mayor = named | Eleni Vourka, mayor of Kalopetra
  shepherd = named | Thanasis Mourtos, a shepherd who grazes his goats below the pylons
  baker = named | Sofia Karali, a baker in the upper quarter of Kalopetra
  driver = named | Yusuf Demirel, a lorry driver from Edirne who was stuck on the ridge road
  grid = named | Helektra Grid, operator of the power line
  police = named | Nikos Psaltis, police director of Kalopetra
  investigator = unnamed | a member of the arson squad who asked not to be named
  pyrosat = named | the satellite service Pyrosat
  hospital = named | the general hospital in Drymos
  israelfire = named | the Israeli fire and rescue authority
  forestry = named | the Turkish forestry ministry
  expert = named | Rana Haddad, a fire researcher in Beirut
  ganas = named | Petros Ganas, governor of the region
  zisi = named | Maria Zisi, leader of an opposition party
  post = account | @drymos_live, an account without a name behind it
  footage = record | a video of unknown origin that shows sparks at a pylon
  rhodes = named | the fire service of Rhodes
claims:
  1 A wildfire broke out on the Mavrolithi ridge above Kalopetra on the afternoon of Friday, 5 August
  2 The evacuation of Kalopetra and four villages was ordered on Friday evening
  3 The evacuation of Kalopetra and fourteen villages was ordered on Friday evening
  4 The evacuation of Kalopetra and four villages was ordered on Saturday evening
  5 About 3,500 people left their homes
  6 About 6,000 people left their homes
  7 Two people died in the fire
  8 Three people died in the fire
  9 Twelve people died in the fire
  10 Eleven people are missing
  11 Four people are still missing
  12 Sparks from the high-voltage line set the ridge on fire
  13 The fire was set on purpose
  14 The high-voltage line had been without current since noon on Friday
  15 A man of 42 was arrested on suspicion of arson
  16 The man of 42 was released without charge
  17 4,200 hectares had burnt by Saturday
  18 5,900 hectares had burnt by Sunday
  19 7,500 hectares have burnt
  20 The evacuation order came when the flames were already at the first houses
  21 The evacuation message was sent two hours before the flames reached the first houses
  22 The fire was brought under control on Sunday evening
  23 The fire was not under control on Sunday evening
  24 Thirty-eight houses burnt down
  25 Israel sends fourteen firefighters
  26 Turkey sends two water-bombing planes
  27 Israel sends two water-bombing planes
  28 It is too early to say what started the fire
  29 Governor Petros Ganas condemned the neglect of the power line as a crime
  30 Opposition leader Maria Zisi condemned the neglect of the power line as a crime
  31 A wildfire broke out above Kalopetri on Rhodes on the afternoon of Sunday, 7 August
relations:
  3 distorts 2 number
  4 distorts 2 date
  4 contradicts 3 time
  6 updates 5
  8 updates 7
  9 distorts 7 number
  9 contradicts 8 number
  11 updates 10
  13 contradicts 12 cause
  14 contradicts 12 denial
  16 updates 15
  18 updates 17
  19 contradicts 17 number
  19 contradicts 18 number
  21 contradicts 20 time
  23 distorts 22 polarity
  27 distorts 26 actor
--- 01 en 2033-08-05T23:10:00+03:00 | Aegis Wire
headline: {2@ministry|Thousands told to leave} as {1@fire|fire sweeps ridge in northern Greece}
body: KALOPETRA, Greece (Aegis Wire) — {1@fire|A wildfire broke out on the Mavrolithi ridge above the town of Kalopetra on Friday afternoon}, fire service spokesman Stavros Lendas said, and strong north winds drove it downhill within hours.
body: {2@ministry|Kalopetra and four villages were ordered to evacuate on Friday evening} by the civil protection ministry, which sent a message to every mobile phone in the area.
body: {5@mayor|About 3,500 people have left their homes}, mayor Eleni Vourka told Aegis Wire by telephone. {10@mayor|Eleven people could not be reached and are listed as missing}, she said.
body: {7@hospital|Two people died}, an elderly couple found in their car on the ridge road, the general hospital in Drymos said.
body: The cause was not known. {13@investigator|The fire was started deliberately}, said a member of the police arson squad who asked not to be named because he was not allowed to speak to reporters.
body: {26@forestry|Turkey will send two water-bombing aircraft} at first light on Saturday, the forestry ministry in Ankara announced.
--- 02 el 2033-08-06T00:20:00+03:00 | Φωνή της Δρύμου
headline: Καλόπετρα: {12@shepherd|«Σπίθες από τα καλώδια άναψαν τη φωτιά»}
body: Ρεπορτάζ: Λένα Σκούρα. {12@shepherd|Σπίθες από τη γραμμή υψηλής τάσης έβαλαν φωτιά στη ράχη του Μαυρολιθιού}, λέει στη «Φωνή» ο κτηνοτρόφος Θανάσης Μούρτος, που βρισκόταν με τα γίδια του κάτω από τους πυλώνες.
body: «Ήταν τέσσερις και κάτι. {1@shepherd|Το απόγευμα της Παρασκευής άρπαξε η πλαγιά πάνω από την Καλόπετρα} και σε δέκα λεπτά δεν έβλεπα τον κάμπο», διηγείται.
body: Η φούρνισσα Σοφία Καραλή από την πάνω γειτονιά είναι οργισμένη: «{20@baker|Όταν ήρθε το μήνυμα για εκκένωση, οι φλόγες ήταν ήδη στα πρώτα σπίτια}. Φύγαμε με τις παντόφλες».
body: Το μήνυμα του υπουργείου Πολιτικής Προστασίας αφορούσε την πόλη και τέσσερα χωριά: {2@ministry|η εκκένωση της Καλόπετρας και τεσσάρων χωριών διατάχθηκε το βράδυ της Παρασκευής}.
body: Το Γενικό Νοσοκομείο Δρύμου ανακοίνωσε ότι {7@hospital|δύο άνθρωποι έχασαν τη ζωή τους}. Η δήμαρχος Ελένη Βούρκα μιλά για αγνοούμενους: {10@mayor|έντεκα κάτοικοι αγνοούνται}, είπε στη «Φωνή».
body: Η γραμμή περνά πάνω από τη ράχη από το 1987.
--- 03 tr 2033-08-06T07:45:00+03:00 | Meriç Postası
from: 01 translated credited
headline: Yunanistan'da yangın: {2@ministry|Binlerce kişiye tahliye emri}
body: Sınırın hemen ötesindeki yangın büyüyor. Aegis Wire ajansının haberine göre, itfaiye sözcüsü Stavros Lendas, {1@fire|Kalopetra kasabasının üstündeki Mavrolithi sırtında cuma günü öğleden sonra orman yangını çıktığını} söyledi.
body: Sivil savunma bakanlığı harekete geçti: {2@ministry|Kalopetra ile dört köyün boşaltılması cuma akşamı emredildi}.
body: Belediye Başkanı Eleni Vourka ajansa yaptığı açıklamada {5@mayor|yaklaşık 3.500 kişinin evini terk ettiğini} belirtti. Vourka'ya göre {10@mayor|on bir kişi kayıp}.
body: Drymos hastanesi, {7@hospital|yangında iki kişinin öldüğünü} duyurdu. Adının açıklanmasını istemeyen bir kundaklama şubesi görevlisi ise {13@investigator|yangının kasten çıkarıldığını} ileri sürdü.
body: Sınırda bekleyen Edirneli kamyon şoförü Yusuf Demirel gazetemize konuştu: “{20@driver|Tahliye mesajı geldiğinde alevler ilk evlere çoktan ulaşmıştı}. Sırt yolunda mahsur kaldık.”
body: Ankara'da Orman Bakanlığı, {26@forestry|Türkiye'nin iki yangın söndürme uçağı göndereceğini} bildirdi.
furniture: Abone ol | Bizi takip edin | Çok okunanlar
--- 04 en 2033-08-06T09:30:00+03:00 | Thrace Monitor
from: 02 translated credited
headline: {12@shepherd|"Sparks from the cables lit the fire"}
body: {12@shepherd|It was sparks from the high-voltage line that set the Mavrolithi ridge ablaze}, goatherd Thanasis Mourtos has told the local Greek-language paper Foni tis Drymou. He was with his animals under the pylons.
body: "It was a little after four. {1@shepherd|On Friday afternoon the slope above Kalopetra caught fire} and ten minutes later I could not see the plain any more," the paper quotes him as saying.
body: A baker of the upper quarter, Sofia Karali, is furious. "{20@baker|When the message to evacuate came, the flames were already at the first houses}," she said. "We left in our slippers."
body: {2@ministry|The order to clear Kalopetra and four villages was given on Friday evening} by the ministry. The hospital in Drymos announced that {7@hospital|two people lost their lives}.
body: Mayor Eleni Vourka told the paper that {10@mayor|eleven residents were missing}.
furniture: Translated from the Greek by our staff. | Support Thrace Monitor | Read next: The storks of the delta
--- 05 he 2033-08-06T10:15:00+03:00 | קול הגליל
from: 01 translated
headline: שריפת ענק ביוון: {9@hospital|שנים עשר הרוגים}, {25@israelfire|כבאים מישראל בדרך}
body: {1@fire|שריפת יער פרצה ביום שישי אחר הצהריים ברכס מברוליתי שמעל העיירה קלופטרה} שבצפון יוון, כך מסר דובר הכבאות המקומית סטברוס לנדס. רוחות צפוניות חזקות דחפו את האש במורד ההר.
body: {9@hospital|שנים עשר בני אדם נהרגו}, הודיע בית החולים הכללי בדרימוס. ראש העיר אלני וורקה אמרה כי {5@mayor|כ-3,500 תושבים עזבו את בתיהם} וכי {10@mayor|אחד עשר תושבים מוגדרים כנעדרים}.
body: לפי גורם במחלק ההצתות של המשטרה, שביקש להישאר בעילום שם, {13@investigator|האש הוצתה במזיד}.
body: המשרד להגנה אזרחית הורה לתושבים לצאת: {2@ministry|פינוי קלופטרה וארבעה כפרים נוספים הוכרז ביום שישי בערב}.
body: נציבות הכבאות וההצלה בישראל מסרה ל"קול הגליל" כי {25@israelfire|ישראל תשלח ארבעה עשר לוחמי אש} במטוס שימריא הערב מנבטים.
--- 06 el 2033-08-06T13:05:00+03:00 | Ράδιο Άρδας 98
release: ministry
headline: Υπουργείο: {21@ministry|το μήνυμα εστάλη δύο ώρες πριν φτάσουν οι φλόγες}
body: Με γραπτή του δήλωση το υπουργείο Πολιτικής Προστασίας απαντά στις επικρίσεις. «{21@ministry|Το μήνυμα εκκένωσης εστάλη στις 19:05, δύο ώρες πριν οι φλόγες φτάσουν στα πρώτα σπίτια}», αναφέρει η δήλωση. «{2@ministry|Η εκκένωση της Καλόπετρας και τεσσάρων χωριών διατάχθηκε το βράδυ της Παρασκευής}, χωρίς καμία καθυστέρηση».
body: Διαφορετική εικόνα δίνει η δήμαρχος Ελένη Βούρκα, που βγήκε το μεσημέρι στον αέρα του σταθμού μας. {20@mayor|Η εντολή ήρθε όταν η φωτιά έγλειφε ήδη τα πρώτα σπίτια}, είπε. Η ίδια υπολογίζει ότι {19@mayor|έχουν καεί 75.000 στρέμματα}.
body: Ο αστυνομικός διευθυντής Νίκος Ψάλτης δήλωσε στον σταθμό ότι {15@police|συνελήφθη ένας 42χρονος ως ύποπτος για εμπρησμό}.
body: Η Helektra Grid, στην οποία ανήκει η γραμμή, απορρίπτει κάθε ευθύνη: {14@grid|η γραμμή υψηλής τάσης δεν είχε ρεύμα από το μεσημέρι της Παρασκευής}, λέει εκπρόσωπός της.
body: Ο περιφερειάρχης Πέτρος Γκάνας δεν πείθεται. {29@ganas|Καταδίκασε την εγκατάλειψη της γραμμής ως έγκλημα}.
--- 07 en 2033-08-06T12:40:00+01:00 | Harbour Broadcasting
release: ministry
headline: Greek ministry defends fire warning as {15@police|man, 42, is held}
body: Greece's civil protection ministry has rejected claims that people in Kalopetra were warned too late. "{21@ministry|The evacuation message was sent at 19:05, two hours before the flames reached the first houses}," it said in a written statement. "{2@ministry|The evacuation of Kalopetra and four villages was ordered on Friday evening} without any delay."
body: Our correspondent in the town met nobody who agrees. Mayor Eleni Vourka told us that {20@mayor|the fire was at the first houses by the time the order came}.
body: Police director Nikos Psaltis said {15@police|a 42-year-old man had been arrested on suspicion of starting the fire}. He gave no name.
body: {17@pyrosat|Some 4,200 hectares had burnt by Saturday noon}, pictures of the satellite service Pyrosat show. The mayor puts it far higher: {19@mayor|7,500 hectares have gone}, she said.
body: A video without a known author is going round on phones in the town. It seems to show that {12@footage|sparks from the power line set the dry grass of the ridge alight}. We have not been able to verify it.
caption: Smoke over Mavrolithi on Saturday morning. {5@mayor|About 3,500 people have had to leave their homes}, the mayor says.
--- 08 ar 2033-08-06T16:00:00+03:00 | صدى المرفأ
release: ministry
headline: حرائق اليونان: {28@expert|«من المبكر الحديث عن السبب»}
body: قالت الباحثة في علوم الحرائق رنا حداد لـ«صدى المرفأ» إنه {28@expert|من المبكر القول ما الذي أشعل الحريق} فوق بلدة كالوبترا في شمال اليونان. وأضافت من بيروت: «الرماد لا يتكلم في اليوم الأول».
body: وتتداول الصحافة هناك روايتين. فشركة «هيلكترا غريد» تنفي أي صلة لها بالأمر وقالت ردا على أسئلتنا إن {14@grid|خط التوتر العالي كان مقطوعا عنه التيار منذ ظهر الجمعة}.
body: وجاء في بيان مكتوب لوزارة الحماية المدنية اليونانية: «{21@ministry|أُرسلت رسالة الإخلاء في الساعة 19:05، قبل ساعتين من وصول النيران إلى المنازل الأولى}». وبحسب البيان نفسه {2@ministry|صدر الأمر بإخلاء كالوبترا وأربع قرى مساء الجمعة}.
body: وتُظهر صور خدمة «بيروسات» للأقمار الاصطناعية أن {17@pyrosat|النيران أتت على 4200 هكتار حتى يوم السبت}.
body: وأعلن مستشفى دريموس العام أن {7@hospital|شخصين لقيا حتفهما في الحريق}.
--- 09 en 2033-08-07T21:30:00+03:00 | Aegis Wire
from: 01 revised
release: ministry
headline: {22@fire|Greek ridge fire under control}, {8@hospital|third victim dies}
body: KALOPETRA, Greece (Aegis Wire) — {22@fire|The wildfire above Kalopetra was brought under control on Sunday evening}, fire service spokesman Stavros Lendas said, two days after {1@fire|it broke out on the Mavrolithi ridge}.
copy: 01 2
body: {6@mayor|About 6,000 people left their homes}, mayor Eleni Vourka said, nearly twice the first figure. {11@mayor|Four people are still missing}, she said; the others had been found with relatives.
body: {8@hospital|Three people have died}, the general hospital in Drymos said, after a fireman succumbed to his burns.
body: {18@pyrosat|The flames had consumed 5,900 hectares by Sunday}, according to the satellite service Pyrosat. {24@fire|Thirty-eight houses burnt down}, Lendas said.
body: "{21@ministry|The evacuation message was sent at 19:05, two hours before the flames reached the first houses}," the ministry said in a statement.
copy: 01 6
--- 10 el 2033-08-06T18:50:00+03:00 | drymosnews.gr
from: 02 trimmed credited
headline: {3@ministry|Δεκατέσσερα χωριά εκκενώθηκαν} στη φωτιά της Καλόπετρας
copy: 02 1 4 5
change: - "Ρεπορτάζ: Λένα Σκούρα. " => ""
change: 2 -> 3 "της Καλόπετρας και τεσσάρων χωριών" => "της Καλόπετρας και δεκατεσσάρων χωριών"
body: Στο Κέντρο Υγείας του χωριού μας φιλοξενούνται τριάντα ηλικιωμένοι. Στη σελίδα μας η αρχηγός της αντιπολίτευσης Μαρία Ζήση έστειλε μήνυμα: {30@zisi|καταδίκασε την εγκατάλειψη της γραμμής ως έγκλημα}. (Πηγή: Φωνή της Δρύμου)
furniture: Ακολουθήστε το drymosnews.gr στο Google News | Όροι χρήσης
--- 11 ar 2033-08-06T22:10:00+03:00 | بوابة شرق المتوسط
from: 10 translated
headline: {3@ministry|إخلاء أربع عشرة قرية} وراعٍ يتهم أسلاك الكهرباء
body: {12@shepherd|شرارات من خط التوتر العالي أضرمت النار في مرتفع مافروليثي}، على ما روى الراعي ثاناسيس مورتوس الذي كان مع ماعزه تحت الأبراج.
body: وكانت وزارة الحماية المدنية قد بعثت برسالة إلى الهواتف، و{3@ministry|صدر الأمر بإخلاء كالوبترا وأربع عشرة قرية مساء الجمعة}.
body: وأعلن المستشفى العام في دريموس أن {7@hospital|شخصين فقدا حياتهما}، فيما تحدثت رئيسة البلدية إيليني فوركا عن مفقودين قائلة إن {10@mayor|أحد عشر من السكان في عداد المفقودين}.
body: ووصفت زعيمة المعارضة ماريا زيسي ما جرى بعبارات قاسية، إذ {30@zisi|دانت إهمال خط الكهرباء معتبرة إياه جريمة}.
body: وانتشر على الشبكات منشور لحساب مجهول:
post: @drymos_live: {13@post|They SET it. Two men with petrol cans, everybody saw them.} Share before it is deleted!
--- 12 en 2033-08-08T08:00:00+01:00 | The Morning Ledger
from: 09 spliced credited
from: 07 spliced
from: 05 quoted credited
from: =Reuters credited
headline: {23@fire|Greek blaze still out of control}
copy: 09 1 3 5
change: - "KALOPETRA, Greece (Aegis Wire) — " => ""
change: 22 -> 23 "was brought under control on Sunday evening" => "had not been brought under control on Sunday evening"
body: How many died is disputed too: Israel's Kol HaGalil spoke of {9@hospital|twelve dead}. And who is to blame? The account @drymos_live keeps insisting that {13@post|the ridge was set alight on purpose}. (Additional reporting by Reuters)
copy: 07 3 5
--- 13 tr 2033-08-07T11:20:00+03:00 | Trakya Gündem
from: 08 rewritten credited
headline: Uzman uyardı: {28@expert|Yangının nedeni için henüz erken}
body: Beyrutlu araştırmacı Rana Haddad, Lübnan gazetesi Sada el-Marfa'ya konuştu. Haddad'a göre {28@expert|Kalopetra'daki yangını neyin başlattığını söylemek için daha çok erken}.
body: Elektrik şirketi Helektra Grid ise suçlamaları geri çevirdi. Şirket aynı gazeteye, {14@grid|yüksek gerilim hattında cuma öğleden beri akım olmadığını} söyledi.
body: Yunan bakanlığın açıklamasını da aktaran gazete, {4@ministry|Kalopetra ve dört köy için tahliye emrinin cumartesi akşamı verildiğini} yazdı. Bakanlık, {21@ministry|mesajın alevler ilk evlere varmadan iki saat önce gönderildiğini} savunuyor. Pyrosat'ın uydu görüntülerine göre {17@pyrosat|cumartesiye kadar 4.200 hektar alan yandı}.
body: Orman Bakanlığı muhabirimize {26@forestry|iki uçağın Türkiye'den yola çıktığını ve yangına su atacağını} doğruladı. İtfaiye sözcüsü Lendas ise gazetemize, {24@fire|otuz sekiz evin yanıp kül olduğunu} anlattı. @drymos_live adlı hesapta dolaşan bir paylaşımda ise {13@post|yangını iki kişinin bilerek çıkardığı} iddia ediliyor.
--- 14 en 2033-08-08T09:45:00+03:00 | Aegean Daily Brief
from: 09 copied
backdated: 2033-08-07T20:05:00+03:00
copy: 09 headline 1 2 3 4 5 6 7
change: 26 -> 27 "Turkey will send" => "Israel will send"
furniture: Aegean Daily Brief — first with the news | Advertise with us
--- 15 en 2033-08-06T15:20:00+03:00 | Wire & Pylon blog
from: 04 rewritten
release: ministry
headline: Kalopetra: once again {12@shepherd|the power line did it}
body: A goatherd saw it all. Thanasis Mourtos was right below the pylons when {12@shepherd|the high-tension cables threw sparks and the ridge went up in flames}. {1@shepherd|That was on Friday afternoon, on the slope over Kalopetra}, shortly after four.
body: And the alarm? "{20@baker|The flames had reached the first houses when our phones told us to go}," is how a local baker, Sofia Karali, remembers it.
body: The ministry sees it otherwise: "{21@ministry|The evacuation message was sent at 19:05, two hours before the flames reached the first houses}," says its statement. You may choose whom to believe.
body: {7@hospital|Two people are dead}, according to the hospital in Drymos, and {10@mayor|eleven are missing}, according to the mayor.
body: Governor Petros Ganas found the right words for once: {29@ganas|he condemned the neglect of the line as a crime}.
--- 16 he 2033-08-09T12:00:00+03:00 | קול הגליל
from: 12 quoted credited
from: 13 quoted credited
from: 14 quoted credited
retracts: 05
headline: תיקון: {8@hospital|שלושה הרוגים בשריפה ביוון}, ולא שנים עשר
body: בידיעה שפרסמנו בשבת נכתב כי {9@hospital|שנים עשר בני אדם נהרגו} בשריפה בקלופטרה. זו הייתה טעות בתרגום. בית החולים בדרימוס אישר לנו אתמול כי {8@hospital|שלושה בני אדם מתו בשריפה}.
body: עוד תיקון: אתר Aegean Daily Brief כתב כי {27@forestry|ישראל תשלח שני מטוסי כיבוי}. נציבות הכבאות מבהירה שלא נשלחו מטוסים: {25@israelfire|ישראל שלחה ארבעה עשר לוחמי אש}.
body: העיתון The Morning Ledger טען אמש ש{23@fire|האש לא הייתה בשליטה ביום ראשון בערב}. גם העיתון הטורקי Trakya Gündem שגה כשכתב ש{4@ministry|הפינוי של קלופטרה וארבעת הכפרים הוכרז בשבת בערב}. הדובר לנדס אמר לכתבנו את ההפך: {22@fire|ביום ראשון בערב הושגה שליטה על האש}.
body: מפקד המשטרה ניקוס פסלטיס מסר לנו כי {16@police|בן ה-42 שוחרר בלא כתב אישום}. הוא אישר ש{15@police|האיש נעצר בחשד להצתה}, אך "לא נמצא דבר".
body: ואין לבלבל: {31@rhodes|ביום ראשון אחר הצהריים פרצה שריפת יער אחרת, מעל הכפר קלופטרי שבאי רודוס}, לפי כבאות רודוס.
--- 17 el 2033-08-08T14:30:00+03:00 | Φωνή της Δρύμου
from: 10 quoted credited
headline: {16@police|Ελεύθερος ο 42χρονος}, {18@pyrosat|59.000 στρέμματα στάχτη}
body: {16@police|Αφέθηκε ελεύθερος χωρίς κατηγορίες ο 42χρονος} που κρατούνταν από το Σάββατο, δήλωσε στη «Φωνή» ο αστυνομικός διευθυντής Νίκος Ψάλτης.
body: Σύμφωνα με την υπηρεσία Pyrosat, {18@pyrosat|ως την Κυριακή είχαν καεί 59.000 στρέμματα}. Η πυροσβεστική μετρά τις ζημιές: {24@fire|τριάντα οκτώ σπίτια κάηκαν ολοσχερώς}, λέει ο Σταύρος Λένδας.
body: Η δήμαρχος ανέφερε σήμερα ότι {11@mayor|τέσσερις άνθρωποι αγνοούνται ακόμη} και ότι {6@mayor|περίπου 6.000 κάτοικοι εγκατέλειψαν τα σπίτια τους}.
body: Το drymosnews.gr, που αντέγραψε το ρεπορτάζ μας, έγραψε ότι {3@ministry|διατάχθηκε η εκκένωση της Καλόπετρας και δεκατεσσάρων χωριών}. Τέσσερα ήταν τα χωριά, όπως γράψαμε.
body: Στη Ρόδο η πυροσβεστική ανακοίνωσε ότι {31@rhodes|το απόγευμα της Κυριακής ξέσπασε δασική πυρκαγιά πάνω από την Καλόπετρη}. Συνωνυμία μόνο.
