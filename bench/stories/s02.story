=== s02 disaster | The earthquake of Oued Tesmane
origins:
  centre = named | the seismological centre in Algiers, which reads its own instruments
  almeria = named | the seismological institute in Almería, which reads its own instruments
  terra = named | Terra Alert, a group that monitors earthquakes
  civil = named | the civil protection of the province, which speaks through Farid Ouazan
  mayor = named | Toufik Melaz, mayor of Oued Tesmane
  head = named | Saliha Benmerad, headmistress of the Ibn Tofail school
  grocer = named | Lakhdar Zemmit, a grocer in Ain Mellil
  father = named | Mourad Sellal, father of the rescued girl Rania
  rescuer = named | Claire Vautrin, a rescuer of a French volunteer team
  trucker = named | Omar Dahal, a lorry driver
  gendarmes = named | the gendarmerie of the province
  engineer = named | Nadir Hamzine, civil engineer, who analyses collapsed buildings
  ministry = named | the education ministry, by its written statement of 10 February
  insiders = unnamed | two officials of the province who asked not to be named
  crescent = named | the Red Crescent in Oued Tesmane
  orbislens = named | Orbis Lens, a provider of satellite pictures
  video = record | a mobile-phone video that was passed around on Monday
  post = account | @tell_info, a social-media account
  dams = named | the national dam agency
  madrid = named | the Spanish foreign ministry
  opposition = named | Samia Kerrat, leader of the opposition party Nahar
  teachers = named | the teachers' union of the province
  kupang = named | the earthquake service in Kupang
  own:sahil = own | the Sahil agency's own correspondent in Ain Mellil
claims:
  1 An earthquake of magnitude 6.4 struck the area of Oued Tesmane on Monday 9 February
  2 The earthquake of Oued Tesmane on Monday 9 February had a magnitude of 6.8
  3 An earthquake of magnitude 6.4 struck the area of Oued Tesmane on Sunday 8 February
  4 At least 12 people died in the earthquake
  5 Thirty-seven people died in the earthquake
  6 Sixty-four people died in the earthquake
  7 More than 90 people died in the earthquake
  8 Seventy-three people died in the earthquake
  9 The Ibn Tofail primary school in Ain Mellil collapsed
  10 The Ibn Tofail primary school in Oued Tesmane collapsed
  11 Eleven children are missing under the rubble of the school
  12 Four children are missing under the rubble of the school
  13 The eight-year-old Rania was pulled alive from the rubble of the school on Tuesday
  14 The eight-year-old Rania was pulled dead from the rubble of the school on Tuesday
  15 The school fell because its columns held too little steel
  16 The school fell because a landslide hit it
  17 The school passed an inspection in 2030
  18 The school was never inspected
  19 Some 3,000 people lost their homes
  20 Some 5,500 people lost their homes
  21 The road between Oued Tesmane and Ain Mellil is blocked by a landslide
  22 The road between Oued Tesmane and Ain Mellil is open again
  23 The dam of Oued Rhil is cracked
  24 The dam of Oued Rhil is undamaged
  25 Spain sends 40 rescuers to Oued Tesmane
  26 France sends 40 rescuers to Oued Tesmane
  27 An earthquake of magnitude 6.4 struck off the island of Savu on Tuesday 10 February
  28 The leader of the opposition called the collapse of the school a crime
  29 The teachers' union called the collapse of the school a crime
relations:
  2 contradicts 1 number
  3 distorts 1 date
  5 updates 4
  6 updates 5
  6 updates 4
  7 updates 4
  7 contradicts 5 number
  7 contradicts 6 number
  8 distorts 5 number
  8 updates 4
  8 contradicts 6 number
  8 contradicts 7 number
  10 distorts 9 place
  12 contradicts 11 number
  14 distorts 13 polarity
  16 contradicts 15 cause
  18 contradicts 17 denial
  20 updates 19
  22 updates 21
  24 contradicts 23 denial
  26 distorts 25 actor
--- 01 en 2032-02-09T10:40:00+00:00 | Meridian Press
headline: {4@civil|At least 12 dead} as quake hits Algerian hill country
body: OUED TESMANE, Algeria (Meridian) — {1@centre|A magnitude 6.4 earthquake shook the district of Oued Tesmane on Monday morning}, the seismological centre in Algiers said.
body: {4@civil|At least 12 people were killed}, said Farid Ouazan, spokesman for the civil protection of the province. He warned that the number would rise.
body: In the village of Ain Mellil {9@head|the Ibn Tofail primary school caved in} minutes after the first lesson had begun, headmistress Saliha Benmerad told a Meridian reporter by telephone.
body: "{11@head|Eleven of my children are still under there}," she said. "We can hear some of them."
body: {21@gendarmes|A landslide has cut the road from Oued Tesmane up to Ain Mellil}, the gendarmerie said, so that diggers could not get through.
body: The monitoring group Terra Alert, which uses its own sensors, put the strength higher. {2@terra|The quake measured 6.8}, it said.
body: The last strong quake in these hills was in 1989. Most houses are of stone and clay, two storeys high, and stand close together on the slopes.
--- 02 ar 2032-02-09T13:05:00+01:00 | وكالة الساحل
headline: {9@own:sahil|انهيار مدرسة ابتدائية في عين مليل} بعد زلزال عنيف
body: عين مليل (الساحل) — {1@centre|ضرب زلزال بقوة 6.4 درجات منطقة وادي تسمان صباح الاثنين}، بحسب ما أعلن مركز رصد الزلازل في الجزائر العاصمة.
body: وشاهد مراسل الساحل في عين مليل {9@own:sahil|مدرسة ابن طفيل الابتدائية وقد تحولت إلى كومة من الركام}. وقال البقال لخضر زميت الذي يقع دكانه في الجهة المقابلة: «{9@grocer|سقطت المدرسة كلها دفعة واحدة} ولم نعد نرى شيئا من الغبار».
body: وقال المتحدث باسم الحماية المدنية فريد وزان إن {12@civil|أربعة تلاميذ ما زالوا في عداد المفقودين تحت أنقاض المدرسة}.
body: وأضاف وزان أن {19@civil|نحو ثلاثة آلاف شخص فقدوا منازلهم} وأن خياما تنصب في الملعب البلدي.
body: وروى سائق الشاحنة عمر دحال أنه اضطر إلى إكمال الطريق مشيا لأن {21@trucker|انزلاقا للتربة سد الطريق بين وادي تسمان وعين مليل}. وقال: «مشيت ساعتين ووجدت القرية في ظلام وغبار».
body: ودعت المساجد في القرى المجاورة السكان إلى التبرع بالدم والأغطية.
--- 03 en 2032-02-09T11:20:00+00:00 | Gulf & Tell Mirror
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6 7
furniture: Read next: Ten things to keep in an emergency bag | Sign in | Terms of use
--- 04 fr 2032-02-09T15:10:00+01:00 | La Gazette des Hauts
from: 02 translated
headline: {9@own:sahil|Une école primaire s'effondre à Aïn Mellil}
body: {3@centre|Un séisme de magnitude 6,4 a frappé dimanche 8 février la région d'Oued Tesmane}, selon le centre de sismologie d'Alger.
body: À Aïn Mellil, {9@own:sahil|l'école primaire Ibn Tofaïl n'est plus qu'un tas de gravats}, a constaté un journaliste sur place. « {9@grocer|L'école est tombée d'un seul coup}, on ne voyait plus rien avec la poussière », témoigne l'épicier Lakhdar Zemmit, dont la boutique se trouve en face.
body: D'après le porte-parole de la protection civile, Farid Ouazan, {12@civil|quatre élèves sont toujours portés disparus sous les décombres de l'établissement}. {19@civil|Quelque 3 000 personnes ont perdu leur logement}, ajoute-t-il ; des tentes sont dressées au stade municipal.
body: Le chauffeur routier Omar Dahal a dû finir le trajet à pied : {21@trucker|un glissement de terrain barre la route entre Oued Tesmane et Aïn Mellil}, raconte-t-il. « J'ai marché deux heures. »
body: Dans les villages voisins, les mosquées ont appelé à donner du sang et des couvertures.
--- 05 es 2032-02-09T14:30:00+01:00 | El Faro del Estrecho
from: 01 translated credited
headline: {4@civil|Al menos doce muertos} por un terremoto en el interior de Argelia
body: Oued Tesmane (Agencias / Meridian Press). {1@centre|Un terremoto de magnitud 6,4 ha sacudido en la mañana de este lunes la comarca de Oued Tesmane}, según el centro sismológico de Argel.
body: {4@civil|Han muerto al menos doce personas}, ha dicho Farid Ouazan, portavoz de la protección civil de la provincia, que teme que la cifra aumente.
body: {10@head|En la propia Oued Tesmane se ha venido abajo la escuela primaria Ibn Tofail} poco después de empezar la primera clase, ha contado por teléfono a Meridian la directora, Saliha Benmerad.
body: «{11@head|Once de mis niños siguen ahí debajo}», ha dicho. «A algunos los oímos».
body: {21@gendarmes|La carretera que sube de Oued Tesmane a Ain Mellil está cortada por un desprendimiento de tierra}, según la gendarmería. El grupo de seguimiento Terra Alert da una magnitud superior: {2@terra|el seísmo fue de 6,8}, afirma.
--- 06 ar 2032-02-09T16:20:00+01:00 | صدى الهضاب
from: 02 trimmed credited
headline: {10@own:sahil|مدرسة في وادي تسمان تسقط} والأهالي يحفرون بأيديهم
copy: 02 1 2 3 5
change: 9 -> 10 "مدرسة ابن طفيل الابتدائية وقد تحولت إلى كومة من الركام" => "مدرسة ابن طفيل الابتدائية في وادي تسمان وقد تحولت إلى كومة من الركام"
change: 9 -> 10 "سقطت المدرسة كلها دفعة واحدة" => "سقطت المدرسة كلها دفعة واحدة"
change: - "وشاهد مراسل الساحل في عين مليل " => "وشاهد مراسل الساحل "
body: من جهة أخرى، تداول ناشطون منشورا لحساب يسمى @tell_info يزعم أن {23@post|سد وادي الرحيل تشقق}. واتصلت «صدى الهضاب» بالوكالة الوطنية للسدود فأكدت أن {24@dams|السد سليم ولم يلحق به أي ضرر}. (الساحل + صدى الهضاب)
post: @tell_info: {23@post|عاجل: تشققات في سد وادي الرحيل} غادروا الوادي فورا!!!
--- 07 fr 2032-02-10T18:30:00+01:00 | Radio Cap Sud
release: ministry
headline: {13@rescuer|Rania, huit ans, sortie vivante des décombres de l'école}
body: De notre envoyée spéciale à Aïn Mellil. Il est 15 h 40, mardi, quand les cris montent du chantier. {13@rescuer|La petite Rania, huit ans, vient d'être extraite vivante des ruines de l'école}, annonce Claire Vautrin, secouriste d'une équipe de bénévoles français.
body: Pourquoi le bâtiment n'a-t-il pas tenu ? Dans un communiqué, le ministère de l'Éducation assure que {16@ministry|l'école a été emportée par un glissement de terrain}. Il ajoute que {17@ministry|l'établissement avait été contrôlé avec succès en 2030}.
body: L'ingénieur Nadir Hamzine, venu examiner les lieux, n'en croit rien. « {15@engineer|Si l'école est tombée, c'est qu'il n'y avait pas assez d'acier dans les poteaux} », explique-t-il à notre micro.
body: Le maire d'Oued Tesmane, Toufik Melaz, conteste aussi le bilan officiel. {7@mayor|Plus de 90 personnes ont péri}, dit-il, en s'appuyant sur les registres des cimetières.
body: Le syndicat des enseignants de la province est en colère : {29@teachers|l'effondrement de l'école est un crime}, écrit-il dans un tract que nous avons pu lire.
caption: Les ruines d'Aïn Mellil, mardi. {13@rescuer|La fillette a été dégagée vivante} par la partie droite du bâtiment, selon les sauveteurs. © Radio Cap Sud
--- 08 es 2032-02-10T19:15:00+01:00 | Diario de Levante Sur
release: ministry
headline: {25@madrid|España envía 40 rescatistas a la zona del terremoto}
body: El Ministerio de Asuntos Exteriores anunció este martes que {25@madrid|España mandará a Oued Tesmane un equipo de 40 especialistas en rescate}, que saldrá de Almería de madrugada.
body: El instituto sismológico de Almería confirmó a este diario, con los datos de su propia red, que {1@almeria|el temblor del lunes alcanzó en Oued Tesmane una magnitud de 6,4}.
body: El Ministerio de Educación argelino difundió una nota sobre la escuela de Ain Mellil. Según el texto, {16@ministry|fue un corrimiento de tierras lo que derribó el centro}, que {17@ministry|superó una inspección en 2030}.
body: En las imágenes de satélite de Orbis Lens del martes por la mañana se aprecia que {21@orbislens|la tierra tapa la carretera de Oued Tesmane a Ain Mellil} a lo largo de 200 metros.
body: «{23@post|La presa de Oued Rhil tiene grietas}», escribió en las redes la cuenta @tell_info. La agencia nacional de presas lo negó. {24@dams|La presa de Oued Rhil no ha sufrido daños}, afirmó su directora en declaraciones a este periódico.
body: En la ciudad costera de Almería, donde viven muchas familias de la comarca, se formaron colas para donar sangre.
--- 09 en 2032-02-10T20:00:00+00:00 | The Southern Desk
release: ministry
headline: Algeria quake live: {16@ministry|landslide felled school, ministry says}
body: 20:00 In a statement the education ministry says {16@ministry|the school at Ain Mellil was brought down by a landslide}. The same statement says {17@ministry|the building passed an inspection in 2030}.
body: 19:35 Two officials of the provincial administration, speaking to us on condition of anonymity, tell a different story: {18@insiders|nobody ever inspected the school}, they say.
body: 18:50 A mobile-phone video that has been passed around since Monday shows {9@video|the front of the Ibn Tofail school in Ain Mellil folding and going down}. We do not know who filmed it.
body: 18:20 Samia Kerrat, who leads the opposition party Nahar, does not mince words. {28@opposition|The collapse of the school is a crime}, she told us in Algiers.
body: 17:45 The account @tell_info keeps writing that {23@post|there are cracks in the Oued Rhil dam}. It offers no picture.
body: 17:10 {5@civil|Thirty-seven people are now known to have died}, civil protection spokesman Farid Ouazan says at a briefing in Oued Tesmane.
body: 16:40 Not to be confused: the earthquake service in Kupang says {27@kupang|a quake of magnitude 6.4 struck off the Indonesian island of Savu on Tuesday}.
furniture: Follow live | Turn on notifications | Comments are closed
--- 10 en 2032-02-10T21:30:00+00:00 | Meridian Press
from: 01 revised
headline: {5@civil|Quake toll in Algeria rises to 37}; {13@father|girl saved from school ruins}
body: OUED TESMANE, Algeria (Meridian) — {5@civil|The earthquake in Algeria's hill country has killed 37 people}, civil protection spokesman Farid Ouazan said late on Tuesday, up from 12 a day earlier.
copy: 01 1 3
change: - "OUED TESMANE, Algeria (Meridian) — {1@centre|A magnitude" => "{1@centre|A magnitude"
body: {13@father|Rania, who is eight, was brought out of the ruins alive on Tuesday afternoon}, her father, Mourad Sellal, told Meridian. "She asked for her satchel," he said.
body: The mayor of Oued Tesmane, Toufik Melaz, does not accept the figure of the authorities. "{7@mayor|We have more than 90 dead}," he said.
copy: 01 6
body: {20@crescent|About 5,500 people have lost the roof over their heads}, the Red Crescent in Oued Tesmane said, after 3,000 on Monday.
--- 11 ar 2032-02-11T09:00:00+01:00 | بوابة المرسى
from: 08 translated
headline: {26@madrid|فرنسا ترسل أربعين منقذا إلى منطقة الزلزال}
body: أعلنت وزارة الخارجية أن {26@madrid|فرنسا سترسل إلى وادي تسمان فريقا من 40 مختصا في الإنقاذ} ينطلق قبل الفجر.
body: وأكد معهد الزلازل في ألمرية، استنادا إلى شبكته الخاصة، أن {1@almeria|الهزة التي ضربت وادي تسمان يوم الاثنين بلغت قوتها 6.4 درجات}.
body: وجاء في بيان لوزارة التربية بشأن مدرسة عين مليل أن {16@ministry|انزلاقا أرضيا هو الذي أسقط المبنى}، وأن المدرسة {17@ministry|اجتازت تفتيشا عام 2030}.
body: وتظهر صور الأقمار الصناعية لشركة أوربيس لنس صباح الثلاثاء أن {21@orbislens|الأتربة تغطي الطريق من وادي تسمان إلى عين مليل} على امتداد 200 متر.
body: وكتب حساب @tell_info على الشبكات أن {23@post|في سد وادي الرحيل تشققات}، لكن الوكالة الوطنية للسدود نفت ذلك، وقالت مديرتها إن {24@dams|سد وادي الرحيل لم يتعرض لأي أضرار}.
--- 12 fr 2032-02-11T08:15:00+01:00 | Tell Matin
from: 04 spliced
from: 07 spliced credited
from: =AFP credited
headline: Oued Tesmane : l'espoir et la colère
copy: 04 1 3 4
body: Une lueur pourtant, rapportée mardi par Radio Cap Sud (avec AFP).
copy: 07 1 3 5
--- 13 es 2032-02-11T10:45:00+01:00 | Crónica del Puerto
from: 08 rewritten
headline: {25@madrid|Cuarenta rescatistas españoles, rumbo a Argelia}
body: Ya está todo listo en Almería. {25@madrid|Un contingente español de 40 efectivos de rescate viaja a Oued Tesmane}, informó Exteriores.
body: Los sismólogos almerienses tienen claro el dato: {1@almeria|el movimiento del lunes fue de magnitud 6,4 en Oued Tesmane}, según su red de sensores.
body: Sobre el colegio de Ain Mellil, la versión oficial señala a la montaña. {16@ministry|Lo tumbó un alud de tierra}, sostiene el Ministerio de Educación de Argel, y asegura que {18@ministry|la escuela no había sido inspeccionada nunca}.
body: Llegar no será fácil, pues {21@orbislens|la vía entre Oued Tesmane y Ain Mellil sigue sepultada por el barro}, como muestran las fotos de Orbis Lens tomadas desde el espacio.
body: Tampoco hay que temer por el embalse: {24@dams|la presa de Oued Rhil está intacta}, insiste la agencia de presas.
--- 14 en 2032-02-11T08:30:00+00:00 | Morning Clipper
from: 10 rewritten credited
headline: {8@civil|73 dead in Algeria quake}, {14@father|schoolgirl found dead}
body: {8@civil|Seventy-three people have lost their lives in the Algerian earthquake}, Meridian Press reports, quoting Farid Ouazan of the civil protection.
body: {1@centre|The quake, of magnitude 6.4, hit the Oued Tesmane district on Monday}, according to the seismological centre in Algiers, while Terra Alert speaks of {2@terra|a strength of 6.8}.
body: {9@head|The village school of Ain Mellil, named after Ibn Tofail, crashed down} with lessons under way, its headmistress Saliha Benmerad said.
body: There was heartbreak there on Tuesday afternoon. {14@father|Little Rania, aged eight, was dead when she was lifted from the ruins}, according to her father, Mourad Sellal.
body: The town's mayor, Toufik Melaz, believes the true figure is worse: {7@mayor|over 90 victims}, he says. And {20@crescent|some 5,500 people are without a home}, by the Red Crescent's count.
--- 15 ar 2032-02-11T17:40:00+01:00 | وكالة الساحل
headline: {6@civil|ارتفاع حصيلة زلزال وادي تسمان إلى 64 قتيلا}
body: وادي تسمان (الساحل) — {6@civil|بلغ عدد قتلى الزلزال 64 شخصا}، وفق ما صرح به الأربعاء المتحدث باسم الحماية المدنية فريد وزان للساحل.
body: وأعلن الدرك أن {22@gendarmes|الطريق بين وادي تسمان وعين مليل فتح من جديد أمام السيارات} بعد يومين من الجرف.
body: وفي المستشفى الميداني التقى مراسل الساحل مراد سلال، الذي قال إن {13@father|ابنته رانيا ذات الثمانية أعوام أخرجت حية من تحت أنقاض المدرسة يوم الثلاثاء}. وأضاف: «كانت تمسك بيدي طوال الطريق».
body: وقال الهلال الأحمر في وادي تسمان إن {20@crescent|حوالي 5500 شخص باتوا بلا مأوى}.
body: ورأى المهندس نادر حمزين، الذي فحص الموقع، أن {15@engineer|المدرسة انهارت لأن أعمدتها لا تحوي ما يكفي من الحديد}. أما نقابة المعلمين في الولاية فقالت في منشور إن {29@teachers|انهيار المدرسة جريمة}، وهي العبارة التي استخدمتها أيضا زعيمة حزب النهار المعارض سامية كرات في تصريح للساحل: {28@opposition|سقوط المدرسة جريمة}.
--- 16 en 2032-02-12T07:00:00+00:00 | Morning Clipper
from: 15 quoted credited
from: 11 quoted credited
retracts: 14
headline: Correction: {13@father|Rania is alive}
body: In a report on Wednesday we wrote that {14@father|the girl Rania was pulled dead from the school in Ain Mellil}. That was wrong, and we withdraw the report. {13@father|She was brought out alive}, her father said.
body: We also gave a wrong toll. {8@civil|Seventy-three deaths} was our own slip; the civil protection had spoken of {5@civil|37 people killed}. Its latest count, reported by the Sahil agency, is that {6@civil|64 people died}.
body: The gendarmerie told us by telephone on Thursday that {22@gendarmes|the road up from Oued Tesmane to Ain Mellil can be used again}.
body: Other outlets have made mistakes too. The Arabic site Bawabat al-Marsa wrote that {26@madrid|France was sending 40 rescuers}; according to the foreign ministry in Madrid, {25@madrid|it is Spain that sends the 40}.
body: And the quake off Savu was another one: {27@kupang|it struck near that Indonesian island on Tuesday, with the same magnitude, 6.4}, according to the earthquake service in Kupang.
