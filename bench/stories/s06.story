=== s06 conflict | The clinic at Ayn Sidra
origins:
  ministry = named | the health ministry of Qasran, through Nabil Haddar
  qasran = named | the army of Qasran
  sarwan = named | the general staff of Sarwan, by its statement of 4 November and its spokesman Colonel Yar Demsin
  nurse = named | Huda Salim, a nurse of the clinic
  shepherd = named | Abu Nayif, who keeps sheep on the ridge above Ayn Sidra
  ambulance = named | Ziyad Kamal, an ambulance driver
  surgeon = named | Selin Karatepe, a Turkish surgeon working in the clinic
  mayor = named | Fahd al-Rashwan, mayor of Ayn Sidra
  charity = named | Soins Sans Rivage, the French charity that runs the clinic, by its statement of 4 November and its head Claire Vasselin
  marsad = named | Marsad al-Hudud, a group that monitors the border
  video = record | a video without provider that went round on 4 November
  helioscan = named | satellite pictures of Helioscan
  skytrail = named | flight data of the tracking site SkyTrail
  analyst = named | Gérard Loubignac, a weapons analyst in Lyon
  officials = unnamed | two Western officials who asked not to be named
  turkey = named | the Turkish foreign ministry
  france = named | the French foreign ministry
  sidranow = account | @sidra_now, a social-media account
  own:crescent = own | Crescent Wire's own reporter at the clinic
  own:horizon = own | Agence Horizon's own archive
  own:hudud = own | the Sahifat al-Hudud paper's own reporter at Ayn Sidra
claims:
  1 A strike hit the clinic at Ayn Sidra on the evening of 3 November
  2 Nine people were killed in the strike
  3 Fourteen people were killed in the strike
  4 Forty people were killed in the strike
  5 Sarwan's army carried out the strike
  6 A stray air-defence missile of Qasran hit the clinic
  7 Sarwan's forces were not active near Ayn Sidra that night
  8 Soldiers of Qasran were staying in the clinic
  9 There were no soldiers in the clinic
  10 A drone was heard above the clinic before the strike
  11 Two missiles hit the clinic
  12 One missile hit the clinic
  13 The maternity ward of the clinic was destroyed
  14 The charity had given the clinic's coordinates to both armies
  15 An unidentified aircraft circled near the border for forty minutes before the strike
  16 There is a crater about six metres wide in the clinic's yard
  17 The fragments found at the clinic probably come from a glide bomb
  18 The fragments found at the clinic come from a glide bomb
  19 Three French staff members of the charity were hurt
  20 Three Turkish staff members of the charity were hurt
  21 France condemned the strike as a grave breach of the laws of war
  22 Turkey condemned the strike as a grave breach of the laws of war
  23 The charity is withdrawing from Ayn Sidra
  24 The charity is staying in Ayn Sidra
  25 About 4,000 people have fled Ayn Sidra
  26 About 11,000 people have fled Ayn Sidra
  27 Sarwan will open an inquiry into the strike
  28 Sarwan will not open an inquiry into the strike
  29 A strike hit the clinic at Ayn Sidra on the evening of 2 November
  30 A strike hit the clinic at Tel Warda in July
relations:
  3 updates 2
  4 distorts 2 number
  4 contradicts 3 number
  6 contradicts 5 cause
  7 contradicts 5 denial
  9 contradicts 8 denial
  12 contradicts 11 number
  18 distorts 17 certainty
  18 contradicts 6 cause
  17 contradicts 6 cause
  20 distorts 19 actor
  24 contradicts 23 denial
  26 updates 25
  28 distorts 27 polarity
  29 distorts 1 date
--- 01 en 2031-11-04T00:50:00+00:00 | Crescent Wire
headline: {1@ministry|Strike hits border clinic in Qasran}, {2@ministry|nine killed}, ministry says
body: AYN SIDRA, Qasran (Crescent Wire) — {1@ministry|A strike hit a clinic in the border town of Ayn Sidra} on Monday evening, Qasran's health ministry said. {2@ministry|Nine people were killed}, among them two midwives, ministry spokesman Nabil Haddar said.
body: Qasran's army said in a message to reporters that {5@qasran|the strike was carried out by Sarwan}, whose border runs three kilometres north of the town. There was no immediate word from Sarwan.
body: {13@own:crescent|The maternity ward was gone}, a Crescent Wire reporter saw at the scene: its roof lay in the yard, and men with torches dug between the beds.
body: “{10@nurse|There was a drone over us, that lawnmower sound}, for perhaps ten minutes before it came,” said Huda Salim, a nurse with a bandaged forehead.
body: The clinic, run by the French charity Soins Sans Rivage, is the only one for some sixty villages along the dry river.
--- 02 ar 2031-11-04T08:20:00+03:00 | صحيفة الحدود
headline: {1@own:hudud|قصف يطال مستوصف عين سدرة} قرب الحدود
body: عين سدرة – خاص. {1@own:hudud|تعرّض مستوصف بلدة عين سدرة الحدودية لقصف} عند العاشرة والربع من مساء الاثنين، وشاهد مراسلنا ألسنة اللهب تتصاعد من المبنى الشرقي.
body: ونقل مراسلنا عن سائق سيارة الإسعاف زياد كمال قوله: «كنت عند البوابة حين {11@ambulance|سقط صاروخان على المستوصف}، الأول في الساحة والثاني على السطح بعده بثوانٍ».
body: وقال أبو نايف، وهو راعٍ يقيم على التلّة المطلّة على البلدة، إن {10@shepherd|طائرة مسيّرة ظلّت تحوم فوق المستوصف} قبل القصف، «حتى إن الغنم جفلت من أزيزها».
body: وأعلنت وزارة الصحة {2@ministry|مقتل تسعة أشخاص}، فيما اتهم الجيش القصراني {5@qasran|قوات سروان بتنفيذ القصف}.
body: وأفاد رئيس البلدية فهد الرشوان بأن {25@mayor|نحو أربعة آلاف من الأهالي غادروا البلدة} باتجاه الجنوب قبل الفجر.
furniture: اقرأ أيضاً: أسعار الصرف اليوم | حالة الطقس | تابعونا على تلغرام
--- 03 fr 2031-11-04T10:30:00+01:00 | Le Courrier du Vidourle
release: charity
headline: Frappe sur une clinique au Qasran : {19@charity|trois soignants français blessés}
body: L'association nîmoise Soins Sans Rivage est sous le choc. Dans un communiqué diffusé mardi matin, elle indique que {19@charity|trois de ses salariés français ont été blessés}, dont un grièvement, dans la clinique d'Aïn Sidra.
body: {1@ministry|L'établissement a été touché par une frappe lundi soir}, selon le ministère de la santé du Qasran. {2@ministry|Neuf personnes ont péri}, d'après la même source.
body: « {14@charity|Nous avions transmis les coordonnées de la clinique aux deux armées} », souligne l'association, qui ajoute : « {9@charity|Il n'y avait aucun militaire dans nos murs}. »
body: Le Quai d'Orsay a réagi avant midi. {21@france|La France condamne une violation grave du droit de la guerre}, a déclaré sa porte-parole.
body: À Nîmes, une cinquantaine de bénévoles se sont retrouvés devant le local de la rue des Teinturiers. Une collecte de matériel médical, prévue de longue date samedi, est maintenue. (avec AFP)
--- 04 tr 2031-11-04T13:10:00+03:00 | Güney Postası
from: =AA credited
release: sarwan
headline: Ayn Sidra'da klinik vuruldu, {22@turkey|Ankara'dan kınama geldi}
body: {1@ministry|Kasran'ın sınır kasabası Ayn Sidra'daki klinik pazartesi akşamı vuruldu}. Kasran Sağlık Bakanlığı {2@ministry|dokuz kişinin öldüğünü} duyurdu.
body: Klinikte gönüllü çalışan Türk cerrah Selin Karatepe, Güney Postası'na telefonda şunları anlattı: “Ameliyattan yeni çıkmıştım. {10@surgeon|Tepemizde bir insansız hava aracının sesi vardı}, sonra yer sarsıldı.” Karatepe, {13@surgeon|doğum servisinin yerle bir olduğunu} söyledi.
body: Sarvan Genelkurmayı ise yazılı açıklamasında suçlamaları reddetti. Açıklamada {7@sarwan|“Unsurlarımız o gece Ayn Sidra çevresinde hiçbir faaliyette bulunmamıştır”} denildi ve {6@sarwan|kliniğe Kasran'a ait, yolundan sapan bir hava savunma füzesinin düştüğü} öne sürüldü.
body: Dışişleri Bakanlığı, {22@turkey|saldırıyı savaş hukukunun ağır bir ihlali olarak kınadığını} bildirdi.
furniture: Son Dakika | Yazarlar | Namaz Vakitleri | (AA/Güney Postası)
--- 05 he 2031-11-04T12:00:00+02:00 | קול הגלבוע
from: 01 translated credited
headline: {29@ministry|תקיפה ביום ראשון פגעה במרפאה בגבול קסראן}; {2@ministry|תשעה הרוגים}
body: {29@ministry|מרפאה בעיירת הגבול עין סידרה נפגעה בתקיפה ביום ראשון בערב}, כך מסר משרד הבריאות של קסראן, לפי סוכנות קרסנט ווייר. דובר המשרד, נביל הדאר, אמר כי {2@ministry|תשעה בני אדם נהרגו}, בהם שתי מיילדות.
body: צבא קסראן מסר לכתבים כי {5@qasran|התקיפה בוצעה בידי סרוואן}, שגבולה עובר שלושה קילומטרים מצפון לעיירה. מסרוואן לא נמסרה תגובה.
body: כתב הסוכנות שהגיע למקום ראה כי {13@own:crescent|מחלקת היולדות נמחקה}: הגג מוטל בחצר, ואנשים עם פנסים חופרים בין המיטות.
body: ״{10@nurse|היה מעלינו רחפן, רעש כמו של מכסחת דשא}, אולי עשר דקות לפני שזה נחת״, סיפרה האחות הודא סלים, שמצחה חבוש. המרפאה, בניהול ארגון סיוע צרפתי, היא היחידה באזור.
--- 06 en 2031-11-04T06:15:00+00:00 | The Malta Observer
from: 01 copied credited
copy: 01 headline 1 2 3 4 5
furniture: Advertisement | Related: Ferries delayed by high winds | Terms of use
--- 07 en 2031-11-05T07:30:00+00:00 | Crescent Wire
from: 01 revised
headline: {3@ministry|Toll of Ayn Sidra clinic strike rises to 14} as armies trade blame
copy: 01 1 3 4
change: 2 -> 3 "Nine people were killed" => "Fourteen people were killed"
body: Qasran's army again said that {5@qasran|Sarwan was behind the strike}. Sarwan's general staff said {7@sarwan|its forces had not been active anywhere near Ayn Sidra that night}, and {6@sarwan|blamed a stray air-defence missile fired by Qasran}.
body: Its spokesman, Colonel Yar Demsin, said on Wednesday that {27@sarwan|Sarwan would open an inquiry} all the same.
body: {17@analyst|Fragments photographed at the clinic are probably those of a glide bomb}, Gérard Loubignac, a weapons analyst in Lyon, told Crescent Wire.
body: {26@mayor|Some 11,000 people have now fled the town}, Mayor Fahd al-Rashwan said. Claire Vasselin, who heads Soins Sans Rivage, said {24@charity|the charity would stay}.
--- 08 ar 2031-11-05T14:40:00+03:00 | موقع نبأ الجنوب
from: 07 translated
headline: {3@ministry|ارتفاع حصيلة قصف مستوصف عين سدرة إلى 14 قتيلاً} وتبادل للاتهامات
body: قالت وزارة الصحة في قصران إن {1@ministry|قصفاً أصاب مستوصفاً في بلدة عين سدرة الحدودية مساء الاثنين}، وأوضح المتحدث باسمها نبيل حدّار أن {3@ministry|أربعة عشر شخصاً قُتلوا}، بينهم قابلتان.
body: وقالت الممرضة هدى سليم، وقد عُصب جبينها: «{10@nurse|كانت فوقنا مسيّرة صوتها كصوت جزّازة العشب}، ربما عشر دقائق قبل أن يقع ما وقع».
body: وجدّد جيش قصران القول إن {5@qasran|سروان تقف وراء القصف}، بينما أكدت هيئة الأركان السروانية أن {7@sarwan|قواتها لم تقم بأي نشاط قرب عين سدرة تلك الليلة}، وحمّلت المسؤولية {6@sarwan|لصاروخ دفاع جوي قصراني ضلّ مساره}. وأعلن العقيد يار دمسين أن {27@sarwan|سروان ستفتح تحقيقاً}.
body: وجزم محلل الأسلحة جيرار لوبينياك بأن {18@analyst|الشظايا التي صُوّرت في المستوصف تعود إلى قنبلة انزلاقية}.
body: وبحسب رئيس البلدية فهد الرشوان، {26@mayor|فرّ من البلدة حتى الآن نحو 11 ألف شخص}.
--- 09 fr 2031-11-05T11:20:00+01:00 | Agence Horizon
headline: Aïn Sidra : {15@skytrail|un appareil non identifié a tourné quarante minutes près de la frontière}
body: BEYROUTH, 5 nov (Horizon) - {15@skytrail|Un appareil sans identification a décrit des cercles près de la frontière pendant quarante minutes avant la frappe} sur la clinique d'Aïn Sidra, montrent les données du site de suivi SkyTrail consultées par Horizon.
body: {16@helioscan|Un cratère d'environ six mètres de large est visible dans la cour}, selon des images satellite de la société Helioscan datées de mardi.
body: {12@marsad|Un seul missile a touché la clinique}, affirme l'observatoire Marsad al-Hudud, qui surveille la frontière depuis neuf ans. Ses propres capteurs acoustiques, dit l'ONG, ont {10@marsad|capté le bruit d'un drone au-dessus de la clinique avant l'impact}.
body: Deux responsables occidentaux, sous couvert de l'anonymat, ont indiqué que {8@officials|des soldats du Qasran logeaient dans la clinique}. Soins Sans Rivage dément : {9@charity|aucun soldat ne s'y trouvait}, selon sa directrice, Claire Vasselin.
body: {19@charity|Trois employés français de l'association ont été blessés}. Le compte @sidra_now affirme que {23@sidranow|l'association se retire d'Aïn Sidra}.
body: En juillet, {30@own:horizon|une frappe avait déjà touché la clinique de Tel Warda}, 80 km plus à l'est.
--- 10 tr 2031-11-05T16:45:00+03:00 | Sınır Haber
from: 09 translated credited
headline: {15@skytrail|Saldırıdan önce sınırda kimliği belirsiz uçak 40 dakika tur attı}
body: Fransız Horizon ajansının SkyTrail uçuş verilerine dayandırdığı habere göre, {15@skytrail|Ayn Sidra'daki klinik vurulmadan önce kimliği belirsiz bir hava aracı sınır yakınında kırk dakika boyunca daire çizdi}.
body: Helioscan şirketinin salı tarihli uydu görüntülerinde {16@helioscan|avluda yaklaşık altı metre genişliğinde bir çukur görülüyor}. Sınırı izleyen Marsad el-Hudud, {12@marsad|kliniğe tek füze isabet ettiğini} savunuyor ve kendi ses alıcılarının {10@marsad|patlamadan önce kliniğin üzerinde bir drone sesi kaydettiğini} belirtiyor.
body: Adlarının açıklanmasını istemeyen iki Batılı yetkili {8@officials|klinikte Kasran askerlerinin kaldığını} söyledi. Sans Rivage'ın yöneticisi Claire Vasselin bunu yalanladı: {9@charity|“Klinikte tek bir asker yoktu.”}
body: {20@charity|Derneğin üç Türk çalışanı yaralandı}. @sidra_now hesabı ise {23@sidranow|derneğin Ayn Sidra'dan çekildiğini} yazdı. {30@own:horizon|Temmuzda da Tel Varda'daki klinik vurulmuştu}.
--- 11 he 2031-11-05T09:15:00+02:00 | חדשות הצפון
release: sarwan
headline: סרוואן מכחישה: {7@sarwan|״כוחותינו לא פעלו באזור עין סידרה״}
body: המטה הכללי של סרוואן דוחה את ההאשמות בתקיפת המרפאה. {7@sarwan|״כוחותינו לא פעלו כלל בקרבת עין סידרה באותו לילה״}, נכתב בהודעה שפורסמה אמש. לפי ההודעה, {6@sarwan|טיל נ״מ תועה של קסראן הוא שפגע במרפאה}.
body: משרד הבריאות של קסראן מסר כי {2@ministry|תשעה בני אדם נהרגו}. {1@ministry|המרפאה בעיירת הגבול נפגעה ביום שני בערב}, לפי המשרד.
body: בסרטון שמופץ ברשתות ושמקורו אינו ידוע {11@video|נראים שני טילים פוגעים במרפאה} בזה אחר זה, בהפרש של שניות ספורות.
body: החשבון ‎@sidra_now, שפרסם את הסרטון, טוען כי {23@sidranow|ארגון הסיוע הצרפתי עוזב את עין סידרה}. בארגון טרם השיבו לפניית ״חדשות הצפון״.
post: @sidra_now: بالفيديو لحظة القصف. و{23@sidranow|المنظمة الفرنسية تنسحب من عين سدرة}، لا حول ولا قوة إلا بالله
--- 12 en 2031-11-05T15:00:00+00:00 | Aegean Dispatch
from: 07 rewritten credited
headline: Two armies, one ruined clinic
body: Who struck Ayn Sidra? {5@qasran|It was Sarwan}, says the army of Qasran, and has said so since the first hour. {7@sarwan|We had nobody operating around the town that night}, answers the general staff of Sarwan; {6@sarwan|one of Qasran's own anti-aircraft missiles lost its way and fell on the clinic}.
body: What is known is the price. {3@ministry|The dead number fourteen}, according to the health ministry, and {13@own:crescent|nothing remains of the maternity ward}, Crescent Wire's reporter found. Nurse Huda Salim told the agency that {10@nurse|a drone had droned overhead} for ten minutes or so.
body: {28@sarwan|There will be no inquiry}, Colonel Yar Demsin said on Sarwan's behalf. In Lyon, the weapons analyst Gérard Loubignac has looked at pictures of the debris: {17@analyst|a glide bomb, in all likelihood}, he told Crescent Wire.
body: The mayor, Fahd al-Rashwan, reckons that {26@mayor|11,000 people have left}. {24@charity|Soins Sans Rivage is not leaving}, Claire Vasselin promised.
--- 13 fr 2031-11-05T18:00:00+01:00 | L'Écho des Garrigues
from: 09 trimmed credited
copy: 09 headline 1 2 4 5
body: Parmi les blessés figure un infirmier originaire de Sommières, où la mairie a mis le drapeau en berne. Ses proches demandent que son nom ne soit pas publié. (Horizon)
--- 14 he 2031-11-06T10:00:00+02:00 | חדשות הצפון
retracts: 11
headline: הבהרה: הסרטון שפרסמנו אינו מעין סידרה
body: בידיעה שפרסמנו אתמול הוצג סרטון שתואר כתיעוד הפגיעה במרפאה בעין סידרה. בדיקה נוספת העלתה כי הסרטון ישן וצולם במקום אחר: {30@marsad|ביולי נפגעה בתקיפה המרפאה בתל ורדה}, ומשם התיעוד, מסר לנו ארגון הניטור מרצד אל־חודוד. הידיעה הוסרה, ואנו מתנצלים בפני הקוראים.
body: הארגון מוסיף כי {12@marsad|במרפאה בעין סידרה פגע טיל אחד בלבד}. משרד הבריאות של קסראן עדכן בינתיים כי {3@ministry|מספר ההרוגים עלה ל־14}.
body: קלייר ואסלין, העומדת בראש ארגון הסיוע, אמרה ל״חדשות הצפון״ בטלפון: {24@charity|״אנחנו נשארים בעין סידרה״}. לדבריה, {14@charity|הארגון העביר את הקואורדינטות של המרפאה לשני הצבאות} עוד באביב.
--- 15 ar 2031-11-04T19:05:00+03:00 | مدونة ضفاف
from: 02 rewritten
headline: ليلة عين سدرة: {11@ambulance|صاروخان على مستوصف}
body: لم تكن الساعة قد جاوزت العاشرة والربع حين {1@own:hudud|أُصيب مستوصف عين سدرة بالقصف مساء الاثنين} واشتعل جناحه الشرقي.
body: زياد كمال، الذي يقود سيارة الإسعاف، رأى بعينيه كيف {11@ambulance|انهال صاروخان على المبنى}: واحد في الساحة وآخر فوق السقف.
body: ومن على التلّة يروي الراعي أبو نايف أن {10@shepherd|مسيّرة كانت تدور فوق المستوصف} قبل ذلك، وأن أغنامه تفرّقت خوفاً من الصوت.
body: أما الحصيلة فثقيلة: {4@ministry|أربعون قتيلاً} كما أعلنت وزارة الصحة. والجيش القصراني يقول إن {5@qasran|سروان هي التي قصفت}. ويقول رئيس البلدية فهد الرشوان إن {25@mayor|قرابة أربعة آلاف نسمة تركوا بيوتهم} ومضوا جنوباً.
body: رحم الله من مات، وأعان من بقي. من كان لديه بطانيات أو حليب أطفال فليتصل بلجنة المسجد الكبير.
--- 16 fr 2031-11-06T07:45:00+01:00 | Direct Levant
from: 09 spliced credited
from: 03 spliced
headline: Clinique d'Aïn Sidra : ce que l'on sait, ce que l'on ignore
copy: 09 1 3
body: Du côté de l'association, le ton reste ferme.
copy: 03 3 4
copy: 09 4
body: Mercredi soir, le ministère turc des affaires étrangères a redit, dans un message, {22@turkey|condamner une violation grave du droit de la guerre}.
furniture: Suivez notre direct | Abonnez-vous à partir de 1 € | Nos podcasts
