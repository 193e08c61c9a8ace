=== s11 infrastructure | The cut in Balt-Ring 2
origins:
  nordhav = named | Nordhav Telecom, operator of the cable, by its press release of 20 November
  telwyb = named | Telwyb, the internet provider of Ustrowo
  plministry = named | Poland's ministry of digital affairs
  plminister = named | Ireneusz Walczyk, Poland's minister of infrastructure
  plforeign = named | Poland's foreign ministry
  plofficials = unnamed | two officials of the Polish security services who asked not to be named
  borderguard = named | the Polish border guard at Ustrowo, through Captain Beata Rożek
  plgeo = named | the Geophysical Observatory of Brzeziny Morskie
  seatrail = named | ship-tracking data of the site SeaTrail
  lidell = named | Göran Lidell, a herring fisherman of Karlsvik
  navy = named | the Swedish navy, through Commander Åsa Törnkvist and its statement of 21 November
  coastguard = named | the Swedish coast guard
  pilotfilm = record | a video filmed from a pilot boat, without a name
  prosecutor = named | Swedish prosecutor Malin Ekelöf
  svforeign = named | Sweden's foreign minister Viktor Almgren
  svseis = named | the Swedish seismic network in Tuna
  owner = named | Norðurfar, the Icelandic owner of the ship, by its statement of 21 November
  consulate = named | Ukraine's consulate general in Malmö
  analyst = named | Fiona Garrick, an analyst of cables at the Leith Institute of the Sea
  post = account | @karlsvik_nytt, a social-media account
  own:harbour = own | the archive of the Harbour Review
  own:sydost = own | the archive of Sydostbladet
claims:
  1 The undersea cable Balt-Ring 2 was cut in the early hours of Thursday 20 November
  2 The undersea cable Balt-Ring 2 was cut on Tuesday 18 November
  3 The bulk carrier Stella Morana slowed down and drifted over the cable at the time of the cut
  4 The anchor of the Stella Morana may have cut the cable
  5 The anchor of the Stella Morana cut the cable
  6 The tanker Oriel Bay cut the cable
  7 The Stella Morana did not touch the cable
  8 One of the anchors of the Stella Morana is missing
  9 Both anchors of the Stella Morana are in their place
  10 The crew of the Stella Morana is from Ukraine
  11 The crew of the Stella Morana is from Russia
  12 The Swedish navy boarded the Stella Morana off Karlsvik on Friday 21 November
  13 The Swedish navy boarded the Stella Morana off Ustrowo on Friday 21 November
  14 The captain of the Stella Morana has been arrested
  15 The captain of the Stella Morana has not been arrested
  16 About 40,000 households in Poland are without internet
  17 About 70,000 households in Poland are without internet
  18 About 700,000 households in Poland are without internet
  19 The repair of the cable will take two weeks
  20 The repair of the cable will take at least six weeks
  21 A drag mark of eight kilometres runs over the seabed to the cable
  22 Seismic stations recorded a weak tremor at the place of the cut at 03:14
  23 It is too early to speak of sabotage
  24 The cut was sabotage
  25 The cut was not sabotage
  26 An explosion was heard off Karlsvik in the night of the cut
  27 There was no explosion off Karlsvik in the night of the cut
  28 Poland condemned the cut as an attack on the nerves of Europe
  29 Sweden condemned the cut as an attack on the nerves of Europe
  30 The cable Balt-Ring 1 was cut in November 2028
relations:
  2 distorts 1 date
  5 distorts 4 certainty
  6 contradicts 4 cause
  6 contradicts 5 cause
  7 contradicts 4 denial
  7 contradicts 5 denial
  9 contradicts 8 denial
  11 distorts 10 actor
  13 distorts 12 place
  15 contradicts 14 denial
  17 updates 16
  18 distorts 17 number
  18 contradicts 16 number
  20 contradicts 19 number
  25 distorts 24 polarity
  27 contradicts 26 denial
--- 01 en 2031-11-20T08:30:00+00:00 | Northgate Press Agency
release: nordhav-release
headline: {1@nordhav|Baltic data cable severed overnight}; ship's track under scrutiny
body: STOCKHOLM (NPA) — {1@nordhav|The Balt-Ring 2 data cable on the floor of the Baltic was severed in the small hours of Thursday}, its operator Nordhav Telecom said in a press release.
body: {19@nordhav|Mending the line would take two weeks}, the company said, provided the weather held. A repair vessel is being loaded in Rostock.
body: {3@seatrail|The bulk carrier Stella Morana lost speed and drifted above the cable at about the moment it failed}, position data of the tracking site SeaTrail reviewed by NPA show. The ship sails under the flag of the Cook Islands.
body: On the Polish side, {16@telwyb|some 40,000 households were cut off from the internet}, the provider Telwyb told NPA by telephone.
body: {23@analyst|"Nobody should be using the word sabotage yet,"} cautioned Fiona Garrick, an analyst at the Leith Institute of the Sea. "Anchors drag. Captains fall asleep."
body: The 310-kilometre line between Karlsvik in Sweden and Ustrowo in Poland was laid in 2024.
--- 02 sv 2031-11-20T10:20:00+01:00 | Sydostbladet
release: nordhav-release
headline: {1@nordhav|Datakabeln från Karlsvik avsliten i natt}
body: KARLSVIK. {1@nordhav|Sjökabeln Balt-Ring 2 slets av under natten mot torsdagen}, skriver Nordhav Telecom i ett pressmeddelande. {19@nordhav|Reparationen beräknas ta två veckor}.
body: Sillfiskaren Göran Lidell hade lagt nät sydost om fyren. {3@lidell|Jag såg Stella Morana sakta in och bli liggande på drift rakt över kabelstråket}, strax efter tre, berättar han för Sydostbladet. – Jag kände igen henne på den gula skorstenen.
body: {22@svseis|Klockan 03.14 registrerade våra stationer en svag skakning just där kabeln gick av}, säger jourhavande seismolog vid det svenska seismiska nätet i Tuna.
body: På sociala medier hävdas att {26@post|en explosion hördes utanför Karlsvik under natten}.
post: @karlsvik_nytt: {26@post|KRAFTIG EXPLOSION hördes ute till havs kl 3 inatt}!! Fönstren skallrade i hela Norrhamn. Fler som vaknade?
body: Det är inte första gången trakten drabbas: {30@own:sydost|i november 2028 slets systerkabeln Balt-Ring 1 av}, visar vårt arkiv.
furniture: Annons | Mest läst just nu | Tipsa oss på 71 000
--- 03 en 2031-11-20T09:10:00+00:00 | The Merrow Gazette
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Comments (14) | Share this article | Tide times for Merrow harbour
--- 04 pl 2031-11-20T12:40:00+01:00 | Gazeta Ustrowska
release: nordhav-release
headline: Ustrowo bez sieci. {1@nordhav|W nocy przerwano kabel na dnie Bałtyku}
body: {1@nordhav|W nocy ze środy na czwartek przerwany został podmorski kabel Balt-Ring 2} – poinformował w komunikacie operator, firma Nordhav Telecom. {19@nordhav|Naprawa ma potrwać dwa tygodnie}.
body: – {16@telwyb|Bez internetu jest około 40 tysięcy gospodarstw domowych} – mówi „Gazecie” rzecznik spółki Telwyb. W ratuszu numerki do okienek wypisuje się dziś ręcznie.
body: Kapitan Beata Rożek z placówki Straży Granicznej w Ustrowie potwierdza, że radar wieży brzegowej śledził masowiec. – {3@borderguard|„Stella Morana” zwolniła i dryfowała nad kablem dokładnie wtedy, gdy padło łącze} – mówi.
body: Inną wersję słyszymy od dwóch funkcjonariuszy służb specjalnych, którzy zastrzegli anonimowość. Ich zdaniem {6@plofficials|kabel przeciął tankowiec „Oriel Bay”}, który tej nocy płynął w odwrotnym kierunku.
body: Minister infrastruktury Ireneusz Walczyk nie ma wątpliwości: – {24@plminister|To był sabotaż}. Kotwice same nie spadają.
--- 05 is 2031-11-20T11:55:00+00:00 | Fréttavakt
from: 01 translated credited
headline: {2@nordhav|Gagnastrengur í Eystrasalti slitnaði á þriðjudag}
body: {2@nordhav|Gagnastrengurinn Balt-Ring 2 á botni Eystrasalts slitnaði þriðjudaginn 18. nóvember}, að því er segir í fréttatilkynningu rekstraraðilans Nordhav Telecom. Fréttastofan NPA greinir frá.
body: {19@nordhav|Viðgerðin tekur tvær vikur} ef veður helst skaplegt, segir fyrirtækið. Verið er að lesta viðgerðarskip í Rostock.
body: Staðsetningargögn af vefnum SeaTrail, sem NPA hefur skoðað, sýna að {3@seatrail|flutningaskipið Stella Morana missti ferð og rak yfir strengnum um það leyti sem hann bilaði}. Skipið siglir undir fána Cook-eyja en er í eigu íslensks félags.
body: Póllandsmegin {16@telwyb|misstu um 40 þúsund heimili netsamband}, sagði netveitan Telwyb við NPA.
body: „{23@analyst|Enginn ætti að taka sér orðið skemmdarverk í munn strax},“ sagði Fiona Garrick, sérfræðingur við Hafstofnunina í Leith. „Akkeri dragast. Skipstjórar sofna.“
furniture: Mest lesið | Veðrið næstu daga | Senda ábendingu
--- 06 uk 2031-11-20T17:15:00+02:00 | Чорноморська хроніка
from: 04 translated
headline: Устрово без мережі: {1@nordhav|уночі обірвано кабель на дні Балтики}
body: {1@nordhav|У ніч із середи на четвер було обірвано підводний кабель Balt-Ring 2}, повідомив у пресрелізі оператор, компанія Nordhav Telecom. {19@nordhav|Ремонт триватиме два тижні}.
body: За словами речника компанії «Телвиб», {16@telwyb|без інтернету залишаються близько 40 тисяч домогосподарств}. У міській раді талони в чергу сьогодні пишуть від руки.
body: Капітан прикордонної служби в Устрові Беата Рожек підтвердила, що радар берегової вежі стежив за балкером. «{3@borderguard|"Стелла Морана" сповільнилася й дрейфувала над кабелем саме тоді, коли зник зв'язок}», — сказала вона.
body: Двоє співробітників спецслужб, які побажали залишитися неназваними, мають іншу версію: {6@plofficials|кабель перерізав танкер «Оріель Бей»}, що йшов тієї ночі зустрічним курсом.
body: Міністр інфраструктури Польщі Іренеуш Вальчик сумнівів не має: «{24@plminister|Це був саботаж}. Якорі самі не падають».
--- 07 en 2031-11-21T15:10:00+00:00 | Northgate Press Agency
from: 01 revised
release: navy-statement
headline: {12@navy|Swedish navy boards ship} after Baltic cable cut
body: STOCKHOLM (NPA) — {12@navy|Swedish sailors boarded the bulk carrier Stella Morana off Karlsvik on Friday morning}, the navy said in a statement.
body: {4@navy|The ship's anchor may have cut the cable}, said Commander Åsa Törnkvist, a navy spokeswoman. She would not be drawn on whether anybody had meant to do it.
copy: 01 1 2 3
body: On the Polish side, {17@plministry|the number of households without internet has climbed to roughly 70,000}, the ministry of digital affairs in Warsaw said on Friday; the provider Telwyb had put it at {16@telwyb|40,000 households} a day earlier.
copy: 01 5
--- 08 sv 2031-11-21T18:30:00+01:00 | Sydostbladet
release: navy-statement
retracts: 02
headline: {12@navy|Marinen bordade Stella Morana utanför Karlsvik}
body: KARLSVIK. {12@navy|På fredagsmorgonen gick svenska marinen ombord på bulkfartyget Stella Morana utanför Karlsvik}, uppger marinen i ett uttalande. Fiskaren Göran Lidell såg händelsen på håll: – {12@lidell|Två svarta gummibåtar la till vid henne utanför Karlsvik i morse och folk klättrade upp}.
body: {8@coastguard|Styrbords ankare saknas på fartyget}, uppger Kustbevakningen. På en film som tagits från en lotsbåt, och som Sydostbladet har sett, {8@pilotfilm|hänger kättingen tom}.
body: Med ekolod har marinens dykare följt {21@navy|ett åtta kilometer långt släpspår på havsbotten fram till kabeln}, säger kommendör Åsa Törnkvist.
body: Utrikesminister Viktor Almgren var skarp på fredagens pressträff. {29@svforeign|Sverige fördömer brottet på kabeln som ett angrepp på Europas nervtrådar}, sade han. {23@svforeign|Men det är för tidigt att tala om sabotage}.
body: Rättelse: I torsdags återgav vi ett inlägg om att {26@post|en explosion skulle ha hörts utanför Karlsvik}. Uppgiften var fel och vi tar tillbaka den. {27@svseis|Någon explosion ägde inte rum}, säger seismiska nätet i Tuna. Fönstren skallrade av ett långtradarsläp.
--- 09 is 2031-11-21T17:45:00+00:00 | Hafnarvogsblaðið
release: owner-statement
release: navy-statement
headline: Norðurfar: {7@owner|Stella Morana snerti ekki strenginn}
body: {7@owner|Flutningaskipið Stella Morana kom aldrei við sæstrenginn Balt-Ring 2}, segir í yfirlýsingu sem útgerðarfélagið Norðurfar í Hafnarvogi sendi frá sér síðdegis.
body: {9@owner|Bæði akkeri skipsins eru á sínum stað}, segir þar enn fremur, og fullyrðingar um annað séu „getgátur úr landi“.
body: Blaðið náði tali af framkvæmdastjóranum, Þorgerði Ísleifsdóttur, á bryggjunni. {10@owner|Áhöfnin er öll frá Úkraínu}, fjórtán manns, að hennar sögn. „Þetta eru vanir menn og þeim líður illa um borð.“
body: Sænski sjóherinn hafði þá tilkynnt að {12@navy|menn hans hefðu farið um borð í skipið úti fyrir Karlsvik á föstudagsmorgun} og að {4@navy|akkeri þess kynni að hafa slitið strenginn}.
body: Fiona Garrick, sem rannsakar sæstrengi við Hafstofnunina í Leith, segir í samtali við blaðið að {20@analyst|viðgerðin taki að lágmarki sex vikur} á þessum árstíma.
body: Norðurfar gerir út þrjú skip og hefur lengi verið stærsti vinnuveitandi í Hafnarvogi.
--- 10 uk 2031-11-22T13:20:00+02:00 | Вісник моряка
from: 09 translated credited
headline: Консульство: {15@consulate|капітана «Стелли Морани» не заарештовано}
body: {15@consulate|Капітан балкера «Стелла Морана» не заарештований}, його лише опитали як свідка, заявило «Віснику моряка» генеральне консульство України в Мальме.
body: За даними консульства, {10@consulate|усі чотирнадцять членів екіпажу — громадяни України}, переважно з Придунав'я. Консул двічі розмовляв із ними по відеозв'язку.
body: Як пише ісландська газета Hafnarvogsblaðið, судновласник «Нордурфар» оприлюднив заяву: {7@owner|«Стелла Морана» жодного разу не торкалася кабелю Balt-Ring 2}. {9@owner|Обидва якорі судна на своїх місцях}, ідеться там, а твердження про інше — «здогади з берега».
body: Перед тим шведські військово-морські сили повідомили, що {12@navy|їхні люди піднялися на борт судна біля Карлсвіка в п'ятницю вранці}, а {4@navy|кабель міг обірвати якір балкера}.
body: Дослідниця кабелів Фіона Гаррік сказала тій самій газеті, що {20@analyst|ремонт забере щонайменше шість тижнів}.
--- 11 pl 2031-11-22T09:30:00+01:00 | Gazeta Ustrowska
headline: {28@plforeign|Warszawa potępia przerwanie kabla}, a sieci wciąż brak
body: {28@plforeign|Polska potępia przerwanie kabla jako atak na układ nerwowy Europy} – oświadczyło w piątek wieczorem Ministerstwo Spraw Zagranicznych.
body: {24@plminister|To sabotaż i będziemy to nazywać po imieniu} – powtórzył w Ustrowie minister infrastruktury Ireneusz Walczyk.
body: Z danych Ministerstwa Cyfryzacji wynika, że {17@plministry|bez dostępu do internetu pozostaje już około 70 tysięcy gospodarstw domowych}.
body: {22@plgeo|O godzinie 3.14 nasze czujniki zapisały słaby wstrząs w miejscu przerwania kabla} – mówi „Gazecie” dyżurny Obserwatorium Geofizycznego w Brzezinach Morskich. Zastrzega jednak: {27@plgeo|wybuchu na pewno nie było}.
body: Nasi rozmówcy ze służb, proszący o anonimowość, podtrzymują, że {6@plofficials|kabel zerwał tankowiec „Oriel Bay”}. Szwedzi wskazują na inny statek: {4@navy|kabel mogła przeciąć kotwica „Stelli Morany”}, mówiła komandor Åsa Törnkvist.
--- 12 en 2031-11-22T11:00:00+00:00 | Harbour Review
release: owner-statement
headline: {14@prosecutor|Captain of suspect freighter under arrest}
body: From our shipping correspondent in Karlsvik. {14@prosecutor|The captain of the Stella Morana was arrested late on Friday} on suspicion of gross negligence, Swedish prosecutor Malin Ekelöf told the Harbour Review.
body: {8@coastguard|The vessel's starboard anchor is gone}, a coast guard officer on the quay said, pointing at the empty hawse pipe. {21@coastguard|Sonar shows a furrow of about eight kilometres leading up to the cable}, the coast guard said.
body: The ship's Icelandic owner disputes all of it. {9@owner|The freighter has both its anchors}, Norðurfar insisted in Friday's statement, and {7@owner|it never came into contact with the line}.
body: {20@analyst|Repairs will need six weeks or more}, said Fiona Garrick of the Leith Institute of the Sea, who called the company's own estimate of {19@nordhav|a fortnight for the repair} "brave".
body: Older hands on the quay remember that {30@own:harbour|the neighbouring Balt-Ring 1 was cut in November 2028}. Nobody was ever charged.
--- 13 en 2031-11-23T07:40:00+00:00 | Pennant Daily
from: 07 spliced credited
from: 12 spliced
headline: {5@navy|Anchor of seized ship cut Baltic cable}
copy: 07 1 2 6
body: Events on land moved quickly after that.
copy: 12 1 2 4
change: 4 -> 5 "may have cut" => "cut"
change: 17 -> 18 "roughly 70,000" => "roughly 700,000"
body: (Pennant staff, with material from Northgate Press Agency)
--- 14 sv 2031-11-22T07:30:00+01:00 | Skärgårdsposten
from: 08 trimmed credited
copy: 08 headline 1 2 3 4
change: 12 -> 13 "utanför Karlsvik" => "utanför Ustrowo"
change: 12 -> 13 "utanför Karlsvik" => "utanför Ustrowo"
change: 12 -> 13 "utanför Karlsvik" => "utanför Ustrowo"
body: I Ekskärs gästhamn, där kabelfartyget brukar proviantera, väntar handlaren Siv Nordin på besked. – De köper alltid upp vartenda wienerbröd, säger hon.
body: (Sydostbladet/Skärgårdsposten)
--- 15 pl 2031-11-23T10:15:00+01:00 | Kurier Zatoki
from: 11 rewritten credited
headline: Minister: {25@plminister|przerwanie kabla to nie sabotaż}
body: Minister infrastruktury Ireneusz Walczyk, cytowany przez „Gazetę Ustrowską”, uspokaja: {25@plminister|to nie był sabotaż}. Wcześniej {28@plforeign|polskie MSZ w ostrych słowach potępiło uszkodzenie łącza, widząc w nim uderzenie w system nerwowy Europy}.
body: Odciętych od sieci {17@plministry|jest już blisko 70 tysięcy domów i mieszkań} – podaje resort cyfryzacji.
body: Geofizycy z Brzezin Morskich odnotowali, jak mówią, {22@plgeo|lekkie drgnięcie dna tam, gdzie pękł kabel, czternaście minut po trzeciej}. {27@plgeo|Eksplozję wykluczają}.
body: Kto zawinił? Według anonimowych źródeł „Gazety” w służbach {6@plofficials|sprawcą jest zbiornikowiec „Oriel Bay”}. W Sztokholmie szef dyplomacji Viktor Almgren {29@svforeign|potępił przerwanie kabla jako cios w nerwy Europy}, lecz dodał, że {23@svforeign|na mówienie o sabotażu jest za wcześnie}.
furniture: Czytaj także | Ogłoszenia drobne | Pogoda nad zatoką
--- 16 is 2031-11-23T12:30:00+00:00 | Norðurmiðlar
from: 09 rewritten
headline: Útgerðin hafnar ásökunum: {7@owner|skipið fór hvergi nærri strengnum}
body: Útgerð Stellu Morana þvertekur fyrir að eiga sök á biluninni í Eystrasalti. {7@owner|Skipið rakst ekki í Balt-Ring 2}, segja forsvarsmenn Norðurfars.
body: {9@owner|Ekkert akkeri vantar, þau eru bæði um borð}, bætir félagið við og kallar annað getgátur.
body: {11@owner|Skipverjarnir fjórtán eru Rússar}, að sögn framkvæmdastjórans, Þorgerðar Ísleifsdóttur, og er þungt í þeim hljóðið.
body: Á föstudag {12@navy|fóru sænskir sjóliðar um borð skammt frá Karlsvik}, að því er sjóherinn greindi frá. Samkvæmt sænska saksóknaranum Malin Ekelöf {14@prosecutor|hefur skipstjórinn verið handtekinn}, en ræðisskrifstofa Úkraínu í Málmey segir að {15@consulate|hann hafi ekki verið tekinn höndum}.
body: {20@analyst|Sex vikur hið minnsta fara í að laga strenginn}, að mati Fionu Garrick í Leith.
