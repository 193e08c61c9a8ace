=== s05 accident | The Night Arrow at Ramsdal
origins:
  police = named | the police of the district, who speak through Karin Ekvall
  hospital = named | Norrbro county hospital, through its chief physician Jonas Wiberg
  rescue = named | the rescue service, through its commander Tor Lindmark
  company = named | Nordpil AB, operator of the night train, by its statement of 19 February and its head Hedda Brask
  union = named | the drivers' union Lokföraren, through its chairman Stig Almroth
  haverikommission = named | the Swedish accident investigators, through Pia Sundelin
  trafikverket = named | the Swedish rail authority, by its spokesman
  passengerde = named | Ulrike Thoma, a passenger from Lübeck in the third coach
  passengernl = named | Bram Oosterveld, a passenger from Zwolle in the sleeping car
  passengercs = named | Zdeněk Hrubeš, a student from Pardubice on the train
  farmer = named | Inga-Lill Rask, who farms beside the line
  insider = unnamed | a signaller who is not allowed to speak to the press
  log = named | train positions published by the tracking site Spårvakt
  footage = record | pictures of a camera on a level crossing, provider unknown
  analyst = named | Dirk Hellwege, who teaches railway engineering in Brunswick
  czforeign = named | the Czech foreign ministry
  swminister = named | Elin Torsåker, the Swedish minister for infrastructure
  deminister = named | Ralf Pagenkop, the German transport minister
  tagnytt = account | @tagnytt, a social-media account of railway enthusiasts
  own:norra = own | the Norra Posten's own reporter at Ramsdal
  own:baltic = own | the Baltic Press Service's own reporter at Ramsdal
  own:elbe = own | the Elbe-Bote's own archive
claims:
  1 The night train Night Arrow ran into a standing goods train at Ramsdal late on 18 February
  2 Four people died in the collision
  3 Six people died in the collision
  4 Sixty people died in the collision
  5 Thirty-one people were injured
  6 Fifty-two people were injured
  7 The driver of the night train passed a red signal
  8 The signal at Ramsdal showed green
  9 The driver of the night train may have passed a red signal
  10 The brakes of the night train failed
  11 The train's brakes were in order when it left Malmö
  12 The driver had been on duty for eleven hours
  13 The driver had been on duty for seven hours
  14 The lights in the coaches went out before the collision
  15 The train was travelling at 142 kilometres an hour shortly before the collision
  16 The signal at Ramsdal had been reported faulty two days before the collision
  17 The signal at Ramsdal had been reported faulty two months before the collision
  18 Two Czech citizens are among the dead
  19 No Czech citizens are among the dead
  20 The line through Ramsdal will stay closed for a week
  21 The line through Ramsdal will stay closed for a month
  22 It is too early to name a cause of the collision
  23 Minister Elin Torsåker said such a collision must never happen again
  24 Minister Ralf Pagenkop said such a collision must never happen again
  25 Nordpil is cancelling all its night trains until the end of the month
  26 A night train ran into a goods train at Ramsnäs in 2019
  27 The driver of the goods train passed a red signal
  28 The driver of the night train survived
  29 Nordpil is not cancelling its night trains
relations:
  3 updates 2
  4 distorts 3 number
  4 contradicts 2 number
  6 updates 5
  7 distorts 9 certainty
  8 contradicts 9 denial
  8 contradicts 7 denial
  10 contradicts 9 cause
  10 contradicts 7 cause
  11 contradicts 10 denial
  13 contradicts 12 number
  17 distorts 16 date
  19 contradicts 18 denial
  21 updates 20
  27 distorts 9 actor
  27 contradicts 7 cause
  27 contradicts 10 cause
  29 distorts 25 polarity
--- 01 en 2032-02-19T05:40:00+01:00 | Baltic Press Service
headline: {1@police|Night train hits goods train in southern Sweden}, {2@police|four dead}
body: RAMSDAL, Sweden, Feb 19 (BPS) - {1@police|The Night Arrow sleeper from Malmö to Stockholm ran into a standing goods train at Ramsdal} shortly before midnight on Wednesday, police said.
body: {2@police|Four people were killed}, police spokeswoman Karin Ekvall told reporters at the scene. Norrbro county hospital said {5@hospital|it had taken in 31 injured}, five of them in a grave condition.
body: “{14@passengerde|The lights in our coach went off, and then came the blow},” said Ulrike Thoma, a dentist from Lübeck who was travelling in the third coach.
body: A BPS reporter at Ramsdal saw the locomotive lying across both tracks and rescuers cutting into the first sleeping car. {28@rescue|The driver was pulled out alive}, rescue commander Tor Lindmark said.
body: Nordpil AB, the private company that runs the train, expressed its sorrow and promised a statement later in the day.
body: Ramsdal, a halt among fields and birch woods, lies on the main line some 70 km from the nearest city.
--- 02 sv 2032-02-19T07:10:00+01:00 | Norra Posten
headline: {1@police|Nattåget krockade med godståg vid Ramsdal}
body: {1@police|Nattåget Nattpilen körde sent på onsdagskvällen rakt in i ett stillastående godståg vid Ramsdals hållplats}. Larmet kom 23.48, uppger polisen.
body: – Jag stod i ladugården när det small. Det lät som om himlen rasade, säger lantbrukaren Inga-Lill Rask, som bor några hundra meter från spåret. Hon och maken bar ut filtar till de frusna resenärerna.
body: {5@hospital|31 personer har förts till sjukhus med skador}, enligt chefläkare Jonas Wiberg på Norrbro lasarett. {2@police|Fyra människor har omkommit}, säger polisens talesperson Karin Ekvall.
body: En tågklarerare som inte får uttala sig i medierna säger till Norra Posten att {16@insider|signalen vid Ramsdal felanmäldes så sent som två dagar före olyckan}. Felet ska då inte ha åtgärdats. {26@own:norra|2019 körde ett nattåg på ett godståg vid Ramsnäs}, tre mil söderut.
body: Trafikverket räknar med att {20@trafikverket|sträckan genom Ramsdal är avstängd i en vecka}. {28@own:norra|Lokföraren överlevde} och fördes i ambulans från platsen strax efter klockan ett, såg vår reporter.
furniture: Läs mer: Snökanonen drar in över Götaland | Prenumerera på vårt nyhetsbrev | Tipsa redaktionen
--- 03 de 2032-02-19T09:30:00+01:00 | Elbe-Bote
from: 01 translated credited
from: =dpa credited
headline: {1@police|Nachtzug prallt in Schweden auf Güterzug} – {2@police|vier Tote}
body: Ramsdal. {1@police|Der Nachtzug „Nattpilen“ von Malmö nach Stockholm ist in der Nacht zum Donnerstag bei Ramsdal auf einen stehenden Güterzug aufgefahren}. Das teilte die Polizei nach einem Bericht der Agentur BPS mit.
body: {2@police|Vier Menschen kamen ums Leben}, sagte Polizeisprecherin Karin Ekvall an der Unglücksstelle. Die Klinik in Norrbro teilte mit, {5@hospital|31 Verletzte seien eingeliefert worden}, fünf von ihnen schwebten in Lebensgefahr.
body: „{14@passengerde|In unserem Wagen ging das Licht aus, dann kam der Schlag}“, berichtete die Lübecker Zahnärztin Ulrike Thoma, die im dritten Wagen saß. {28@rescue|Der Lokführer sei lebend geborgen worden}, sagte Einsatzleiter Tor Lindmark.
body: Schon einmal hatte es in der Gegend gekracht: {26@own:elbe|2019 war bei Ramsnäs ein Nachtzug auf einen Güterzug gefahren}. Damals blieb es bei Blechschaden. (dpa/BPS)
--- 04 nl 2032-02-19T11:15:00+01:00 | De Zwolse Tijding
release: company
headline: Zwollenaar overleeft treinramp in Zweden: {14@passengernl|‘Ineens was het pikdonker’}
body: Bram Oosterveld (34) uit Zwolle lag in de slaapwagen van de Night Arrow te lezen. „{14@passengernl|Ineens vielen alle lampen uit}, een paar tellen later vloog ik door de coupé”, vertelt hij vanuit een sporthal, een gebroken pols in het gips.
body: {1@police|De nachttrein botste woensdagavond laat bij Ramsdal op een stilstaande goederentrein}, aldus de Zweedse politie.
body: Vervoerder Nordpil meldt in een verklaring dat {11@company|de remmen van de trein in orde waren toen die uit Malmö vertrok}. Volgens het bedrijf {13@company|was de machinist zeven uur in dienst}, ruim binnen de regels. „Wij rouwen met de families”, aldus directeur Hedda Brask. Het account @tagnytt beweert juist dat {10@tagnytt|de remmen het hebben begeven}.
body: Oosterveld wil voorlopig niet meer met de trein. „Mijn broer komt me met de auto halen.” Van de vier andere Nederlanders aan boord is niemand gewond geraakt, heeft hij van medereizigers gehoord.
--- 05 cs 2032-02-19T12:40:00+01:00 | Východní listy
headline: Srážka vlaků ve Švédsku: {18@czforeign|mezi mrtvými jsou dva Češi}
body: {18@czforeign|Dva občané České republiky zahynuli} při nehodě nočního vlaku na jihu Švédska, potvrdilo ve čtvrtek ministerstvo zahraničí. Rodiny už byly vyrozuměny.
body: {1@police|Rychlík Night Arrow narazil ve středu pozdě večer u Ramsdalu do stojícího nákladního vlaku}, uvedla švédská policie. {2@police|O život přišli čtyři lidé}.
body: „Psal jsem zrovna mamce zprávu, když {14@passengercs|nám v kupé zhaslo světlo}. Pak to s námi hodilo o stěnu,“ řekl Východním listům pardubický student Zdeněk Hrubeš, který vyvázl s odřeninami.
body: Na síti se mezitím objevily dohady o příčině. Příznivci železnice tam píší, že {10@tagnytt|vlaku selhaly brzdy}; úřady to nepotvrdily.
post: @tagnytt: Just nu från en som var ombord: {10@tagnytt|bromsarna på Nattpilen slutade fungera}. Sprid!
--- 06 en 2032-02-19T09:05:00+00:00 | Humber Evening Mail
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Sign in to comment | More from World | Weather: rain later
--- 07 sv 2032-02-19T17:30:00+01:00 | Rälsbladet
release: company
headline: Facket rasar mot Nordpil: {12@union|”Föraren hade jobbat i elva timmar”}
body: Fackförbundet Lokföraren riktar skarp kritik mot tågbolaget. {12@union|Mannen som körde Nattpilen hade varit i tjänst i elva timmar när olyckan skedde}, säger ordföranden Stig Almroth till Rälsbladet.
body: Enligt Almroth {8@union|visade signalen vid Ramsdal grönt}. – Det har föraren själv berättat för vårt skyddsombud från sjukhussängen, säger han.
body: Bolaget ger en helt annan bild. I ett uttalande skriver Nordpil att {13@company|föraren hade arbetat i sju timmar} och att {11@company|bromsarna var felfria vid avgången från Malmö}. ”Spekulationer hjälper ingen”, heter det.
body: Positionsdata från spårningssajten Spårvakt visar att {15@log|tåget höll 142 kilometer i timmen strax före kollisionen}. Högsta tillåtna hastighet på sträckan är 160.
body: Statens haverikommission vill inte gå in på skuldfrågan. – {22@haverikommission|Det är för tidigt att peka ut någon orsak}, säger utredaren Pia Sundelin.
--- 08 en 2032-02-20T08:00:00+01:00 | Baltic Press Service
from: 01 revised
headline: {3@police|Swedish train crash toll climbs to six}
copy: 01 1 2 3
change: 2 -> 3 "Four people were killed" => "Six people were killed"
change: 5 -> 6 "it had taken in 31 injured" => "it had by now treated 52 injured"
body: {9@haverikommission|The driver may have gone past a red signal}, accident investigator Pia Sundelin said on Friday, stressing that the signal log had still to be read out.
body: The drivers' union Lokföraren rejected that. {8@union|The signal was showing green}, its chairman, Stig Almroth, told BPS.
body: The rail authority said {21@trafikverket|the line would be shut for a month}. Nordpil's chief, Hedda Brask, announced that {25@company|all its night trains were cancelled until the end of February}.
body: In Stockholm, Infrastructure Minister Elin Torsåker said {23@swminister|such a crash must never happen again}.
--- 09 de 2032-02-20T11:45:00+01:00 | Hanse-Rundschau
headline: Zugunglück in Schweden: {15@log|Nachtzug war mit Tempo 142 unterwegs}
body: {15@log|142 Kilometer pro Stunde zeigte die letzte Meldung des Nachtzugs vor dem Aufprall}, wie aus Daten der Tracking-Seite Spårvakt hervorgeht, die unsere Redaktion ausgewertet hat.
body: Der Braunschweiger Bahnexperte Dirk Hellwege hält das nicht für ungewöhnlich. „{22@analyst|Für eine Aussage über die Ursache ist es zu früh}“, sagte er der Hanse-Rundschau. „{9@analyst|Denkbar ist, dass der Lokführer ein Haltsignal überfahren hat}. Denkbar ist aber auch ein Defekt.“
body: Auf Bildern einer Kamera an einem Bahnübergang, die im Netz kursieren und deren Herkunft unklar ist, {14@footage|rast der Zug mit dunklen Fenstern vorbei}.
body: Die Gewerkschaft Lokföraren und der Betreiber Nordpil streiten über die Dienstzeit: {12@union|Elf Stunden sei der Mann im Dienst gewesen}, sagt die Gewerkschaft; {13@company|der Lokführer habe erst sieben Stunden gearbeitet}, sagt das Unternehmen.
body: Nach Angaben des Außenministeriums in Prag {18@czforeign|sind zwei Tschechen unter den Toten}. Bundesverkehrsminister Ralf Pagenkop sagte in Berlin, {24@deminister|ein solches Unglück dürfe sich nie wiederholen}.
caption: Helfer an der Unglücksstelle bei Ramsdal. Foto: BPS
--- 10 nl 2032-02-20T13:20:00+01:00 | Noorderlicht Nieuws
from: 08 translated
headline: {3@police|Dodental treinongeluk Zweden loopt op naar zes}
body: Bij de botsing tussen een nachttrein en een stilstaande goederentrein in het Zweedse Ramsdal zijn {3@police|zes mensen om het leven gekomen}, zegt politiewoordvoerder Karin Ekvall. Het ziekenhuis in Norrbro {6@hospital|heeft inmiddels 52 gewonden behandeld}.
body: „{14@passengerde|In ons rijtuig ging het licht uit en toen kwam de klap}”, zei Ulrike Thoma, een tandarts uit Lübeck.
body: {7@haverikommission|De machinist is door een rood sein gereden}, zei onderzoeker Pia Sundelin vrijdag. De vakbond Lokföraren spreekt dat tegen: {8@union|het sein stond op groen}, aldus voorzitter Stig Almroth.
body: Volgens de spoorbeheerder {21@trafikverket|blijft de lijn een maand dicht}. Nordpil-topvrouw Hedda Brask maakte bekend dat {25@company|alle nachttreinen tot eind februari uitvallen}. {23@swminister|Zo'n ongeluk mag nooit meer gebeuren}, zei minister Elin Torsåker in Stockholm.
--- 11 cs 2032-02-20T15:00:00+01:00 | Zprávy z kolejí
from: 02 translated credited
headline: {17@insider|Vadné návěstidlo u Ramsdalu hlásili dva měsíce předem}, píše švédský list
body: {17@insider|Porucha návěstidla u Ramsdalu byla nahlášena už dva měsíce před neštěstím}, řekl listu Norra Posten výpravčí, který s novináři mluvit nesmí. Závada podle něj nebyla odstraněna. List připomíná, že {26@own:norra|v roce 2019 najel noční vlak na nákladní u Ramsnäsu}.
body: {1@police|Noční vlak tam ve středu pozdě večer vjel přímo do stojícího nákladního vlaku}, hlášení přišlo ve 23.48, uvádí policie. {2@police|Zemřeli čtyři lidé}. Podle primáře Jonase Wiberga {5@hospital|skončilo v nemocnici jednatřicet zraněných}.
body: Selka Inga-Lill Rasková, která bydlí pár set metrů od trati, nosila s mužem promrzlým cestujícím deky. „Znělo to, jako by se zřítilo nebe,“ řekla listu.
body: Švédská správa železnic počítá s tím, že {20@trafikverket|trať přes Ramsdal bude týden zavřená}. {28@own:norra|Strojvedoucí nehodu přežil}.
--- 12 en 2032-02-20T14:10:00+00:00 | Freight & Rail Weekly
from: 08 trimmed credited
copy: 08 headline 1 2 4 5 6
change: 9 -> 27 "The driver may have gone past a red signal" => "The goods train's driver had gone past a red signal"
body: British freight operators said they had no wagons on the train. The Channel Tunnel timetable is not affected. With material from BPS.
--- 13 de 2032-02-20T18:20:00+01:00 | Bahnblog Nordost
from: 09 rewritten credited
headline: Was wir über Ramsdal wissen – und was nicht
body: Fangen wir mit dem Tempo an. {15@log|Kurz vor dem Zusammenstoß fuhr der Nachtzug laut Spårvakt 142 km/h}, hat die Hanse-Rundschau aus den Positionsdaten herausgelesen.
body: Zu schnell? Nein, meint der dort befragte Professor Hellwege aus Braunschweig. Er warnt vor Schnellschüssen: {22@analyst|Über die Ursache lasse sich noch nichts sagen}. {9@analyst|Möglicherweise sei der Lokführer an einem Rot zeigenden Signal vorbeigefahren}, möglicherweise sei auch Technik schuld.
body: Dann das Video vom Bahnübergang, Urheber unbekannt: {14@footage|Sämtliche Fenster des Zuges sind schwarz}. Das passt zu dem, was Reisende erzählen.
body: Bleibt der Streit um die Schicht. Lokföraren sagt: {12@union|Elf Stunden Dienst hatte der Kollege hinter sich}. Nordpil sagt: {13@company|Es waren sieben Stunden}.
body: Prag meldet, dass {18@czforeign|zwei Tschechen unter den Opfern sind}. Politisch kam das Übliche: Pagenkop findet, {24@deminister|so etwas dürfe nie wieder passieren}.
furniture: Über mich | Blogroll | Kommentare (41) | Unterstütze den Blog mit einem Kaffee
--- 14 en 2032-02-21T07:30:00+00:00 | Sleeper Times
from: 08 rewritten
headline: {4@police|Sixty dead in Swedish sleeper disaster}
body: It is the worst night in the history of the revived European sleeper. {4@police|Sixty people lost their lives} when {1@police|the Night Arrow, bound from Malmö to Stockholm, smashed into a goods train that was waiting at Ramsdal}, according to the Swedish police. {6@hospital|Doctors at Norrbro have looked after 52 injured}.
body: A traveller from Lübeck, Ulrike Thoma, remembers how {14@passengerde|her coach was plunged into darkness just before the impact}.
body: Pia Sundelin, who is investigating, said that {9@haverikommission|the driver had possibly run past a signal at danger}. Stig Almroth of the union will have none of it: {8@union|the aspect was green}, he says.
body: {21@trafikverket|Trains will not run through Ramsdal for a month}, says the rail authority. Nordpil's Hedda Brask said that {29@company|the company's night trains would go on running}.
--- 15 cs 2032-02-21T10:15:00+01:00 | Východní listy
retracts: 05
headline: Oprava: {19@czforeign|mezi oběťmi neštěstí u Ramsdalu nejsou žádní Češi}
body: {19@czforeign|Při srážce vlaků ve Švédsku nezahynul žádný občan České republiky}, oznámilo v sobotu ministerstvo zahraničí. Čtvrteční sdělení vzniklo záměnou dokladů dvou polských cestujících; úřad se rodinám omluvil.
body: Východní listy proto svůj text z 19. února stahují a čtenářům se omlouvají. Zprávu o českých obětech ministerstvo samo odvolalo.
body: {3@hospital|Počet obětí mezitím vzrostl na šest}, řekl našemu listu po telefonu primář Jonas Wiberg z nemocnice v Norrbro. {6@hospital|Ošetřeno bylo celkem 52 zraněných}, devět z nich v nemocnici zůstává.
body: Student Zdeněk Hrubeš je už zpátky v Pardubicích. Potvrdil, že {14@passengercs|světla ve vagonu zhasla ještě před nárazem}.
--- 16 en 2032-02-21T12:00:00+00:00 | Northern Desk Live
from: 08 spliced credited
from: 12 spliced
headline: Ramsdal crash: {22@haverikommission|too early for a cause, say investigators}
copy: 08 1 2
body: Passengers from three countries have spoken of what they saw in the minutes before.
copy: 08 3
body: Pia Sundelin, of the accident investigators, told a briefing on Saturday that {22@haverikommission|it was too soon to say what caused the collision}. She said {16@haverikommission|the signal at Ramsdal had been logged as defective two days earlier}. In Prague, the foreign ministry now says {19@czforeign|no Czechs are among the dead}.
copy: 08 5 7
copy: 12 6
