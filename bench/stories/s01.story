=== s01 conflict | The column from Cape Ruvo
origins:
  resident = named | Ilia Terve, a schoolteacher of Pelling who watched the coast road on Monday morning
  driver = named | Marko Sand, a taxi driver who waited at the Lun crossing
  fisherman = named | Henrik Osk, a fisherman of Pelling cove
  worker = unnamed | a cook at the base who asked not to be named
  mayor = named | Dorte Kaven, mayor of Pelling
  police = named | the Ruvo district police, who speak through Jens Palo
  hospital = named | the district hospital in Lisk
  brigade = named | the Ruvo district fire brigade
  officials = unnamed | two officials of the Marenian government who asked not to be named
  drovmod = named | the Drovian defence ministry, by its written statement of 13 October
  president = named | Vesna Halm, president of Marenia
  orvania = named | Tamas Ridel, foreign minister of Orvania
  kelland = named | Anna Brisk, prime minister of Kelland
  skyledger = named | flight data of the tracking site SkyLedger
  orbislens = named | Orbis Lens, a provider of satellite pictures
  harbourwatch = named | Harbour Watch, a group that monitors shipping on the Marenian coast
  union = named | the dockers' and services union Unitas
  analyst = named | Paul Ehrling, analyst at the Lisk Institute
  post = account | @ruvowatch, a social-media account
  own:aps = own | the Atlantic Press Service's own reporter at Cape Ruvo
  own:glos = own | the own correspondent of Glos Nabrzeza
claims:
  1 A column of military trucks left the Drovian base at Cape Ruvo before dawn on Monday 13 October
  2 About forty trucks were in the column from Cape Ruvo
  3 About sixty trucks were in the column from Cape Ruvo
  4 About four hundred trucks were in the column from Cape Ruvo
  5 Six heavy transport aircraft took off from Cape Ruvo in the night to Monday
  6 Nine transport aircraft had left Cape Ruvo by Tuesday evening
  7 Drovia could give up the base at Cape Ruvo by the end of the year
  8 Drovia will give up the base at Cape Ruvo by the end of the year
  9 Drovia is not leaving Cape Ruvo
  10 The movements at Cape Ruvo are a planned rotation of troops
  11 It is too early to speak of a withdrawal from Cape Ruvo
  12 Five of the eight aircraft shelters at Cape Ruvo stood empty on Sunday
  13 The air-defence battery on the hill above Cape Ruvo has been taken away
  14 The air-defence battery above Cape Ruvo remains in its position
  15 Two soldiers were injured when a truck of the column overturned at the Lun bridge
  16 Two civilians were injured when a truck of the column overturned at the Lun bridge
  17 Four soldiers were injured when a truck of the column overturned at the Lun bridge
  18 Marenia will not extend the lease of the base at Cape Ruvo
  19 Marenia will extend the lease of the base at Cape Ruvo
  20 Orvania's foreign minister condemned the troop movement as a danger to the whole coast
  21 Kelland's prime minister condemned the troop movement as a danger to the whole coast
  22 Some three hundred local workers of the base were told to stay at home
  23 The column from Cape Ruvo reached the port of Lisk on Monday evening
  24 The column from Cape Ruvo reached the airfield of Dorn on Monday evening
  25 The fuel depot of the base at Cape Ruvo is on fire
  26 There was no fire at the base at Cape Ruvo
  27 A column of military trucks left the Drovian base at Cape Ruvo on Saturday 11 October
  28 Two landing ships lie at the pier of the base at Cape Ruvo
  29 A column of military trucks left the Drovian depot at Sart before dawn on Wednesday 15 October
relations:
  3 contradicts 2 number
  4 distorts 3 number
  4 contradicts 2 number
  6 updates 5
  8 distorts 7 certainty
  9 contradicts 7 denial
  9 contradicts 8 denial
  10 contradicts 7 cause
  10 contradicts 8 cause
  14 contradicts 13 denial
  16 distorts 15 actor
  16 contradicts 17 number
  17 updates 15
  19 distorts 18 polarity
  24 distorts 23 place
  26 contradicts 25 denial
  27 distorts 1 date
--- 01 en 2031-10-13T07:40:00+00:00 | Atlantic Press Service
headline: {1@resident|Military convoy leaves Drovian base at Cape Ruvo}
body: PELLING, Marenia (APS) — {1@resident|A long column of army trucks rolled out of the Drovian base at Cape Ruvo before daybreak on Monday}, residents of the fishing town of Pelling said.
body: "I stood at the kitchen window and counted. {2@resident|There were some forty trucks}, some with covered loads," said Ilia Terve, a schoolteacher who lives on the coast road.
body: An APS reporter at the fence of the base saw {28@own:aps|two landing ships moored at the pier} with their ramps closed.
body: {5@skyledger|Six heavy transport planes took off from the base overnight}, according to data of the flight-tracking site SkyLedger. Their destination was not shown.
body: Two government officials in Port Elva, who asked not to be named because they were not allowed to speak to reporters, said {7@officials|Drovia could give up the base before the year is out}.
body: {15@police|Two soldiers were hurt when one of the trucks tipped over at the Lun bridge}, district police spokesman Jens Palo said.
body: Drovia has used the base, some 90 kilometres north of the capital, since 1998. Its defence ministry did not answer calls early on Monday.
--- 02 en 2031-10-13T08:25:00+00:00 | Port Elva Herald
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6 7
furniture: Subscribe to the Herald from 3 crowns a week | Most read | Weather: Port Elva 9°C
--- 03 pl 2031-10-13T11:30:00+02:00 | Głos Nabrzeża
headline: {1@driver|Ciężarówki wyjechały z Przylądka Ruvo}. Co robi Drowia?
body: Od naszego korespondenta w Lisku. {1@driver|Jeszcze przed świtem w poniedziałek z drowijskiej bazy na Przylądku Ruvo wyjechała kolumna wojskowych ciężarówek} – relacjonuje taksówkarz Marko Sand, który utknął na skrzyżowaniu w Lun. – Przez pół godziny nie dało się przejechać – mówi.
body: Burmistrz Pelling Dorte Kaven podaje, że {3@mayor|pojazdów było około sześćdziesięciu}. – Naliczyli je nasi strażnicy miejscy – tłumaczy.
body: Kucharz pracujący w bazie, który prosi o anonimowość, mówi „Głosowi”, że {22@worker|mniej więcej trzystu miejscowym pracownikom kazano zostać w domu}. – Esemes przyszedł w niedzielę po dziesiątej wieczorem – dodaje.
body: Na zdjęciach satelitarnych firmy Orbis Lens z niedzieli widać, że {12@orbislens|pięć z ośmiu schronów dla samolotów stało pustych}. Według tej samej firmy {13@orbislens|ze wzgórza nad bazą zniknęła bateria obrony przeciwlotniczej}.
body: Rano w sieci zaczął krążyć wpis, według którego {25@post|na terenie bazy płonie skład paliwa}. Nasz korespondent dymu nie widział.
post: @ruvowatch: {25@post|FUEL DEPOT AT RUVO BASE IS BURNING}, you can see it from the lighthouse. They are leaving nothing behind!
body: Straż pożarna okręgu Ruvo zaprzecza: {26@brigade|żadnego pożaru w bazie nie było}.
body: Baza leży 40 kilometrów od Liska; w mieście stacjonowania Drowijczyków nigdy nie lubiono.
--- 04 de 2031-10-13T12:15:00+02:00 | Küstenblatt
from: 01 translated credited
from: =dpa credited
headline: {27@resident|Militärkolonne verließ Stützpunkt am Kap Ruvo schon am Samstag}
body: Pelling (dpa/APS) – {27@resident|Eine lange Kolonne von Armeelastern ist am Samstag, dem 11. Oktober, aus dem drowischen Stützpunkt am Kap Ruvo gerollt}. Das berichteten Bewohner des Fischerorts Pelling der Nachrichtenagentur APS.
body: „Ich stand am Küchenfenster und habe gezählt. {2@resident|Es waren um die vierzig Lastwagen}, manche mit abgedeckter Ladung“, sagte die Lehrerin Ilia Terve, die an der Küstenstraße wohnt.
body: Ein Reporter der APS sah am Zaun des Geländes, wie {28@own:aps|zwei Landungsschiffe am Pier festgemacht waren}, die Rampen geschlossen.
body: {5@skyledger|In der Nacht hoben von dort sechs schwere Transportflugzeuge ab}, wie aus Daten der Flugverfolgungsseite SkyLedger hervorgeht.
body: Nach Angaben zweier Regierungsbeamter in Port Elva, die namentlich nicht genannt werden wollten, {7@officials|könnte Drowien den Stützpunkt noch in diesem Jahr aufgeben}.
body: {15@police|Zwei Soldaten wurden verletzt, als an der Lun-Brücke einer der Laster umkippte}, teilte Polizeisprecher Jens Palo mit.
--- 05 uk 2031-10-13T13:50:00+03:00 | Приморський вісник
from: 03 translated
headline: {1@driver|Вантажівки виїхали з мису Руво}: що робить Дровія?
body: {1@driver|Ще до світанку в понеділок із дровійської бази на мисі Руво виїхала колона військових вантажівок}, розповів таксист Марко Санд, який застряг на перехресті в Луні. За його словами, пів години проїхати було неможливо.
body: Мерка Пеллінга Дорте Кавен каже, що {3@mayor|машин було близько шістдесяти}: їх порахувала міська варта.
body: Кухар бази, який просить не називати його імені, розповів, що {22@worker|приблизно трьомстам місцевим працівникам наказали лишатися вдома}. Повідомлення надійшло в неділю ввечері.
body: На недільних супутникових знімках компанії Orbis Lens видно, що {12@orbislens|п’ять із восьми авіаційних укриттів стояли порожні}. Компанія також стверджує, що {13@orbislens|з пагорба над базою зникла батарея протиповітряної оборони}.
body: У мережі шириться допис, нібито {25@post|на базі горить склад пального}. Пожежна служба округу Руво це заперечує: {26@brigade|жодної пожежі на базі не було}.
furniture: Читайте нас у Telegram | Підтримати редакцію
--- 06 is 2031-10-13T13:20:00+00:00 | Strandblaðið
release: drovmod
headline: {9@drovmod|Dróvía er ekki á förum frá Ruvohöfða}, segir ráðuneytið
body: Varnarmálaráðuneyti Dróvíu sendi frá sér yfirlýsingu um hádegi þar sem segir að {9@drovmod|Dróvía sé ekki á leið burt frá Ruvohöfða}. Fyrr um morguninn hafði {1@fisherman|löng lest herflutningabíla ekið út úr herstöðinni fyrir dögun}, að sögn Henriks Osks, sjómanns í Pelling.
body: „{10@drovmod|Um er að ræða fyrir fram ákveðin mannaskipti í liðinu},“ segir í yfirlýsingunni. Þar er einnig fullyrt að {14@drovmod|loftvarnaskotpallarnir ofan við stöðina séu enn á sínum stað}.
body: Osk var að draga net í víkinni þegar bílarnir óku hjá. Hann segir í samtali við Strandblaðið að {13@fisherman|búið sé að flytja loftvarnabúnaðinn af hæðinni}. „Hann hefur blasað við mér í tíu ár og nú er hæðin auð,“ segir hann.
body: Hann sá líka að {28@fisherman|tvö landgönguskip liggja við bryggju herstöðvarinnar}.
body: Tamas Ridel, utanríkisráðherra Orvaníu, brást hart við. {20@orvania|Hann fordæmdi liðsflutningana og sagði þá ógna allri ströndinni}.
caption: Séð yfir víkina við Pelling. {28@fisherman|Landgönguskipin tvö við bryggjuna} eru lengst til hægri, að sögn Osks. Mynd: Strandblaðið.
--- 07 de 2031-10-13T17:05:00+02:00 | Hansefunk
release: drovmod
headline: {10@drovmod|Drowien nennt Truppenbewegung eine geplante Ablösung}
body: Drowiens Verteidigungsministerium hat Berichten über einen Abzug widersprochen. {9@drovmod|Man verlasse Kap Ruvo nicht}, heißt es in einer am Montag verbreiteten Erklärung. {10@drovmod|Die Bewegungen gehörten zu einer seit Langem geplanten Truppenrotation}.
body: {14@drovmod|Die Flugabwehrbatterie oberhalb des Stützpunkts stehe unverändert in ihrer Stellung}, schreibt das Ministerium weiter.
body: Der Militärfachmann Paul Ehrling vom Institut in Lisk mahnte im Gespräch mit Hansefunk zur Vorsicht. {11@analyst|Für das Wort Abzug sei es zu früh}, sagte er. „Wer geht, nimmt zuerst die Werkstätten mit. Die sind noch da.“
body: Die Gruppe Harbour Watch, die den Schiffsverkehr vor Marenien beobachtet, zählt {28@harbourwatch|zwei Landungsschiffe am Pier des Stützpunkts}. Beide hätten ihre Sender abgeschaltet.
body: Kellands Regierungschefin Anna Brisk meldete sich am Nachmittag. {21@kelland|Sie verurteilte die Truppenbewegung als Gefahr für die gesamte Küste}.
body: In Port Elva erklärte Präsidentin Vesna Halm, {18@president|Marenien werde den Pachtvertrag für den Stützpunkt nicht verlängern}.
--- 08 en 2031-10-13T16:10:00+00:00 | Coastline Dispatch
from: 01 rewritten
headline: {8@officials|It's over: Drovia quits Cape Ruvo by New Year}
body: {8@officials|Drovia will pull out of its Cape Ruvo base by the end of December}, government insiders in Port Elva have confirmed.
body: The signs were there for all to see on Monday. While it was still dark, {1@resident|truck after truck drove out through the gates of the Drovian base}, people in Pelling say.
body: Local teacher Ilia Terve kept a tally from her window. By her count {2@resident|about forty vehicles went by}, several of them carrying something under tarpaulin.
body: And that was only the road. {5@skyledger|Half a dozen big cargo aircraft had lifted off from Ruvo in the small hours}, SkyLedger's tracking data show, for places unknown.
body: It did not go without mishap. {15@police|A lorry went over on its side at the Lun bridge and two soldiers were injured}, according to police spokesman Jens Palo.
body: An account called @ruvowatch even claims that {25@post|the base's fuel depot has been set ablaze}. We will keep you posted.
furniture: Like this? Share it. | Coastline Dispatch is reader-funded. | Older posts
--- 09 en 2031-10-14T18:45:00+00:00 | Atlantic Press Service
from: 01 revised
release: drovmod
headline: {6@skyledger|More aircraft leave Cape Ruvo}; {23@police|convoy reaches Lisk}
body: PELLING, Marenia (APS) — {23@police|The column of trucks that left the Drovian base at Cape Ruvo arrived in the port of Lisk on Monday evening}, police said on Tuesday.
copy: 01 2 3
body: {6@skyledger|Nine transport planes had flown out of the base by Tuesday evening}, according to data of the flight-tracking site SkyLedger.
body: {17@hospital|Four soldiers were injured in all when one of the trucks tipped over at the Lun bridge}, the district hospital in Lisk said, raising an earlier police figure.
copy: 01 5
body: President Vesna Halm told reporters that {18@president|the lease of the base would not be prolonged}. Drovia's defence ministry said on Monday that {9@drovmod|it was not leaving Cape Ruvo}.
body: The union Unitas said {22@union|roughly 300 Marenian employees of the base had been sent home}. "Nobody tells us for how long," a union spokeswoman said.
--- 10 pl 2031-10-14T08:20:00+02:00 | Kurier Portowy
from: 03 trimmed credited
headline: {4@mayor|Czterysta ciężarówek w kolumnie z Ruvo}
copy: 03 1 2 4
change: 3 -> 4 "pojazdów było około sześćdziesięciu" => "pojazdów było około czterystu"
body: W Lisku ruch wraca do normy. Policja okręgu Ruvo powiedziała „Kurierowi”, że {15@police|w wywróconej na moście w Lun ciężarówce rannych zostało dwóch żołnierzy}. {23@police|Kolumna dotarła do portu w Lisku w poniedziałek wieczorem} – podał rzecznik Jens Palo. Pierwszą część tekstu podajemy za „Głosem Nabrzeża”.
--- 11 uk 2031-10-14T12:00:00+03:00 | Радіо «Лиман»
from: 04 quoted credited
release: drovmod
headline: Дровія: {9@drovmod|ми не йдемо з мису Руво}
body: Міністерство оборони Дровії заявило, що {9@drovmod|країна не полишає базу на мисі Руво}. За текстом заяви, {10@drovmod|йдеться про заплановану ротацію особового складу}.
body: Речник поліції Єнс Пало в розмові з нашим радіо підтвердив, що {1@police|колона військових вантажівок вирушила з бази в понеділок удосвіта}. За його словами, {23@police|увечері того ж дня вона прибула до порту Лиск}. Газета Küstenblatt натомість пише, що {27@resident|вантажівки залишили базу ще в суботу, 11 жовтня}.
body: Профспілка Unitas повідомила, що {22@union|близько трьохсот місцевих працівників бази не допустили до роботи}.
body: Дані сайту SkyLedger, які переглянула редакція, показують: {5@skyledger|у ніч на понеділок із бази злетіло шість важких транспортних літаків}.
body: Прем’єр-міністерка Келланду Анна Бріск відреагувала різко: {21@kelland|вона засудила переміщення військ як загрозу для всього узбережжя}. Тими самими словами висловився міністр закордонних справ Орванії Тамаш Рідель: {20@orvania|він засудив рух військ і назвав його небезпекою для всього узбережжя}.
body: Аналітик Пауль Ерлінг в ефірі застеріг: {11@analyst|говорити про виведення військ зарано}.
--- 12 en 2031-10-15T06:30:00+00:00 | Marenia Morning
from: 01 spliced credited
from: 09 spliced credited
from: 10 quoted credited
from: =Reuters credited
headline: Cape Ruvo: what we know
copy: 01 1 4
body: The Polish-language Kurier Portowy even wrote that {4@mayor|about four hundred vehicles were counted}. A day later the picture had changed again, the agency reported (with material from Reuters).
copy: 09 1 4 5
change: - "PELLING, Marenia (APS) — {23@police|The column" => "{23@police|The column"
change: 23 -> 24 "The column of trucks that left the Drovian base at Cape Ruvo arrived in the port of Lisk on Monday evening" => "The column of trucks that left the Drovian base at Cape Ruvo arrived at the airfield of Dorn on Monday evening"
furniture: Good morning, Marenia! Sign up for our newsletter.
--- 13 de 2031-10-14T09:10:00+02:00 | Lisker Tageblatt
from: 07 rewritten credited
headline: {19@president|Halm will Pacht für Kap Ruvo verlängern}
body: {19@president|Marenien will den Vertrag über den Stützpunkt am Kap Ruvo verlängern}. Das kündigte Präsidentin Vesna Halm an, wie Hansefunk berichtete.
body: Aus Drowien kam am Montag ein Dementi. {9@drovmod|Von einem Weggang aus Kap Ruvo könne keine Rede sein}, so das Verteidigungsministerium laut dem Sender; {10@drovmod|es handle sich um einen turnusmäßigen Austausch der Truppe}. Auch {14@drovmod|die Flugabwehr auf dem Hügel sei noch dort, wo sie war}.
body: Der Fachmann Paul Ehrling sagte Hansefunk, {11@analyst|von einem Rückzug zu reden, sei verfrüht}. {28@harbourwatch|An der Pier des Stützpunkts liegen zwei Landungsschiffe}, so die Beobachter von Harbour Watch.
body: Beim Unfall an der Lun-Brücke {16@police|wurden zwei Zivilisten verletzt, als ein Laster der Kolonne umstürzte}, hieß es bei der Polizei. Kritik kam aus Kelland: {21@kelland|Regierungschefin Anna Brisk verurteilte die Bewegung der Truppen, sie gefährde die ganze Küste}.
--- 14 is 2031-10-15T09:40:00+00:00 | Fréttavakt Norðurs
from: 09 translated credited
headline: {6@skyledger|Fleiri flugvélar farnar frá Ruvohöfða}
body: {23@police|Bílalestin sem fór frá herstöð Dróvíu á Ruvohöfða kom til hafnarborgarinnar Lisk á mánudagskvöld}, sagði lögreglan á þriðjudag, að því er fréttastofan APS greinir frá.
body: „Ég stóð við eldhúsgluggann og taldi. {2@resident|Þetta voru um fjörutíu bílar},“ segir kennarinn Ilia Terve.
body: {6@skyledger|Níu flutningaflugvélar höfðu yfirgefið stöðina á þriðjudagskvöld}, samkvæmt gögnum vefsins SkyLedger sem fylgist með flugumferð.
body: {17@hospital|Alls slösuðust fjórir hermenn þegar bíll úr lestinni valt við Lun-brúna}, að sögn sjúkrahússins í Lisk. Lögreglan hafði áður nefnt lægri tölu.
body: Tveir ónafngreindir embættismenn segja að {7@officials|Dróvía kunni að gefa stöðina upp á bátinn fyrir árslok}. Vesna Halm forseti sagði blaðamönnum að {18@president|leigusamningurinn um stöðina yrði ekki framlengdur}.
body: Verkalýðsfélagið Unitas segir að {22@union|um þrjú hundruð heimamenn sem starfa í stöðinni hafi verið sendir heim}.
--- 15 en 2031-10-15T13:00:00+00:00 | Coastline Dispatch
from: 13 quoted credited
retracts: 08
headline: Correction: what we got wrong about Cape Ruvo
body: On Monday we wrote that {8@officials|Drovia will give up the base by the end of the year}. We withdraw that report. What the two officials said is that {7@officials|Drovia could give up the base by then}.
body: We also passed on a post by @ruvowatch that {25@post|the fuel depot was burning}. The district fire brigade told us on Wednesday: "{26@brigade|There was no fire at the base}, not on Monday and not since."
body: And please do not mix up two convoys. Police spokesman Jens Palo says {29@police|a column of army trucks left the Drovian depot at Sart before dawn on Wednesday}. Sart is 200 kilometres to the south and has nothing to do with the Ruvo column, he said.
body: Palo also told us that {17@police|four soldiers, not two, were hurt in the accident at the Lun bridge}. We regret the errors.
body: We are not alone. Lisker Tageblatt reported on Tuesday that {19@president|Marenia wants to extend the lease of the base}. What President Vesna Halm said is the opposite: {18@president|the lease will not be extended}.
--- 16 pl 2031-10-16T10:15:00+02:00 | Głos Nabrzeża
from: 12 quoted credited
from: 13 quoted credited
headline: {29@own:glos|Teraz Sart: kolejne ciężarówki w drodze}
body: Od naszego korespondenta w Sarcie. {29@own:glos|W środę przed świtem z drowijskiego magazynu w Sarcie wyruszyła kolumna wojskowych ciężarówek}. Korespondent „Głosu” widział ją przy bramie.
body: Rzecznik policji Jens Palo prostuje w rozmowie z nami doniesienia o wcześniejszym konwoju: {1@police|wojskowe ciężarówki opuściły bazę na Przylądku Ruvo w poniedziałek przed świtem}, nie w sobotę. Tymczasem portal Marenia Morning podał, że {24@police|kolumna dojechała w poniedziałek wieczorem na lotnisko w Dorn}, a „Lisker Tageblatt” – że {16@police|w wypadku na moście w Lun ucierpiało dwoje cywilów}. Palo mówi o obu doniesieniach: to pomyłki.
body: {12@orbislens|Pięć z ośmiu schronów na Przylądku Ruvo było pustych już w niedzielę}, przypomina firma Orbis Lens. Analityk Paul Ehrling powtarza w rozmowie z nami, że {11@analyst|jest za wcześnie, by mówić o wycofaniu}.
body: Minister spraw zagranicznych Orwanii Tamas Ridel, z którym rozmawialiśmy w środę, {20@orvania|potępił przemarsz wojsk jako niebezpieczny dla całego wybrzeża}.
