=== s16 accident | The ammunition train of Verchanka
origins:
  railway = named | the regional railway, by its written statement of 14 November and through its spokeswoman Oksana Hrynko
  guard = named | Mykhailo Lupan, crossing keeper at Verchanka
  volunteer = named | Jana Holubová, a Czech volunteer who slept in the waiting room
  derkach = named | Vasyl Derkach, head of the regional administration
  hospital = named | the hospital in Tysovets
  security = unnamed | a security official who asked not to be named
  prosecutors = named | the regional prosecutors' office
  airforce = named | the Ukrainian air force
  kvant = named | the satellite company Kvant Imagery
  seismic = named | the Slovak seismological institute
  works = named | the ammunition works in Brodek
  irmfa = named | the Iranian foreign ministry
  rumfa = named | the Russian foreign ministry
  analyst = named | Tomáš Verner, a military analyst in Brno
  hanak = named | Juraj Hanák, Slovak interior minister
  channel = account | @zakhid_live, an account without a name behind it
  footage = record | a film of unknown origin that shows a flash above the station
  cargo = named | RailScope, a service that tracks freight trains
  bohemia = named | the fire brigade of eastern Bohemia
  own:brana = own | the own eyes of the reporter of Moravský deník Brána
claims:
  1 A train with ammunition exploded at Verchanka border station before dawn on Tuesday, 14 November
  2 A train with ammunition exploded at Verbanka border station before dawn on Tuesday, 14 November
  3 A train with ammunition exploded at Verchanka border station before dawn on Wednesday, 15 November
  4 Five railway workers died
  5 Fifteen railway workers died
  6 Seven railway workers died
  7 Saboteurs blew up the train
  8 An overheated axle set the train on fire
  9 A drone struck the train
  10 No drone was in the air over the region that night
  11 Eleven wagons were destroyed
  12 Twenty-three wagons were destroyed
  13 The blast left a crater forty metres wide
  14 About 1,200 residents were taken to safety
  15 About 2,000 residents were taken to safety
  16 The shells on the train were made in Iran
  17 The shells on the train were made in Brodek in the Czech Republic
  18 The border crossing is closed to trains
  19 Trains cross the border again since Thursday
  20 Two railwaymen may be charged with negligence
  21 Two railwaymen were charged with negligence
  22 The train had stood in the station for three days
  23 The train had stood in the station for three hours
  24 It is too early to rule out either sabotage or an accident
  25 Interior minister Juraj Hanák condemned the explosion as an act of terror
  26 Vasyl Derkach condemned the explosion as an act of terror
  27 Russia has nothing to do with the explosion
  28 Two separate blasts were recorded
  29 A train with fertiliser exploded at Vrchanka station in eastern Bohemia before dawn on Thursday, 16 November
relations:
  2 distorts 1 place
  3 distorts 1 date
  3 contradicts 2 time
  5 distorts 4 number
  6 updates 4
  6 contradicts 5 number
  8 contradicts 7 cause
  9 contradicts 7 cause
  9 contradicts 8 cause
  10 contradicts 9 denial
  12 contradicts 11 number
  15 updates 14
  17 contradicts 16 place
  19 updates 18
  21 distorts 20 certainty
  23 contradicts 22 time
--- 01 uk 2034-11-14T07:20:00+02:00 | Верховинський кур’єр
headline: {1@guard|На станції Верчанка вибухнув потяг з боєприпасами}
body: Репортаж Наталі Бокоч. {1@guard|Потяг з боєприпасами вибухнув на прикордонній станції Верчанка у вівторок, 14 листопада, ще до світанку}, розповів «Кур’єру» черговий по переїзду Михайло Лупан. Вибухова хвиля вибила двері його будки.
body: «Ці вагони мені вже снилися, — каже Лупан. — {22@guard|Потяг стояв на станції три дні}, і ніхто його не забирав».
body: {4@hospital|Загинули п’ятеро залізничників}, повідомили нашій кореспондентці в лікарні в Тисовці.
body: {14@derkach|Близько 1200 мешканців вивезли в безпечне місце}, заявив голова обласної адміністрації Василь Деркач. {26@derkach|Він засудив вибух як терористичний акт}.
body: Співрозмовник у силовому відомстві, який просив не називати його імені, переконаний: {7@security|потяг підірвали диверсанти}.
body: У селі вибито майже всі шибки, школу закрито до кінця тижня.
--- 02 en 2034-11-14T09:05:00+01:00 | Tatra Wire
headline: {1@railway|Ammunition train blows up at Ukrainian border station}
body: TYSOVETS, Ukraine (Tatra Wire) — {1@railway|A train loaded with ammunition exploded at the border station of Verchanka before dawn on Tuesday}, the regional railway said, lighting up the sky as far as Slovakia.
body: {4@hospital|Five railway workers were killed}, the hospital in Tysovets said. {14@derkach|Some 1,200 residents have been taken to safety}, said Vasyl Derkach, head of the regional administration.
body: {8@railway|An overheated axle had set the train on fire}, railway spokeswoman Oksana Hrynko told Tatra Wire.
body: {28@seismic|Instruments recorded two separate blasts}, eleven seconds apart, the Slovak seismological institute said.
body: {17@works|The shells on the train came from our plant}, said the ammunition works in Brodek in the Czech Republic, where they had been loaded last week.
body: {18@railway|The crossing is closed to all trains}, the railway said.
--- 03 cs 2034-11-14T11:10:00+01:00 | Moravský deník Brána
from: 02 translated credited
from: =ČTK credited
headline: {1@railway|Na ukrajinské hranici vybuchl muniční vlak}, {17@works|granáty byly z Brodku}
body: Tysovec (ČTK/Tatra Wire) – {1@railway|V pohraniční stanici Verčanka vybuchl v úterý před rozedněním vlak naložený municí}, oznámila oblastní správa drah. Záblesk byl vidět až na Slovensku.
body: Podle nemocnice v Tysovci {4@hospital|zahynulo pět železničářů}. {14@derkach|Do bezpečí bylo odvezeno asi 1200 obyvatel}, uvedl šéf oblastní správy Vasyl Derkač.
body: Mluvčí drah Oksana Hrynková agentuře Tatra Wire řekla, že {8@railway|vlak se vznítil od přehřáté nápravy}.
body: {17@works|Granáty ve vlaku byly vyrobeny v Brodku}, potvrdila tamní muniční továrna, která zaměstnává osm set lidí.
body: Vojenský analytik Tomáš Verner z Brna v rozhovoru s naším deníkem varoval před rychlými soudy: {24@analyst|vyloučit sabotáž nebo nehodu je zatím předčasné}.
--- 04 en 2034-11-14T10:30:00+02:00 | Carpathian Digest
from: 01 translated credited
headline: {22@guard|"The train stood there for three days"}
body: {1@guard|A train with ammunition blew up at Verchanka border station on Tuesday, 14 November, while it was still dark}, crossing keeper Mykhailo Lupan has told the Ukrainian-language weekly Verkhovynskyi Kurier. The blast tore the door off his hut.
body: "I was already seeing those wagons in my dreams," Lupan says. "{22@guard|The train stood at the station for three days} and nobody came to fetch it."
body: {4@hospital|Five railwaymen were killed}, the hospital in Tysovets told the weekly.
body: {26@derkach|The head of the regional administration, Vasyl Derkach, condemned the explosion as an act of terror}. A source in the security services who asked not to be named is convinced that {7@security|saboteurs blew the train up}.
furniture: From the local press of the Carpathians, in English, every morning. | Donate
--- 05 ru 2034-11-14T12:40:00+03:00 | Западный меридиан
from: 01 translated
headline: {2@guard|На станции Вербанка взорвался эшелон с боеприпасами}
body: {2@guard|Поезд с боеприпасами взорвался на пограничной станции Вербанка во вторник, 14 ноября, ещё до рассвета}. Об этом рассказал дежурный по переезду Михаил Лупан, у которого взрывной волной выбило дверь будки.
body: По его словам, {22@guard|состав простоял на станции трое суток}, и никто его не забирал.
body: {4@hospital|Погибли пятеро железнодорожников}, сообщили в больнице в Тысовце. {14@derkach|Около 1200 жителей вывезены в безопасное место}, заявил глава областной администрации Василий Деркач.
body: Собеседник в силовом ведомстве, пожелавший остаться неназванным, полагает, что {7@security|поезд подорвали диверсанты}.
body: В сети меж тем разошлась запись канала @zakhid_live:
post: @zakhid_live: {9@channel|Прилетів дрон, просто в середину потяга!} Сусід бачив на власні очі.
--- 06 fa 2034-11-14T15:20:00+03:30 | روزنامهٔ کرانه
from: 02 translated credited
headline: تهران: {17@irmfa|گلوله‌ها ساخت چک بود}؛ {1@railway|انفجار قطار مهمات در مرز اوکراین}
body: به گزارش خبرگزاری تاترا وایر، {1@railway|یک قطار حامل مهمات پیش از سپیده‌دم سه‌شنبه در ایستگاه مرزی ورچانکا منفجر شد}. راه‌آهن منطقه این خبر را اعلام کرده است.
body: بیمارستان تیسوتس می‌گوید {4@hospital|پنج کارگر راه‌آهن کشته شدند}. به گفتهٔ واسیل درکاچ، رئیس ادارهٔ منطقه، {14@derkach|حدود ۱۲۰۰ نفر از ساکنان به جای امن برده شدند}.
body: اوکسانا هرینکو، سخنگوی راه‌آهن، به این خبرگزاری گفت {8@railway|داغ شدن بیش از حد یک محور، قطار را به آتش کشید}.
body: مؤسسهٔ لرزه‌نگاری اسلواکی اعلام کرد که {28@seismic|دو انفجار جداگانه ثبت شده است}.
body: در شبکه‌های اجتماعی فیلمی بی‌نشان دیده می‌شود که در زیرنویس آن آمده {16@footage|گلوله‌های این قطار در ایران ساخته شده‌اند}. وزارت امور خارجهٔ ایران در پاسخ به پرسش «کرانه» گفت {17@irmfa|گلوله‌های این قطار در برودک جمهوری چک ساخته شده بود} و «هیچ ربطی به ایران ندارد».
--- 07 uk 2034-11-14T16:30:00+02:00 | Радіо «Полонина»
release: railway
headline: Залізниця: {23@railway|потяг стояв у Верчанці три години}, а не три дні
body: Регіональна залізниця оприлюднила заяву. «{23@railway|Потяг перебував на станції три години} відповідно до графіка», — сказано в ній. «{11@railway|Знищено одинадцять вагонів}, колії буде відновлено».
body: Сервіс RailScope, що відстежує вантажні потяги, показує інше: {22@cargo|потяг не рухався зі станції три доби}. Ці дані редакція переглянула сама.
body: Повітряні сили на наш запит відповіли, що {10@airforce|жодного безпілотника тієї ночі над областю не було}.
body: Обласна прокуратура повідомила нашому радіо, що {20@prosecutors|двом залізничникам можуть висунути обвинувачення в недбалості}.
body: Міністр внутрішніх справ Словаччини Юрай Ганак прибув до кордону й сказав журналістам, що {25@hanak|засуджує вибух як терористичний акт}.
--- 08 cs 2034-11-14T18:45:00+01:00 | Rádio Podhoří
release: railway
headline: Češka z Verčanky: {28@volunteer|„Byly to dvě rány“}
body: „{28@volunteer|Slyšela jsem dva samostatné výbuchy}, ten druhý mě shodil z lavice,“ říká v našem vysílání dobrovolnice Jana Holubová, která spala v čekárně. {1@volunteer|Vlak s municí podle ní ve stanici Verčanka explodoval v úterý ještě za tmy}, krátce po páté.
body: Dráhy vydaly písemné prohlášení. „{23@railway|Vlak se ve stanici nacházel tři hodiny} v souladu s jízdním řádem,“ stojí v něm. „{11@railway|Zničeno bylo jedenáct vagonů}.“
body: Na snímcích družicové firmy Kvant Imagery jich je však víc: {12@kvant|zničených je třiadvacet vagonů}. Firma popisuje také {13@kvant|kráter široký čtyřicet metrů}.
body: Analytik Tomáš Verner nám řekl, že {24@analyst|na vyloučení sabotáže či nehody je příliš brzy}.
body: {18@railway|Hraniční přechod zůstává pro vlaky uzavřen}, dodávají dráhy.
caption: Jana Holubová na nástupišti. {22@volunteer|„Ty vagony tam stály už tři dny,“} tvrdí. Foto: archiv J. H.
--- 09 ru 2034-11-14T20:10:00+03:00 | Мост. Новости
release: railway
headline: МИД России: {27@rumfa|Москва не имеет отношения к взрыву}
body: {27@rumfa|Россия не имеет никакого отношения к взрыву на станции Верчанка}, заявили в российском МИД в ответ на вопрос «Моста».
body: Региональная железная дорога выпустила письменное заявление. «{23@railway|Поезд находился на станции три часа} согласно графику», — говорится в нём. «{11@railway|Уничтожено одиннадцать вагонов}».
body: Спутниковая компания Kvant Imagery прислала нам снимки, на которых видно: {12@kvant|разрушены двадцать три вагона}, а {13@kvant|на месте взрыва осталась воронка шириной сорок метров}.
body: По сети ходит ролик неизвестного происхождения со вспышкой над станцией; авторы подписей уверяют, что {9@footage|в поезд попал беспилотник}. Проверить это невозможно.
body: Глава словацкого МВД Юрай Ганак в разговоре с нашим корреспондентом {25@hanak|осудил взрыв, назвав его террористическим актом}.
--- 10 en 2034-11-15T17:30:00+01:00 | Tatra Wire
from: 02 revised
release: railway
headline: {21@prosecutors|Two charged over ammunition train blast}; {6@hospital|toll rises to seven}
body: TYSOVETS, Ukraine (Tatra Wire) — {21@prosecutors|Two railwaymen have been charged with negligence} over the explosion at Verchanka, the regional prosecutors' office said on Wednesday.
copy: 02 1
change: - "TYSOVETS, Ukraine (Tatra Wire) — {1@railway|A train" => "{1@railway|A train"
body: {6@hospital|Seven railway workers have died}, the hospital in Tysovets said, two more than on Tuesday. {15@derkach|About 2,000 residents have now been taken to safety}, said Vasyl Derkach.
copy: 02 3 4
body: "{11@railway|Eleven wagons were destroyed}," the railway said in a statement. The satellite company Kvant Imagery counts more: {12@kvant|twenty-three wagons were destroyed}, it said.
body: Ukraine's air force said that {10@airforce|there had been no drone over the region during the night}.
--- 11 en 2034-11-15T19:50:00+01:00 | EastDesk Live
from: 10 copied
backdated: 2034-11-15T15:00:00+01:00
copy: 10 headline 1 2 3 4 5 6 7
furniture: EastDesk Live — seconds ahead | Log in | Cookies
--- 12 cs 2034-11-15T20:15:00+01:00 | Zprávy24 Sever
from: 10 translated
headline: {21@prosecutors|Dva železničáři obviněni} kvůli výbuchu vlaku
body: {21@prosecutors|Dva železničáři byli obviněni z nedbalosti} v souvislosti s výbuchem ve Verčance, sdělilo ve středu oblastní státní zastupitelství.
body: {6@hospital|Zemřelo už sedm zaměstnanců drah}, uvedla nemocnice v Tysovci, o dva více než v úterý. {15@derkach|Do bezpečí bylo převezeno kolem 2000 obyvatel}, řekl Vasyl Derkač.
body: {8@railway|Vlak zapálila přehřátá náprava}, tvrdí mluvčí drah Oksana Hrynková. Slovenský seismologický ústav {28@seismic|zaznamenal dva samostatné výbuchy} s odstupem jedenácti vteřin.
body: „{11@railway|Zničeno bylo jedenáct vagonů},“ uvádějí dráhy. Ukrajinské letectvo sdělilo, že {10@airforce|v noci nad oblastí žádný dron nebyl}.
furniture: Mohlo by vás zajímat | Sdílet | Diskuse (214)
--- 13 uk 2034-11-14T13:15:00+02:00 | Портал «Перевал»
from: 01 trimmed credited
headline: {5@hospital|П’ятнадцятеро загиблих} у Верчанці
copy: 01 1 3 5
change: - "Репортаж Наталі Бокоч. " => ""
change: 4 -> 5 "Загинули п’ятеро залізничників" => "Загинули п’ятнадцятеро залізничників"
body: У нашому місті кров для поранених приймають на вулиці Шкільній, 4. Читачі питають про безпілотник: канал @zakhid_live пише, що {9@channel|дрон влучив у середину потяга}, але підтверджень немає. (За матеріалами «Верховинського кур’єра»)
--- 14 fa 2034-11-14T18:40:00+03:30 | تارنمای مرز و راه
from: 13 translated credited
headline: {5@hospital|پانزده کشته} در انفجار قطار مهمات
body: {1@guard|قطار حامل مهمات سه‌شنبه ۱۴ نوامبر، پیش از روشن شدن هوا، در ایستگاه مرزی ورچانکا منفجر شد}. میخایلو لوپان، نگهبان گذرگاه، این را به رسانه‌های محلی گفته و پورتال اوکراینی «پره‌وال» نقل کرده است.
body: به نوشتهٔ این پورتال، {5@hospital|پانزده کارگر راه‌آهن جان باختند}؛ منبع خبر بیمارستان تیسوتس است.
body: یک منبع امنیتی که نخواست نامش فاش شود اطمینان دارد که {7@security|خرابکاران قطار را منفجر کردند}.
body: در شبکه‌های اجتماعی فیلمی بی‌نام‌ونشان دست به دست می‌شود که زیرنویس آن می‌گوید {16@footage|گلوله‌های قطار ساخت ایران بوده است}. این ادعا تأیید نشده است.
body: کانال ‎@zakhid_live‎ نیز نوشته است که {9@channel|پهپادی به وسط قطار خورد}.
furniture: اشتراک در خبرنامه | تماس با ما | پربازدیدترین‌ها
--- 15 en 2034-11-15T22:40:00+01:00 | Tatra Wire
from: 10 revised
retracts: 10
headline: CORRECTED: {20@prosecutors|Two may be charged over ammunition train blast}; {6@hospital|toll rises to seven}
body: (Corrects headline and first paragraph to show that charges have not been brought. Clients are asked to disregard the dispatch of 17:30.)
body: TYSOVETS, Ukraine (Tatra Wire) — {20@prosecutors|Two railwaymen may be charged with negligence} over the explosion at Verchanka, the regional prosecutors' office said on Wednesday. An earlier version stated wrongly that {21@prosecutors|the two had been charged}.
copy: 10 2 3 4 5 6 7
--- 16 ru 2034-11-15T11:25:00+03:00 | Западный меридиан
from: 08 rewritten credited
headline: Чешка рассказала о {28@volunteer|двух взрывах}
body: Волонтёр Яна Голубова спала в зале ожидания, когда всё началось. {28@volunteer|Взрывов было два, причём порознь}, рассказала она чешскому «Радио Подгоржи»; от второго она упала со скамьи. {3@volunteer|Состав с боеприпасами, по её словам, взлетел на воздух на станции Верчанка в среду, 15 ноября, ещё в темноте}.
body: На железной дороге настаивают, что {23@railway|эшелон пробыл на станции всего три часа}. Голубова возражает: {22@volunteer|вагоны торчали там уже третьи сутки}.
body: О потерях техники тоже спорят. Дорога признаёт, что {11@railway|уничтожены одиннадцать вагонов}, а Kvant Imagery, на которую ссылается радио, насчитала больше: {12@kvant|двадцать три разбитых вагона} и {13@kvant|сорокаметровую воронку}.
body: Аналитик Томаш Вернер призвал не спешить: {24@analyst|исключать диверсию или аварию пока рано}.
body: {18@railway|Поезда через границу не ходят}.
--- 17 en 2034-11-16T09:00:00+00:00 | The Lantern Gazette
from: 04 spliced credited
from: 15 spliced credited
from: 05 quoted credited
from: 14 quoted credited
from: =dpa credited
headline: Verchanka: the wagons nobody fetched
copy: 04 1 2
body: Not even the place is safe from error: Russia's Zapadny Meridian moved the blast to another station, where it said {2@guard|the ammunition train had gone up before dawn on Tuesday at Verbanka}. An Iranian website, Marz o Rah, had {5@hospital|fifteen railway workers dead}. The agency's corrected count is lower.
copy: 15 4 5 6
body: In Moscow, the foreign ministry told us that {27@rumfa|Russia had no connection with the explosion}. Slovak interior minister {25@hanak|Juraj Hanák has condemned it as an act of terror}. (Tatra Wire, with material from dpa)
--- 18 fa 2034-11-16T20:30:00+03:30 | رادیو پژواک
from: 15 rewritten
from: 16 quoted credited
headline: {19@railway|قطارها دوباره از مرز ورچانکا می‌گذرند}
body: اوکسانا هرینکو به خبرنگار ما گفت {19@railway|از روز پنجشنبه رفت‌وآمد قطارها از مرز از سر گرفته شده است}.
body: پرونده هنوز باز است. به گفتهٔ دادستانی منطقه {20@prosecutors|شاید دو کارمند راه‌آهن به سهل‌انگاری متهم شوند}. شمار جان‌باختگان به گفتهٔ بیمارستان بالا رفته است: {6@hospital|هفت نفر از کارکنان راه‌آهن مرده‌اند}. {15@derkach|نزدیک به دو هزار نفر از اهالی را هم از خطر دور کرده‌اند}، به گفتهٔ درکاچ.
body: راه‌آهن علت را {8@railway|محور داغ‌شده‌ای می‌داند که قطار را آتش زد}. {10@airforce|آن شب پهپادی در آسمان منطقه نبود}، این را نیروی هوایی اوکراین می‌گوید.
body: روزنامهٔ روسی زاپادنی مریدیان نوشته بود که {3@volunteer|قطار مهمات بامداد چهارشنبه ۱۵ نوامبر در ورچانکا منفجر شد}؛ یانا هولوبووا، شاهدی که نامش آمده بود، به ما گفت {1@volunteer|انفجار پیش از سپیده‌دم سه‌شنبه بود}.
body: زیرنویس فیلمی که سازنده‌اش معلوم نیست می‌گفت {16@footage|گلوله‌ها ایرانی بودند}. کارخانهٔ برودک اما به رادیو پژواک تأکید کرد که {17@works|گلوله‌ها ساخت خود این کارخانه بوده‌اند}.
--- 19 uk 2034-11-16T18:10:00+02:00 | Верховинський кур’єр
from: 13 quoted credited
from: 12 quoted credited
headline: {19@railway|Через Верчанку знову їдуть потяги}
body: {19@railway|З четверга потяги знову перетинають кордон}, сказала «Кур’єру» речниця залізниці Оксана Гринько. До того {18@railway|перехід був закритий для поїздів}.
body: Портал «Перевал», який передрукував нас, написав про {5@hospital|п’ятнадцятьох загиблих залізничників}. Ми такого не писали. Лікарня в Тисовці сьогодні називає іншу цифру: {6@hospital|померли семеро залізничників}.
body: Чеський сайт «Зправи24 Север» стверджує, що {21@prosecutors|двох залізничників обвинуватили в недбалості}. У прокуратурі відповідають: {20@prosecutors|обвинувачення їм лише можуть висунути}.
body: Василь Деркач повторив, що {26@derkach|засуджує вибух як акт терору}. За його словами, {15@derkach|у безпеці вже близько 2000 мешканців}.
body: І не плутаймо назв: {29@bohemia|у четвер удосвіта на станції Врханка на сході Чехії вибухнув потяг із добривами}, повідомили тамтешні пожежники.
--- 20 cs 2034-11-16T12:20:00+01:00 | Moravský deník Brána
headline: {29@bohemia|Ve Vrchance vybuchl vlak s hnojivem}
body: {29@bohemia|Ve stanici Vrchanka na východě Čech explodoval ve čtvrtek před svítáním vlak s hnojivem}, oznámili krajští hasiči. Nikdo nebyl zraněn. S úterním neštěstím na Ukrajině to podle nich nesouvisí.
body: Ve Verčance mezitím {12@own:brana|naše reportérka napočítala třiadvacet zničených vagonů}. Přešla kolej po koleji a viděla i {13@own:brana|kráter, který měří na šířku asi čtyřicet metrů}.
body: {6@hospital|Sedm železničářů přišlo o život}, řekla jí primářka nemocnice v Tysovci. {17@works|Granáty pocházely z Brodku}, potvrdila továrna i ve čtvrtek.
body: Bezpečnostní zdroj, který si nepřál být jmenován, trvá na tom, že {7@security|vlak vyhodili do povětří sabotéři}.
