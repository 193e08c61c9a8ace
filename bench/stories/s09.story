=== s09 conflict | The missile on Wólka Zarzeczna
origins:
  governor = named | the governor of the province, Beata Mroczek
  fire = named | the district fire brigade, which speaks through Captain Rafał Sitarz
  farmer = named | Stanisław Gwóźdź, a farmer in Wólka Zarzeczna
  priest = named | Father Marian Pietrucha, parish priest of Wólka Zarzeczna
  oksana = named | Oksana Lesiv, a Ukrainian lorry dispatcher at the crossing
  driver = named | Petr Havlíšek, a Czech lorry driver
  prosecutor = named | the district prosecutor, Ewa Łabuz
  command = named | the Operational Command of the Polish forces
  rumod = named | the Russian defence ministry, in a statement
  uaf = named | the Ukrainian air force, in a statement
  usofficials = unnamed | two American officials who asked not to be named
  natoofficial = unnamed | a NATO official who asked not to be named
  radar = named | Niebo Wschód, a group that monitors the sky with receivers of its own
  channel = account | the channel Nebo nad Bugom
  sat = named | satellite pictures of the company Geolumen
  analyst = named | Lenka Strouhalová, missile analyst in Brno
  pm = named | the Polish prime minister, Wiktor Zaleski
  czfm = named | the Czech foreign ministry
  interior = named | the Polish interior minister, Halina Drożdż
  sources = unnamed | people close to the Polish government
  yard:own = own | the Meridian Line Live desk's own word
  gov = named | the spokeswoman of the Polish government, Irena Sadkowska
claims:
  1 A missile fell on Wólka Zarzeczna on Sunday evening
  2 A missile fell on Zarzecze Wielkie on Sunday evening
  3 Two people died in Wólka Zarzeczna
  4 Three people died in Wólka Zarzeczna
  5 Nobody died in Wólka Zarzeczna
  6 Russia fired the missile
  7 The missile was fired by Ukrainian air defence
  8 Russia did not fire the missile
  9 Ukraine did not fire the missile
  10 It is too early to say who fired the missile
  11 The missile came in from Belarusian airspace
  12 The missile came in from Ukrainian airspace
  13 The missile destroyed a grain store
  14 Seventeen houses were damaged
  15 Forty-three houses were damaged
  16 Seventy-one houses were damaged
  17 Sixty people were taken out of the village
  18 The Czech Republic has asked for consultations under Article 4 of the NATO treaty
  19 Poland has asked for consultations under Article 4 of the NATO treaty
  20 Poland has not asked for consultations under Article 4 of the NATO treaty
  21 The Czech foreign ministry condemns the strike on Wólka Zarzeczna
  22 The Polish prime minister condemns the strike on Wólka Zarzeczna
  23 The fragments of the missile bear Cyrillic letters
  24 Polish fighters shot down the missile
  25 Polish fighters did not fire
  26 Poland may close the border crossing at Dębowa Góra
  27 Poland has closed the border crossing at Dębowa Góra
  28 Poland will not close the border crossing at Dębowa Góra
  29 The missile left a crater eight metres wide
  30 A missile fell on a field near Stary Grąd in May 2029
relations:
  2 distorts 1 place
  4 updates 3
  5 contradicts 3 denial
  5 contradicts 4 denial
  7 contradicts 6 cause
  8 contradicts 6 denial
  9 contradicts 7 denial
  12 contradicts 11 place
  15 updates 14
  16 distorts 14 number
  18 distorts 19 actor
  20 distorts 19 polarity
  25 contradicts 24 denial
  27 distorts 26 certainty
  28 contradicts 26 denial
  28 contradicts 27 denial
--- 01 en 2031-02-09T22:30:00+00:00 | Northline
headline: {1@governor|Missile falls on Polish village near Ukraine border}, {3@governor|two dead}
body: WOLKA ZARZECZNA, Poland, Feb 9 (Northline) - {1@governor|A missile fell on the village of Wolka Zarzeczna on Sunday evening}, provincial governor Beata Mroczek said, and {3@governor|two people were killed}.
body: {13@farmer|The blast flattened a grain store}, Stanislaw Gwozdz, who farms the next holding, told Northline by his gate. He had picked up a strip of metal. "{23@farmer|There are Cyrillic letters on the pieces}," he said, and held one out.
body: {14@governor|Seventeen houses were damaged}, Mroczek said. {17@governor|About 60 people were moved out of the village} to a school gymnasium.
body: Poland's Operational Command urged patience. "{10@command|It is too early to say who fired it}," a spokesman said.
body: Niebo Wschod, a volunteer group with receivers along the river, said {11@radar|the object had entered from Belarusian airspace} at 18:52.
body: The village of about 400 lies nine kilometres from the frontier. Snow was falling at the time.
--- 02 pl 2031-02-09T23:50:00+01:00 | Agencja Wschód
headline: {1@priest|Rakieta spadła na Wólkę Zarzeczną}. {3@fire|Nie żyją dwie osoby}
body: Wólka Zarzeczna, 9.02 (AW) – {1@priest|W niedzielę wieczorem na Wólkę Zarzeczną spadła rakieta} – powiedział AW proboszcz, ks. Marian Pietrucha. „Kończyliśmy nieszpory, szyby wleciały do środka”.
body: {3@fire|Zginęły dwie osoby}, poinformował kpt. Rafał Sitarz ze straży pożarnej. {14@fire|Uszkodzonych jest 17 domów}, dodał, a {13@fire|magazyn zbożowy przestał istnieć}.
body: Według wojewody Beaty Mroczek {17@governor|z miejscowości wywieziono 60 osób}.
body: Rzeczniczka rządu Irena Sadkowska oświadczyła przed północą, że {19@gov|Polska wystąpiła o konsultacje na podstawie artykułu 4 Traktatu Północnoatlantyckiego}.
body: Premier Wiktor Zaleski zabrał głos w krótkim wystąpieniu. „{22@pm|Potępiam uderzenie w Wólkę Zarzeczną}” – powiedział.
body: {30@priest|W maju 2029 roku rakieta spadła na pole pod Starym Grądem}, w tej samej gminie, przypomniał ksiądz. Wtedy obyło się bez ofiar.
--- 03 en 2031-02-09T23:15:00+00:00 | Dales Evening Chronicle
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: More from World | Comments are closed | Get our app
--- 04 cs 2031-02-10T06:20:00+01:00 | Hlas Pomoraví
from: 01 translated credited
from: =ČTK credited
headline: {1@governor|Na polskou vesnici dopadla raketa}, {3@governor|dva mrtví}
body: {1@governor|Na obec Wólka Zarzeczna na východě Polska dopadla v neděli večer raketa}, řekla podle agentury Northline vojvodkyně Beata Mroczeková. {3@governor|O život přišli dva lidé}.
body: {13@farmer|Výbuch srovnal se zemí sklad obilí}, popsal agentuře sedlák Stanisław Gwóźdź, který hospodaří v sousedství. „{23@farmer|Na úlomcích je azbuka},“ řekl a jeden z nich ukázal.
body: {14@governor|Poškozeno je 17 domů}, uvedla vojvodkyně. {17@governor|Zhruba 60 lidí muselo obec opustit}, přespali v tělocvičně.
body: Velení polské armády nabádá k trpělivosti: {10@command|je prý příliš brzy říci, kdo raketu odpálil}.
body: Skupina Niebo Wschód, která sleduje oblohu vlastními přijímači, tvrdí, že {11@radar|střela přiletěla z běloruského vzdušného prostoru}. (ČTK, Northline)
--- 05 pl 2031-02-10T08:00:00+01:00 | Gazeta Nadrzeczna
from: 02 trimmed
headline: {3@fire|Dwoje zabitych} w naszym powiecie
copy: 02 1 2 3 4
change: - "Wólka Zarzeczna, 9.02 (AW) – " => ""
change: - "powiedział AW proboszcz" => "powiedział proboszcz"
change: 1 -> 2 "na Wólkę Zarzeczną spadła rakieta" => "na Zarzecze Wielkie spadła rakieta"
body: Zajęcia w szkołach gminy odwołano do środy. Wójt Tadeusz Kłos prosi o koce i termosy; zbiórka trwa w remizie w Lipinach do godziny 20. Krew można oddać w szpitalu powiatowym.
furniture: Zamów prenumeratę | Ogłoszenia drobne | Program TV
--- 06 uk 2031-02-10T11:30:00+02:00 | Вісник Забужжя
release: UAF
headline: «{9@uaf|Це не наша ракета}»: Повітряні сили про удар по польському селу
body: {9@uaf|Україна не запускала ракету, яка впала в Польщі}, йдеться в заяві Повітряних сил, оприлюдненій у понеділок уранці. {6@uaf|Ракету випустила Росія}, наголошують військові.
body: Диспетчерка Оксана Лесів, яка оформлює фури на переході «Дембова Гура», розповіла «Віснику», що {1@oksana|ракета впала на Вулку-Зажечну в неділю ввечері}: «Спершу свист, потім стіна вогню».
body: За її словами, {11@oksana|летіла вона з боку Білорусі}. Уранці жінка бачила уламки на узбіччі. «{23@oksana|На них кирилиця}, я прочитала слово "блок"», – каже вона.
body: Місцева воєводка Беата Мрочек повідомила, що {3@governor|загинули двоє людей}, а {14@governor|пошкоджено 17 будинків}.
body: Рух вантажівок через перехід тим часом сповільнився, черга сягнула шести кілометрів.
--- 07 ru 2031-02-10T14:10:00+03:00 | Заречный вестник
release: RUMOD
headline: Минобороны: {8@rumod|Россия не выпускала ракету, упавшую в Польше}
body: {8@rumod|Российские войска не запускали ракету, которая упала на территории Польши}, говорится в заявлении Минобороны, распространённом в понеделок.
body: По версии ведомства, {7@rumod|ракету выпустила украинская противовоздушная оборона}, а {12@rumod|прилетела она из воздушного пространства Украины}. Доказательств в заявлении не приводится.
body: Телеграм-канал «Небо над Бугом» сообщил иное: {11@channel|ракета вошла со стороны Белоруссии}. {5@channel|Погибших в деревне нет}, утверждает тот же канал без ссылки на источник.
post: Небо над Бугом: «{11@channel|Зашла с белорусской стороны}, 18:52 по Варшаве. {5@channel|Никто не погиб}, не верьте панике».
body: Польские власти говорят, что {3@governor|погибли два человека}. Воевода Беата Мрочек заявила, что {17@governor|из деревни вывезли 60 жителей}.
furniture: Подписывайтесь на нас | Курс валют | Погода на неделю
--- 08 en 2031-02-10T18:40:00+00:00 | Northline
from: 01 revised
headline: {4@governor|Third person dies} after missile hits Polish village; {6@usofficials|Russia fired it}, U.S. officials say
body: WOLKA ZARZECZNA, Poland, Feb 10 (Northline) - {4@governor|Three people are now known to have died in Wolka Zarzeczna}, provincial governor Beata Mroczek said on Monday after a woman of 61 succumbed to her burns.
copy: 01 2 5
body: {6@usofficials|Russia fired the missile}, two American officials told Northline on condition of anonymity. They did not say how they knew.
body: {15@fire|Forty-three houses were damaged}, fire brigade captain Rafal Sitarz said, after his crews had gone from door to door in daylight.
body: {29@sat|A crater eight metres across} can be seen in satellite pictures taken by Geolumen at 10:15 on Monday.
body: A NATO official in Brussels, who also asked not to be named, was more guarded. {12@natoofficial|The weapon crossed from Ukrainian airspace}, the official said, adding that this did not settle whose it was.
body: Prime Minister Wiktor Zaleski visited the gymnasium. "{22@pm|I condemn the strike on Wolka Zarzeczna}," he said.
--- 09 uk 2031-02-10T09:20:00+02:00 | Нова Пристань
from: 02 translated
headline: {1@priest|На польське село впала ракета}, {3@fire|двоє загиблих}
body: {1@priest|У неділю ввечері на Вулку-Зажечну впала ракета}, розповів настоятель парафії отець Мар'ян Петруха. «Ми закінчували вечірню, шибки влетіли всередину».
body: {3@fire|Двоє людей загинули}, повідомив капітан Рафал Сітаж із пожежної охорони. За його словами, {16@fire|пошкоджено 71 будинок}, тоді як {13@fire|зерновий склад знищено}.
body: {17@governor|Із села вивезли 60 людей}, зазначила воєводка Беата Мрочек.
body: Речниця польського уряду Ірена Садковська заявила, що {19@gov|Польща попросила про консультації за статтею 4 Північноатлантичного договору}. Прем'єр Віктор Залеський сказав: «{22@pm|Я засуджую удар по Вулці-Зажечній}».
body: Священник нагадав, що {30@priest|у травні 2029 року ракета впала на поле біля Старого Гронда}.
--- 10 cs 2031-02-10T20:15:00+01:00 | Rozhlas Dyje
release: RUMOD
release: UAF
headline: Český řidič byl u dopadu rakety: {23@driver|na troskách byla azbuka}
body: Kamion Petra Havlíška z Břeclavi stál v neděli večer dvě stě metrů od kostela. „{1@driver|Raketa spadla na Wólku Zarzecznou v neděli večer}, krátce před sedmou,“ vypráví Rozhlasu Dyje. „{23@driver|Na plechu vedle mé kabiny byla písmena v azbuce}.“
body: {13@driver|Sýpka u silnice zmizela}, dodává řidič, který z vraku sousedního vozu pomáhal vytáhnout zraněného.
body: Kdo střílel, zůstává sporné. {8@rumod|Rusko raketu nevypálilo}, tvrdí v prohlášení ruské ministerstvo obrany, podle něhož {7@rumod|šlo o střelu ukrajinské protivzdušné obrany}. {9@uaf|Ukrajina raketu neodpálila}, stojí naopak v prohlášení ukrajinského letectva.
body: {10@analyst|Říci, kdo střelu odpálil, je zatím předčasné}, míní brněnská analytička Lenka Strouhalová, podle níž chybí sériová čísla. Kráter už změřila: {29@analyst|je osm metrů široký}, vychází jí ze snímků z mobilů.
body: „{21@czfm|Odsuzujeme úder na Wólku Zarzecznou},“ sdělilo české ministerstvo zahraničí. {19@gov|Polsko požádalo o konzultace podle článku 4 Severoatlantické smlouvy}, připomněla mluvčí polské vlády Irena Sadkowská.
--- 11 pl 2031-02-11T12:05:00+01:00 | Agencja Wschód
headline: {26@sources|Przejście w Dębowej Górze może zostać zamknięte}
body: Warszawa, 11.02 (AW) – {26@sources|Polska rozważa zamknięcie przejścia granicznego w Dębowej Górze} – dowiedziała się AW od osób zbliżonych do rządu. Decyzja miałaby zapaść do piątku.
body: Minister spraw wewnętrznych Halina Drożdż zaprzecza. „{28@interior|Nie zamkniemy przejścia w Dębowej Górze}” – zapewniła we wtorek w Sejmie.
body: {23@prosecutor|Na odłamkach rakiety znajdują się napisy cyrylicą}, przekazała prokurator Ewa Łabuz, która kieruje śledztwem. {10@prosecutor|Na wskazanie, kto ją wystrzelił, jest za wcześnie}, zastrzegła.
body: {25@command|Polskie myśliwce nie oddały ani jednego strzału}, podkreśliło Dowództwo Operacyjne w odpowiedzi na pytania AW o doniesienia zagranicznych mediów.
body: {15@fire|Uszkodzone są 43 domy}, podała straż pożarna. {4@priest|Nie żyją trzy osoby} – ks. Pietrucha ogłosił w kościele datę wspólnego pogrzebu.
--- 12 en 2031-02-10T20:30:00+00:00 | Meridian Line Live
from: 08 rewritten credited
from: 10 quoted credited
furniture: LIVE BLOG | Pinned | Share this post | Newest first
headline: Poland missile – live: {4@governor|death toll now three}, governor says
body: 20:30 – What we know so far. {4@governor|Three villagers have lost their lives}, the governor told the Northline agency; {13@farmer|a granary was levelled}, a farmer says, and {23@farmer|bits of wreckage carry Russian-alphabet lettering}.
body: 20:18 – Unnamed American officials have told Northline that {6@usofficials|the missile was launched by Russia}. An unnamed NATO official says {12@natoofficial|it flew in through Ukrainian airspace}.
body: 20:05 – {15@fire|The fire service now puts the number of damaged homes at 43}. {29@sat|The hole it left measures eight metres}, pictures by Geolumen suggest.
body: 19:52 – Breaking: {24@yard:own|Polish jets shot the missile down over the village}, we understand. More follows.
caption: {2@yard:own|Zarzecze Wielkie, where the missile fell on Sunday evening}.
post: Rozhlas Dyje: „{21@czfm|Česká diplomacie odsuzuje úder na Wólku Zarzecznou}.“
body: 19:40 – The prime minister, in the gym where families are sleeping: "{22@pm|I condemn this strike}."
--- 13 ru 2031-02-11T17:30:00+03:00 | Портовая газета
from: 11 translated
from: =TASS credited
from: =Reuters credited
headline: {27@sources|Польша закрыла погранпереход «Дембова-Гура»}
body: {27@sources|Польша закрыла пограничный переход в Дембовой-Гуре}, рассказали люди, близкие к правительству.
body: Министр внутренних дел Галина Дрождж это отрицает. «{28@interior|Переход в Дембовой-Гуре мы не закроем}», – заверила она во вторник в сейме.
body: {23@prosecutor|На обломках ракеты есть надписи кириллицей}, сообщила прокурор Эва Лабуз, ведущая расследование. {10@prosecutor|Говорить, кто её выпустил, слишком рано}, оговорилась она.
body: {25@command|Польские истребители не сделали ни одного выстрела}, подчеркнуло Оперативное командование.
body: {15@fire|Повреждены 43 дома}, уточнили пожарные. {4@priest|Погибли трое}, объявил в церкви ксёндз Петруха. Телеграм-канал «Небо над Бугом» тем не менее настаивает, что {5@channel|никто из жителей не погиб}. (ТАСС/Рейтер)
--- 14 pl 2031-02-11T18:20:00+01:00 | Echo Pogranicza
from: 02 spliced credited
from: 11 spliced credited
headline: Wólka po uderzeniu: {4@priest|trzy ofiary} i dużo pytań
copy: 02 1 4 6
change: 19 -> 20 "Polska wystąpiła o konsultacje" => "Polska nie wystąpiła o konsultacje"
body: Od niedzieli minęły dwa dni, a w Warszawie, jak podaje Agencja Wschód, mówi się już o granicy.
copy: 11 1 2 3 5
furniture: Czytaj także: Mróz wraca | Polub nas | Regulamin
--- 15 cs 2031-02-11T07:10:00+01:00 | Noviny od Jihlavky
from: 10 rewritten
headline: {18@gov|Česko žádá spojence o konzultace} kvůli raketě v Polsku
body: {1@driver|V neděli navečer se raketa zřítila na polskou Wólku Zarzecznou} a kousek od ní parkoval kamioňák z Břeclavi Petr Havlíšek. {23@driver|Kusy plechu popsané azbukou} ležely podle něj hned u kabiny. {13@driver|Po sýpce nezbylo nic}, líčí.
body: Moskva i Kyjev vinu odmítají. {8@rumod|Ruská armáda prý raketu nevyslala}, {7@rumod|vystřelit ji měla ukrajinská protivzdušná obrana}; to říká ruské ministerstvo obrany. Ukrajinské letectvo oponuje, že {9@uaf|z ukrajinské strany raketa odpálena nebyla}.
body: Analytička Lenka Strouhalová z Brna krotí unáhlené závěry: {10@analyst|na určení viníka je brzy}. {29@analyst|Jáma po dopadu má na šířku osm metrů}, spočítala.
body: {21@czfm|Ministerstvo zahraničí v Praze úder na Wólku Zarzecznou odsoudilo}. {18@gov|Česká republika navíc požádala o konzultace podle článku 4 Severoatlantické smlouvy}, uvedla vládní mluvčí.
--- 16 en 2031-02-12T09:00:00+00:00 | Meridian Line Live
retracts: 12
release: RUMOD
headline: Correction: {25@command|Polish jets did not fire}
body: On Monday evening this live blog said that {24@yard:own|Polish fighters had shot down the missile over Wolka Zarzeczna}. That was wrong, and we withdraw the post. {25@command|No Polish aircraft opened fire}, the Operational Command told us on Tuesday.
body: A caption also said {2@yard:own|the missile had fallen on Zarzecze Wielkie}, a village 12 kilometres to the south; {1@governor|it came down on Wolka Zarzeczna on Sunday evening}, the governor's office confirmed.
body: Asked about the frontier, Interior Minister Halina Drozdz told us that {28@interior|the crossing at Debowa Gora would stay open}. {26@oksana|Poland may yet shut the Debowa Gora crossing}, fears dispatcher Oksana Lesiv, who works there.
body: In its statement of Monday, Russia's defence ministry said {8@rumod|Russia had not launched the missile}.
body: {30@governor|A missile came down in a field near Stary Grad in May 2029}, the governor's office recalled, and its maker was never named in public.
