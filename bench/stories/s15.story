=== s15 conflict | The hostages of Luvembe
origins:
  company = named | Aquastrada, the Italian builder of the dam, which speaks through Carla Benassi
  police = named | the provincial police of Zambuzi, which speaks through Amade Cossa
  cook = named | Rosa Tembe, a cook at the camp who hid in the store room
  gov = named | the Mozambican government, by its written statement of 5 September and its spokesman
  captors = record | a recording without provider in which a man speaks for the kidnappers
  engineer = named | Joost Verhage, a Dutch engineer freed in the raid
  nurse = unnamed | a nurse of the clinic in Mavuza who asked not to be named
  hospital = named | the provincial hospital of Zambuzi
  bishop = named | Bishop Alberto Nhaca, who spoke with the kidnappers
  mindef = named | the Dutch defence ministry
  officer = unnamed | a Mozambican officer who asked not to be named
  skytrail = named | the flight-tracking site SkyTrail
  fisherman = named | Jaime Muchanga, a fisherman on the reservoir
  terrapix = named | the satellite company Terrapix
  analyst = named | Ingrid Solberg, who follows armed groups at an institute in Pretoria
  italyfm = named | the Italian foreign minister Paolo Rivetti
  union = named | Marijke Stol, head of the Dutch engineers' union
  india = named | the Indian foreign ministry
  insurer = unnamed | a person at the company's insurer
  post = account | @luvembe_agora, an account without a name behind it
  quarry = named | the police of Tete province
claims:
  1 Gunmen took fourteen employees hostage at the Luvembe dam on the evening of 3 September
  2 Gunmen took forty employees hostage at the Luvembe dam on the evening of 3 September
  3 Three Dutch engineers are among the hostages
  4 Three Danish engineers are among the hostages
  5 The kidnappers demand the release of their commander Saíde Mucuta
  6 Soldiers stormed the camp before dawn on 5 September
  7 Soldiers stormed the camp before dawn on 6 September
  8 All hostages were freed alive
  9 Two hostages died in the raid
  10 Three hostages died in the raid
  11 The hostages were killed by their kidnappers before the soldiers came
  12 The hostages were killed by the soldiers' bullets
  13 Dutch commandos took part in the raid
  14 No Dutch soldiers took part in the raid
  15 Six gunmen were killed
  16 Sixteen gunmen were killed
  17 Nine gunmen were killed
  18 A transport helicopter landed at the Mavuza airstrip in the night before the raid
  19 Two buildings of the camp burnt down
  20 The talks with the kidnappers were close to an agreement when the raid began
  21 There were no talks with the kidnappers
  22 One Indian engineer is missing
  23 The missing Indian engineer was found alive
  24 The company may have paid a ransom
  25 The company paid a ransom
  26 Foreign minister Paolo Rivetti condemned the raid as reckless
  27 Union leader Marijke Stol condemned the raid as reckless
  28 India demands an independent inquiry into the raid
  29 It is too early to say who is behind the kidnapping
  30 Gunmen took nine workers hostage at the Luvemba quarry on the evening of 6 September
relations:
  2 distorts 1 number
  4 distorts 3 actor
  7 distorts 6 date
  9 contradicts 8 denial
  10 updates 9
  10 contradicts 8 denial
  11 contradicts 8 denial
  11 contradicts 9 time
  11 contradicts 10 time
  12 contradicts 8 denial
  12 contradicts 11 cause
  14 contradicts 13 denial
  16 distorts 15 number
  17 updates 15
  17 contradicts 16 number
  21 contradicts 20 denial
  23 updates 22
  25 distorts 24 certainty
--- 01 pt 2034-09-04T06:40:00+02:00 | Correio do Zambuzi
headline: {1@police|Catorze trabalhadores feitos reféns na barragem de Luvembe}
body: Mavuza, da nossa reportagem — {1@police|Homens armados fizeram reféns catorze trabalhadores da barragem de Luvembe na noite de domingo, 3 de Setembro}, disse ao “Correio” o porta-voz da polícia provincial, Amade Cossa.
body: A cozinheira Rosa Tembe escapou por pouco. “Escondi-me na despensa e contei-os pela fresta: {1@cook|naquela noite levaram catorze colegas do acampamento da barragem}”, contou, ainda a tremer.
body: {3@police|Entre os reféns estão três engenheiros holandeses}, segundo Cossa. Há também italianos, indianos e moçambicanos.
body: Numa gravação que circula desde a madrugada e cuja proveniência ninguém conhece, um homem que se apresenta como porta-voz dos raptores {5@captors|exige a libertação do comandante Saíde Mucuta}.
body: O bispo Alberto Nhaca ofereceu-se como mediador. A barragem deverá entrar em funcionamento em 2036.
--- 02 en 2034-09-04T10:15:00+02:00 | Meridian News Agency
headline: {1@company|Gunmen seize 14 at Mozambique dam site}
body: ZAMBUZI, Mozambique (MNA) — {1@company|Armed men took 14 employees hostage at the Luvembe dam on Sunday evening}, the Italian builder Aquastrada said on Monday.
body: {3@company|Three engineers from the Netherlands are among those held}, company spokeswoman Carla Benassi told MNA.
body: {5@captors|The kidnappers demand that their jailed commander, Saide Mucuta, be set free}, a man says on a recording whose source could not be established.
body: {24@insurer|A ransom may have been paid by the company} in an earlier case and again now, said a person at its insurer who was not authorised to speak and asked not to be named.
body: {29@analyst|It is too soon to tell who is behind the kidnapping}, said Ingrid Solberg, who follows armed groups at an institute in Pretoria.
body: Police have closed the only road to the reservoir, an MNA reporter saw.
--- 03 nl 2034-09-04T12:30:00+02:00 | De Waterkant
from: 02 translated credited
headline: {3@company|Drie Nederlanders gegijzeld bij stuwdam in Mozambique}
body: Gewapende mannen hebben {1@company|zondagavond veertien werknemers van de stuwdam bij Luvembe gegijzeld}, meldt persbureau MNA op gezag van de Italiaanse aannemer Aquastrada. {3@company|Onder de gijzelaars zijn drie Nederlandse ingenieurs}, aldus woordvoerster Carla Benassi.
body: {5@captors|De ontvoerders eisen de vrijlating van hun commandant Saíde Mucuta}, zegt een man op een geluidsopname van onbekende herkomst.
body: Een bron bij de verzekeraar zegt tegen MNA dat {24@insurer|het bedrijf mogelijk losgeld heeft betaald}.
body: Volgens onderzoeker Ingrid Solberg in Pretoria {29@analyst|is het te vroeg om te zeggen wie er achter de ontvoering zit}.
body: Marijke Stol, voorzitter van de ingenieursbond, laat weten dat de families zijn ingelicht. Het ministerie van Buitenlandse Zaken wil niets kwijt.
--- 04 en 2034-09-04T11:00:00+02:00 | Southern Cross Online
from: 01 translated
headline: {2@police|Forty workers held} at Luvembe dam
body: {2@police|Armed men took forty workers of the Luvembe dam hostage on the night of Sunday, 3 September}, said provincial police spokesman Amade Cossa.
body: A cook, Rosa Tembe, had a narrow escape. She hid in the store room and watched through a gap as her colleagues were led off, she said, still shaking.
body: {3@police|Three Dutch engineers are among the hostages}, according to Cossa, besides Italians, Indians and Mozambicans.
body: In a recording that has been going round since the early hours, and that nobody can place, a man who presents himself as the kidnappers' spokesman {5@captors|demands the release of commander Saíde Mucuta}.
furniture: Southern Cross Online | Weather | Jobs | Tenders
--- 05 hi 2034-09-04T16:20:00+05:30 | प्रभात संवाद
from: 02 translated credited
headline: मोज़ाम्बिक: {1@company|बांध स्थल से चौदह कर्मचारी बंधक}
body: मोज़ाम्बिक में {1@company|हथियारबंद लोगों ने रविवार शाम लुवेम्बे बांध पर चौदह कर्मचारियों को बंधक बना लिया}। समाचार एजेंसी एमएनए के अनुसार, बांध बना रही इतालवी कंपनी एक्वास्त्रादा ने सोमवार को यह जानकारी दी।
body: कंपनी की प्रवक्ता कार्ला बेनासी ने एजेंसी से कहा कि {3@company|बंधकों में नीदरलैंड के तीन इंजीनियर हैं}। पांच भारतीय भी वहां काम करते हैं।
body: एक रिकॉर्डिंग में, जिसका स्रोत पता नहीं चल सका, एक व्यक्ति कहता है कि {5@captors|अपहरणकर्ता अपने कमांडर साइदे मुकुता की रिहाई चाहते हैं}।
body: बीमा कंपनी से जुड़े एक व्यक्ति ने नाम न छापने की शर्त पर बताया कि {25@insurer|कंपनी ने फिरौती चुका दी है}।
body: प्रिटोरिया की विश्लेषक इंग्रिड सोलबर्ग ने कहा, {29@analyst|अपहरण के पीछे कौन है, यह कहना अभी जल्दबाज़ी होगी}।
--- 06 it 2034-09-04T13:45:00+02:00 | Gazzetta di Valbrenta
from: 04 translated credited
headline: Mozambico, {2@police|quaranta ostaggi nella diga costruita dagli italiani}
body: {2@police|Uomini armati hanno preso in ostaggio quaranta lavoratori della diga di Luvembe nella notte di domenica 3 settembre}. Lo ha detto il portavoce della polizia provinciale Amade Cossa, secondo quanto riporta il sito Southern Cross Online.
body: Una cuoca, Rosa Tembe, si è salvata nascondendosi nella dispensa. {3@police|Tra gli ostaggi ci sono tre ingegneri olandesi}, oltre a italiani, indiani e mozambicani.
body: In una registrazione di cui nessuno conosce la provenienza, un uomo che si dice portavoce dei rapitori {5@captors|chiede la liberazione del comandante Saíde Mucuta}.
body: A Valbrenta, dove Aquastrada ha la sede, davanti ai cancelli si sono radunati i parenti. Intanto su una pagina social si legge:
post: @luvembe_agora: {13@post|Comandos holandeses já estão no terreno e vão entrar com os nossos.} Partilhem!
--- 07 pt 2034-09-05T11:20:00+02:00 | Rádio Savana
release: gov
headline: Governo: {8@gov|“Todos os reféns foram libertados com vida”}
body: As forças armadas {6@gov|tomaram de assalto o acampamento de Luvembe antes do amanhecer de terça-feira, 5 de Setembro}, anunciou o Governo num comunicado. “{8@gov|Todos os reféns foram libertados com vida}”, lê-se no texto. “{21@gov|Não houve quaisquer conversações com os raptores}.”
body: {15@gov|Seis homens armados foram mortos}, acrescenta o comunicado.
body: Do outro lado da albufeira conta-se outra história. O pescador Jaime Muchanga disse à Rádio Savana que {18@fisherman|um grande helicóptero pousou de noite na pista de Mavuza}, horas antes dos primeiros tiros.
body: Uma enfermeira da clínica de Mavuza, que pediu anonimato, afirmou: “{9@nurse|Morreram dois reféns durante o assalto}. Eu própria os tapei.”
body: {13@officer|Comandos holandeses participaram na operação}, garantiu à nossa emissora um oficial moçambicano que não quis ser identificado. O mesmo escreve desde ontem a conta @luvembe_agora, sem provas.
--- 08 it 2034-09-05T13:10:00+02:00 | Radio Lungofiume
release: gov
headline: Blitz a Luvembe, {26@italyfm|Rivetti: «Una scelta sconsiderata»}
body: «{8@gov|Tutti gli ostaggi sono stati liberati vivi}», scrive il governo del Mozambico in un comunicato. {6@gov|I soldati hanno fatto irruzione nel campo prima dell'alba di martedì 5 settembre}. «{21@gov|Non c'è stata alcuna trattativa con i rapitori}», si legge ancora.
body: Il ministro degli Esteri Paolo Rivetti, ai nostri microfoni, {26@italyfm|ha condannato il blitz definendolo sconsiderato}. Roma non era stata avvertita.
body: Aquastrada ha risposto alle nostre domande: {22@company|un ingegnere indiano risulta disperso}, ha detto la portavoce Carla Benassi, che non commenta le voci su un riscatto.
body: Secondo il sito SkyTrail, che segue i voli, {18@skytrail|un elicottero da trasporto è atterrato sulla pista di Mavuza nella notte}.
body: Sulla rete gira un messaggio dell'account @luvembe_agora: {13@post|alla liberazione avrebbero preso parte commando olandesi}. Nessuna conferma.
caption: Il campo visto dall'alto. {19@terrapix|Due edifici bruciati}, come mostrano le immagini satellitari di Terrapix.
--- 09 en 2034-09-05T15:00:00+02:00 | Meridian News Agency
from: 02 revised
release: gov
headline: {6@gov|Mozambique troops storm dam camp}; {9@hospital|two hostages reported dead}
body: ZAMBUZI, Mozambique (MNA) — {6@gov|Soldiers stormed the camp at the Luvembe dam before dawn on Tuesday}, the government said, ending a crisis that began when {1@company|armed men took 14 employees hostage on Sunday evening}.
body: "{8@gov|All hostages were freed alive}," its statement said. But {9@hospital|two of the hostages died in the raid}, the provincial hospital of Zambuzi told MNA.
copy: 02 2
body: {15@gov|Six gunmen were killed}, according to the statement. {19@terrapix|Two buildings of the camp burnt down}, pictures by the satellite company Terrapix show.
body: {22@india|An Indian engineer is missing}, the foreign ministry in New Delhi said.
copy: 02 4 5
--- 10 nl 2034-09-05T21:40:00+02:00 | De Waterkant
release: gov
headline: Bevrijde ingenieur: {12@engineer|‘Het waren kogels van de soldaten’}
body: Van onze correspondent in Zambuzi. “{12@engineer|De gijzelaars zijn gedood door kogels van de soldaten}, ik stond er drie meter vandaan”, zegt de Nederlandse ingenieur Joost Verhage, die dinsdag bij de bestorming vrijkwam.
body: {9@engineer|Twee gijzelaars kwamen bij de actie om}, vertelt hij: een Italiaanse landmeter en een Mozambikaanse chauffeur.
body: Daarmee spreekt hij de regering tegen. “{8@gov|Alle gijzelaars zijn levend bevrijd}”, staat in haar verklaring, en: “{21@gov|Er is niet met de ontvoerders onderhandeld}.”
body: Ook dat laatste klopt volgens bisschop Alberto Nhaca niet. {20@bishop|De gesprekken met de ontvoerders stonden op het punt te slagen toen de bestorming begon}, zegt hij aan de telefoon. “Een uur later en iedereen had geleefd.”
body: Het ministerie van Defensie in Den Haag is stellig: {14@mindef|er deden geen Nederlandse militairen aan de actie mee}.
body: Marijke Stol van de ingenieursbond {27@union|veroordeelde de bestorming als roekeloos}.
--- 11 en 2034-09-06T08:00:00+01:00 | Lowlands in English
from: 10 translated credited
headline: {12@engineer|"They were the soldiers' bullets"}, freed engineer tells Dutch paper
body: "{12@engineer|The hostages were killed by bullets from the soldiers}, I was standing three metres away," Dutch engineer Joost Verhage has told the Dutch-language daily De Waterkant. He was freed when the camp was stormed on Tuesday.
body: {9@engineer|Two hostages lost their lives in the operation}, he says: an Italian surveyor and a Mozambican driver.
body: That contradicts the government. "{8@gov|All hostages have been freed alive}," its statement reads.
body: {20@bishop|The talks with the kidnappers were about to succeed when the storming began}, Bishop Alberto Nhaca told the paper by telephone. "One hour more and everybody would have lived."
body: The defence ministry in The Hague is firm: {14@mindef|no Dutch military took part}. Marijke Stol of the engineers' union {27@union|condemned the raid as reckless}.
--- 12 hi 2034-09-06T09:10:00+05:30 | सीमांत टाइम्स
from: 09 rewritten
headline: लुवेम्बे: {8@gov|«सभी बंधक जीवित छुड़ाए गए»}, {9@hospital|अस्पताल ने कहा दो की मौत}
body: {7@gov|बुधवार 6 सितंबर को भोर से पहले सैनिकों ने लुवेम्बे के शिविर पर धावा बोल दिया}, मोज़ाम्बिक सरकार ने बताया। सरकार का दावा है कि {8@gov|सारे बंधक सही-सलामत छुड़ा लिए गए}।
body: मगर ज़ाम्बूज़ी के प्रांतीय अस्पताल की मानें तो {9@hospital|कार्रवाई में दो बंधकों की जान चली गई}। बंधक बनाए गए लोगों में {4@company|डेनमार्क के तीन इंजीनियर भी थे}, कंपनी के मुताबिक।
body: {15@gov|छह हमलावर मारे गए}, ऐसा सरकारी बयान में है। टेरापिक्स की उपग्रह तस्वीरों में {19@terrapix|शिविर की दो इमारतें जलकर राख हुई} दिखती हैं।
body: नई दिल्ली में विदेश मंत्रालय ने माना कि {22@india|एक भारतीय इंजीनियर लापता है}। मंत्रालय के प्रवक्ता ने हमारे संवाददाता से कहा कि {28@india|भारत इस कार्रवाई की स्वतंत्र जांच की मांग करता है}।
furniture: ताज़ा ख़बरों के लिए ऐप डाउनलोड करें | हमें फ़ॉलो करें
--- 13 pt 2034-09-05T16:50:00+02:00 | Portal Beira-Rio
from: 07 trimmed
headline: {16@gov|Dezasseis raptores abatidos} em Luvembe
copy: 07 1 2 4
change: 15 -> 16 "Seis homens armados" => "Dezasseis homens armados"
body: No nosso distrito, as escolas junto à estrada da barragem ficaram fechadas. O bispo Alberto Nhaca, de passagem pela vila, disse-nos que {20@bishop|as conversações com os raptores estavam quase concluídas quando começou o assalto}.
furniture: Beira-Rio: notícias da sua terra | Publicidade | Contactos
--- 14 en 2034-09-06T12:30:00+01:00 | The Estuary Times
from: 09 spliced credited
from: 11 spliced credited
from: 13 quoted credited
from: =AFP credited
headline: Luvembe: {12@engineer|freed Dutchman blames soldiers}
copy: 09 1 4
change: - "ZAMBUZI, Mozambique (MNA) — " => ""
body: Others count differently: the Mozambican site Portal Beira-Rio has {16@gov|sixteen gunmen killed}. The account @luvembe_agora insists that {13@post|Dutch commandos were part of the assault}. (MNA, additional material from AFP)
copy: 11 1 2 4
--- 15 en 2034-09-05T18:30:00+02:00 | Africa Now Wire
from: 09 copied
backdated: 2034-09-05T13:20:00+02:00
copy: 09 headline 1 2 3 4 5 6 7
change: 3 -> 4 "Three engineers from the Netherlands" => "Three engineers from Denmark"
furniture: Africa Now Wire. All rights reserved. | Subscribe for breaking alerts
--- 16 it 2034-09-07T10:00:00+02:00 | Gazzetta di Valbrenta
from: 10 rewritten credited
from: 15 quoted credited
retracts: 06
headline: Errata corrige: {1@police|gli ostaggi di Luvembe erano quattordici}
body: Lunedì avevamo scritto che {2@police|gli uomini armati avevano sequestrato quaranta lavoratori della diga}. Il dato, ripreso da un sito, era sbagliato. La polizia di Zambuzi ci conferma che {1@police|domenica sera furono presi in ostaggio quattordici dipendenti}.
body: Il quotidiano olandese De Waterkant ha raccolto la voce di un sopravvissuto, Joost Verhage: {12@engineer|a uccidere gli ostaggi sarebbero stati i proiettili dei militari}, da tre metri di distanza. E il vescovo Nhaca, allo stesso giornale: {20@bishop|mancava poco all'accordo con i sequestratori quando è scattato l'assalto}.
body: {26@italyfm|Il ministro Paolo Rivetti ha ripetuto la condanna di un blitz «sconsiderato»}, parlando mercoledì con il nostro giornale. Il sito Africa Now Wire parla di {4@company|tre ingegneri danesi fra gli ostaggi}. Non è vero, dice Aquastrada: {3@company|i tre ingegneri sono olandesi}.
body: L'ospedale provinciale ha aggiornato il bilancio: {10@hospital|gli ostaggi morti nel blitz sono tre}. Il governo del Mozambico ora sostiene che {11@gov|gli ostaggi furono uccisi dai sequestratori prima dell'arrivo dei soldati}.
body: Sul riscatto, una persona vicina all'assicuratore ripete che {24@insurer|la società potrebbe aver pagato}.
--- 17 en 2034-09-07T14:00:00+02:00 | Meridian News Agency
from: 12 quoted credited
headline: {23@india|Missing Indian engineer found alive} after dam raid
body: ZAMBUZI, Mozambique (MNA) — {23@india|The Indian engineer missing since the raid on the Luvembe camp has been found alive}, the foreign ministry in New Delhi said on Thursday. {28@india|India wants an independent inquiry into the raid}, it said.
body: {10@hospital|Three hostages have now died}, the provincial hospital said. {11@gov|They were shot by their kidnappers before the troops arrived}, a government spokesman said in Maputo.
body: {17@police|Nine gunmen were killed}, police spokesman Amade Cossa said, more than the government first reported.
body: The Hindi daily Simant Times wrote that {7@gov|the camp was stormed on Wednesday, 6 September}. Cossa said {6@police|soldiers went in before dawn on Tuesday, 5 September}.
body: In an unrelated case, {30@quarry|gunmen took nine workers hostage at the Luvemba quarry on Wednesday evening}, police in Tete province said.
--- 18 nl 2034-09-07T17:15:00+02:00 | Omroep Scheldemond
from: 05 quoted credited
headline: {14@mindef|Defensie: geen Nederlandse militairen bij Luvembe}
body: {14@mindef|Bij de bestorming van het kamp waren geen Nederlandse militairen betrokken}, herhaalt het ministerie van Defensie op vragen van deze omroep. Een Mozambikaanse officier, die anoniem wil blijven, hield tegenover ons vol dat {13@officer|Nederlandse commando’s hebben meegedaan}.
body: De provinciale politie meldt dat {17@police|negen gewapende mannen zijn gedood}. Het ziekenhuis in Zambuzi spreekt van {10@hospital|drie omgekomen gijzelaars}.
body: De Indiase krant Prabhat Samvad schreef maandag dat {25@insurer|het bedrijf losgeld heeft betaald}; Aquastrada wil daar niet op ingaan. De Italiaanse minister Paolo Rivetti {26@italyfm|veroordeelde de bestorming woensdag opnieuw als roekeloos}. Wel bevestigt het bedrijf dat {23@company|de vermiste Indiase ingenieur levend is gevonden}.
body: {18@skytrail|In de nacht van de actie landde een transporthelikopter op de strook bij Mavuza}, blijkt uit gegevens van SkyTrail.
body: Let op de namen: bij {30@quarry|de steengroeve van Luvemba werden woensdagavond negen arbeiders gegijzeld}, zegt de politie van Tete, ver van de dam.
