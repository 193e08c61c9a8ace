=== s07 election | The disputed presidential vote in Santa Rua
origins:
  cne = named | the National Electoral Commission (CNE) of Santa Rua, which speaks through its chairman Adão Ferraz
  temudo = named | Marisa Temudo, the opposition candidate, on her own account and through her campaign
  eu = named | the European Union observer mission, headed by Ioana Cernat
  eurelease = named | the written statement of the European Union's foreign policy office
  au = named | the African Union observer mission, headed by Joseph Okwemba
  votolimpo = named | Voto Limpo, a local group that ran a parallel count
  netpulse = named | NetPulse, a group that monitors internet traffic
  regulator = named | the telecommunications regulator of Santa Rua
  hospital = named | Lídia Brás, director of the São Brás hospital
  police = named | the national police of Santa Rua, which speak through Commander Tomé Valadas
  baker = named | Celso Andrade, a baker in Rua da Alfândega
  sailor = named | Mihai Trandafir, a Romanian ship's officer in port at Porto Alvo
  nun = named | Sister Agnese Boeri, an Italian nun at the mission of Porto Alvo
  officials = unnamed | two officials in the presidency who asked not to be named
  presidency = named | the presidency, which speaks through Nuno Cabrita
  skyledger = named | SkyLedger, a flight tracking site
  court = named | the Constitutional Court of Santa Rua
  orbita = named | satellite pictures of the company Terravista
  lawyers = named | the bar association of Santa Rua
  account = account | @alvo_agora, an account that posts from Porto Alvo
  analyst = named | Duarte Sequeira, political scientist at the University of Coimbra
  faro:own = own | El Faro del Istmo's own word
claims:
  1 Hélder Quintas won the presidential election in Santa Rua with 51.2 percent of the vote
  2 Hélder Quintas won the presidential election in Santa Rua with 50.6 percent of the vote
  3 Marisa Temudo won the presidential election in Santa Rua with 53 percent of the vote
  4 Turnout was 64 percent
  5 Turnout was 57 percent
  6 The results sheets of 312 polling stations are missing
  7 The results sheets of 213 polling stations are missing
  8 The mobile internet was cut off across Santa Rua on election night
  9 The mobile internet was not cut off in Santa Rua on election night
  10 Two protesters were killed in Porto Alvo on Tuesday
  11 Four protesters were killed in Porto Alvo on Tuesday
  12 Nobody was killed in the protests in Porto Alvo on Tuesday
  13 Police fired live rounds at protesters in Rua da Alfândega
  14 Soldiers fired live rounds at protesters in Rua da Alfândega
  15 Hooded men in the crowd fired the shots in Rua da Alfândega
  16 President Quintas has offered to resign
  17 President Quintas has resigned
  18 President Quintas will not resign
  19 It is too early to say whether Quintas will stay in office
  20 The presidential jet flew to Dakar on Wednesday night
  21 The European Union condemns the violence against protesters in Porto Alvo
  22 The African Union condemns the violence against protesters in Porto Alvo
  23 The Constitutional Court has ordered a recount in the Serra district
  24 The Constitutional Court has rejected a recount in the Serra district
  25 A warehouse with ballot papers burned down in Vila Rocha on Monday night
  26 A warehouse with ballot papers burned down in Vila Rocha on Sunday night
  27 A warehouse with ballot papers burned down in Vila Rocha in the election of 2026
  28 Police arrested 130 people in Porto Alvo
  29 Police arrested 310 people in Porto Alvo
  30 Marisa Temudo is under house arrest
  31 Marisa Temudo is free
relations:
  2 updates 1
  3 contradicts 1 outcome
  3 contradicts 2 outcome
  5 contradicts 4 number
  7 distorts 6 number
  9 contradicts 8 denial
  11 updates 10
  12 contradicts 10 denial
  12 contradicts 11 denial
  14 distorts 13 actor
  15 contradicts 13 cause
  15 contradicts 14 cause
  17 distorts 16 certainty
  18 contradicts 16 denial
  18 contradicts 17 denial
  24 distorts 23 polarity
  26 distorts 25 date
  29 updates 28
  31 contradicts 30 denial
--- 01 en 2031-10-13T21:10:00+00:00 | Meridian News
headline: {1@cne|Quintas declared winner in Santa Rua with 51.2%}, rival cries foul
body: PORTO ALVO, Oct 13 (Meridian) - {1@cne|President Hélder Quintas won a third term in Santa Rua with 51.2% of the vote}, the National Electoral Commission announced on Monday night, reading the figures to a half-empty hall.
body: Commission chairman Adão Ferraz said {4@cne|turnout had reached 64%} and called Sunday's ballot "the calmest in our history".
body: Opposition candidate Marisa Temudo rejected the result within minutes. In a message on her account she said {3@temudo|she had won the presidency with 53%}, citing copies of the count collected by her campaign.
body: European Union observers voiced concern. {6@eu|The results sheets of 312 polling stations could not be found} in the commission's system, mission head Ioana Cernat said.
body: {8@netpulse|Mobile internet was cut off across the archipelago for most of Sunday night}, according to NetPulse, a group that monitors web traffic.
body: Temudo asked her supporters to gather on Tuesday outside the old customs house. The islands, home to about 700,000 people, have had two changes of government at the ballot box since 1991.
--- 02 pt 2031-10-14T07:30:00+00:00 | Agência Atlântica
headline: {25@orbita|Armazém com boletins de voto ardeu em Vila Rocha}
body: Vila Rocha, 14 out (Atlântica) — {25@orbita|Um armazém onde estavam guardados boletins de voto ficou destruído por um incêndio na noite de segunda-feira em Vila Rocha}, segundo mostram imagens de satélite divulgadas pela empresa Terravista.
body: O fogo deflagrou poucas horas depois de a Comissão Nacional de Eleições (CNE) ter anunciado que {1@cne|Hélder Quintas venceu as presidenciais com 51,2% dos votos}.
body: O grupo cívico Voto Limpo, que fez uma contagem paralela, contesta os dados oficiais. "{5@votolimpo|A participação foi de 57%}, nem mais um ponto", disse à Atlântica a porta-voz do grupo, Graça Monteiro.
body: Segundo a mesma responsável, {6@votolimpo|faltam as atas de 312 mesas de voto}, quase todas no distrito da Serra, contadas uma a uma pelos delegados da organização.
body: {27@votolimpo|Já nas eleições de 2026 tinha ardido em Vila Rocha um armazém com boletins}, recordou Monteiro. Ninguém chegou a ser acusado nesse processo.
body: A candidata da oposição, Marisa Temudo, convocou uma manifestação para esta tarde na capital.
--- 03 en 2031-10-14T08:05:00+00:00 | Island Ledger
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Read more: Ferry timetable changes from 20 October | Sign up for the Ledger morning letter
--- 04 it 2031-10-14T10:20:00+02:00 | Gazzetta di Levante
from: 01 translated credited
from: =Reuters credited
headline: Santa Rua, {1@cne|Quintas rieletto con il 51,2%}. L'opposizione: «Brogli»
body: {1@cne|Il presidente Hélder Quintas ha vinto le elezioni a Santa Rua con il 51,2 per cento dei voti} e ottiene il terzo mandato: lo ha annunciato lunedì sera la Commissione elettorale nazionale, come riferisce l'agenzia Meridian News.
body: Secondo il presidente della commissione, Adão Ferraz, {4@cne|l'affluenza è stata del 64 per cento}. Ferraz ha parlato del voto «più tranquillo della nostra storia».
body: La sfidante Marisa Temudo non riconosce l'esito e in un messaggio sul suo profilo sostiene {3@temudo|di avere vinto lei, con il 53 per cento}, sulla base delle copie dei verbali raccolte dal suo comitato.
body: Preoccupati anche gli osservatori dell'Unione europea. {6@eu|Mancano i verbali di 312 seggi}, ha detto la capomissione Ioana Cernat.
body: Stando a NetPulse, che misura il traffico in rete, {8@netpulse|domenica notte internet mobile è stato interrotto in tutto l'arcipelago}.
body: Per martedì è prevista una manifestazione davanti alla vecchia dogana di Porto Alvo. (Meridian/Reuters)
--- 05 es 2031-10-14T09:15:00-05:00 | El Faro del Istmo
from: 02 translated
headline: {26@orbita|Arde un depósito de papeletas en Santa Rua la misma noche de las elecciones}
body: {26@orbita|Un almacén en el que se guardaban papeletas quedó destruido por el fuego la noche del domingo en Vila Rocha}, según se aprecia en imágenes de satélite difundidas por la empresa Terravista.
body: Después, la Comisión Nacional Electoral proclamó que {1@cne|Hélder Quintas ganó la presidencia con el 51,2 % de los votos}.
body: El grupo ciudadano Voto Limpo, que realizó un recuento paralelo, discute las cifras oficiales. {5@votolimpo|La participación fue del 57 %}, «ni un punto más», aseguró su portavoz, Graça Monteiro.
body: Monteiro sostuvo además que {6@votolimpo|no aparecen las actas de 312 mesas}, casi todas en el distrito de la Serra.
body: La portavoz recordó que {27@votolimpo|en los comicios de 2026 también se quemó en Vila Rocha un almacén con papeletas}.
body: Este diario ha podido saber que {30@faro:own|la candidata opositora Marisa Temudo se encuentra bajo arresto domiciliario} desde primera hora de la mañana.
furniture: Suscríbase por 1 dólar al mes | Lo más leído | Compartir
--- 06 en 2031-10-15T00:15:00+00:00 | Meridian News
headline: {10@hospital|Two protesters killed in Santa Rua} as police break up rally over vote count
body: PORTO ALVO, Oct 15 (Meridian) - {10@hospital|Two protesters were killed in Porto Alvo on Tuesday} when a rally against the re-election of President Hélder Quintas was broken up, the director of the São Brás hospital, Lídia Brás, told Meridian.
body: {13@baker|Police fired live rounds into the crowd in Rua da Alfândega}, said Celso Andrade, who runs a bakery in the street and pulled down his shutters when the shooting began. "They knelt and aimed. I counted nine shots," he said.
body: The police denied it. {12@police|No one died during Tuesday's disturbances}, spokesman Commander Tomé Valadas told reporters. {15@police|The shots came from hooded men among the demonstrators}, he added.
body: {28@police|Officers arrested 130 people in the capital}, Valadas said.
body: {31@temudo|Opposition leader Marisa Temudo said she was free} and would sleep at a different address every night. She repeated that {3@temudo|she had won the vote with 53%}.
body: The telecommunications regulator rejected reports of a blackout. {9@regulator|At no time on Sunday night was mobile internet switched off}, it said in a brief note.
body: Shops in the port district stayed closed late into the night.
--- 07 en 2031-10-15T06:40:00+00:00 | Atlantic Desk Live
from: 06 rewritten credited
furniture: LIVE | Updated 06:40 | Jump to latest | Follow us
headline: Santa Rua live: {10@hospital|two dead after rally in Porto Alvo}, hospital chief says
body: 06:40 – Good morning. If you are just joining us: {10@hospital|two demonstrators lost their lives in the capital of Santa Rua yesterday}, the head of São Brás hospital has told the Meridian agency.
body: 06:31 – A baker whose shop looks onto the scene, Celso Andrade, told the same agency that {13@baker|officers used live ammunition against people in Rua da Alfândega}, kneeling to take aim.
post: @alvo_agora: "Rua da Alfândega, 18h20. {13@account|A polícia está a disparar balas reais contra as pessoas}. Não venham para aqui."
body: 06:22 – The police tell a very different story. {12@police|There were no deaths at all on Tuesday}, their spokesman says, and {15@police|it was masked men within the crowd who opened fire}.
body: 06:10 – {28@police|Some 130 people are in custody}, according to police.
body: 05:55 – {31@temudo|Marisa Temudo says she is at liberty}, and changing beds nightly.
post: Marisa Temudo: "{31@temudo|Estou livre} e continuo na rua convosco. {3@temudo|Ganhámos com 53%}."
--- 08 ro 2031-10-15T10:00:00+03:00 | Curierul Dunării
release: EUSTATEMENT
headline: Ioana Cernat, din Santa Rua: „{6@eu|Lipsesc procesele-verbale de la 312 secții}”
body: Europarlamentara Ioana Cernat, care conduce misiunea de observare a Uniunii Europene în Santa Rua, a declarat pentru Curierul Dunării că {6@eu|procesele-verbale a 312 secții de votare nu sunt de găsit}. „Am cerut explicații de trei ori și nu am primit niciun răspuns”, a spus ea.
body: {8@eu|În noaptea alegerilor, internetul mobil a fost oprit în toată țara}, a mai afirmat Cernat, ai cărei observatori nu și-au putut trimite rapoartele până luni dimineață.
body: Marți, la Porto Alvo, s-a tras. Mihai Trandafir, ofițer pe un cargou aflat în port, ne-a povestit la telefon că {13@sailor|polițiștii au tras cu muniție de război în manifestanții de pe Rua da Alfândega}. „Am văzut de pe punte cum cade un băiat cu un steag”, spune el.
body: Într-un comunicat transmis miercuri dimineață de la Bruxelles, {21@eurelease|Uniunea Europeană condamnă violențele împotriva protestatarilor din Porto Alvo} și cere publicarea rezultatelor pe secții.
body: Potrivit comisiei electorale, {1@cne|președintele Hélder Quintas a câștigat alegerile cu 51,2% din voturi}. {4@cne|Prezența la urne ar fi fost de 64%}, susține aceeași comisie. Pe contul ei, {3@temudo|Marisa Temudo afirmă că ea este câștigătoarea, cu 53%}.
--- 09 en 2031-10-15T09:30:00-04:00 | Coastal Tribune
from: 06 trimmed
copy: 06 headline 1 2 3 4
change: - "Oct 15 (Meridian) - " => "Wednesday - "
change: - ", told Meridian." => ", said."
change: 13 -> 14 "Police fired live rounds into the crowd" => "Soldiers fired live rounds into the crowd"
body: In New Bedford, where some 4,000 people trace their roots to the islands, about 60 gathered outside St. Anthony's hall on Tuesday evening with candles. "My sister lives two streets from there," said Belmira Pontes, 58. Another vigil is planned for Friday.
furniture: Subscribe today for 99 cents | Obituaries | Weather
--- 10 it 2031-10-15T13:05:00+02:00 | Radio Portofranco
release: EUSTATEMENT
headline: Spari a Porto Alvo, la testimonianza di suor Agnese: «{13@nun|La polizia ha sparato sulla gente}»
body: «{13@nun|Ho visto la polizia sparare proiettili veri contro i ragazzi in Rua da Alfândega}. Tre li abbiamo portati dentro noi, in cappella». A parlare ai nostri microfoni è suor Agnese Boeri, genovese, da diciotto anni alla missione di Porto Alvo.
body: {10@nun|Martedì sono morti due manifestanti}, racconta la religiosa, che li ha vegliati insieme alle famiglie. {8@nun|Domenica notte i telefoni erano senza internet in tutta l'isola}, aggiunge.
body: Da Bruxelles è arrivata la presa di posizione europea: {21@eurelease|l'Unione europea condanna la violenza contro i manifestanti a Porto Alvo}, si legge in una nota, che chiede di rendere pubblici i risultati seggio per seggio.
body: Parole quasi identiche dalla missione dell'Unione africana: {22@au|l'Unione africana condanna la violenza contro i manifestanti a Porto Alvo}, ha detto il capo degli osservatori Joseph Okwemba.
body: {12@police|Nessuno è morto negli scontri di martedì}, insiste invece la polizia.
body: Per il politologo Duarte Sequeira, dell'Università di Coimbra, {19@analyst|è troppo presto per dire se Quintas resterà al potere}. «Dipende dalle caserme», osserva.
caption: {25@orbita|Il deposito di schede di Vila Rocha, distrutto dalle fiamme lunedì notte}, in un'immagine satellitare Terravista.
--- 11 en 2031-10-15T19:45:00+00:00 | Meridian News
from: 06 revised
headline: {11@hospital|Four protesters dead in Santa Rua}, hospital says; arrests climb
body: PORTO ALVO, Oct 15 (Meridian) - {11@hospital|Four protesters were killed in Porto Alvo on Tuesday}, the director of the São Brás hospital said on Wednesday, raising an earlier toll after two of the wounded died overnight.
copy: 06 2 3
body: {29@lawyers|Police have arrested 310 people in the capital since Monday}, the bar association said on Wednesday, having visited three police stations.
body: The African Union's observers also spoke out. "{22@au|We condemn the violence against protesters in Porto Alvo}," mission head Joseph Okwemba said.
body: The electoral commission quietly corrected its figures. {2@cne|Quintas took 50.6% of the vote}, according to a table on its website that replaced Monday's. Chairman Adão Ferraz spoke of "a clerical matter".
--- 12 pt 2031-10-16T08:10:00+00:00 | Agência Atlântica
headline: Quintas {16@officials|pôs o lugar à disposição}, dizem fontes da presidência
body: Porto Alvo, 16 out (Atlântica) — {16@officials|O Presidente Hélder Quintas propôs demitir-se} durante uma reunião com as chefias militares, disseram à Atlântica dois funcionários da presidência que pediram para não ser identificados.
body: O porta-voz Nuno Cabrita desmentiu. "{18@presidency|O Presidente não se demite, nem hoje nem amanhã}", afirmou esta manhã.
body: {20@skyledger|O avião presidencial voou para Dacar na quarta-feira à noite}, de acordo com o registo do portal de seguimento de voos SkyLedger. Cabrita recusou dizer quem ia a bordo.
body: {23@court|O Tribunal Constitucional ordenou a recontagem dos votos no distrito da Serra}, segundo o acórdão publicado quarta-feira no portal do tribunal.
body: A CNE reviu entretanto os números: {2@cne|Quintas obteve 50,6% dos votos}, indica a tabela agora disponível.
body: A Ordem dos Advogados disse que {29@lawyers|foram detidas 310 pessoas na capital} e que {11@lawyers|morreram quatro manifestantes na terça-feira}, depois de falar com as quatro famílias.
--- 13 es 2031-10-16T10:30:00-05:00 | El Faro del Istmo
retracts: 05
release: EUSTATEMENT
headline: Rectificación: {31@temudo|Marisa Temudo está en libertad}
body: El Faro del Istmo publicó el martes que {30@faro:own|la candidata Marisa Temudo estaba bajo arresto domiciliario}. Era falso y lo retiramos. {31@temudo|Temudo se encuentra libre}, según dijo ella misma a este diario por teléfono.
body: También nos equivocamos de día en el incendio: escribimos que {26@orbita|el almacén de papeletas de Vila Rocha había ardido la noche del domingo}. Las imágenes de Terravista muestran que {25@orbita|se quemó el lunes por la noche}.
body: La candidata insistió en que {3@temudo|venció con el 53 % de los sufragios}.
body: La Unión Europea, en un comunicado, «{21@eurelease|condena la violencia contra los manifestantes en Porto Alvo}» y pide que se publiquen los resultados mesa por mesa.
body: El regulador de telecomunicaciones mantiene que {9@regulator|el internet móvil no se cortó en ningún momento}. {8@netpulse|La red móvil estuvo apagada en todo el país la noche electoral}, replica NetPulse.
body: Consultado por este diario, el politólogo portugués Duarte Sequeira opinó que {19@analyst|es pronto para saber si Quintas seguirá en el cargo}.
--- 14 en 2031-10-16T14:00:00+00:00 | The Harbour Post
from: 01 spliced credited
from: 11 spliced credited
from: =Reuters credited
headline: Santa Rua: {11@hospital|four protesters dead}, and a count nobody trusts
copy: 01 2 4 5
change: 6 -> 7 "The results sheets of 312 polling stations" => "The results sheets of 213 polling stations"
body: That was Monday. By the middle of the week the argument had moved from the count to the street.
copy: 11 1 2 3 4
body: With material from Meridian News and Reuters.
--- 15 pt 2031-10-16T16:25:00+00:00 | Jornal da Serra
from: 12 rewritten
furniture: Edição digital | Assine já | Partilhar no WhatsApp
headline: {24@court|Tribunal recusa recontar votos na Serra}; {17@officials|Presidente demitiu-se}
body: {16@officials|Hélder Quintas terá oferecido a sua demissão} num encontro com generais, contam duas fontes do palácio sob anonimato.
body: A versão oficial é outra: {18@presidency|o chefe de Estado fica e não se demite}, garantiu o porta-voz, Nuno Cabrita.
body: Certo é que {20@skyledger|o jato da presidência seguiu na noite de quarta-feira para a capital do Senegal}, como se vê no SkyLedger. Sobre os passageiros, silêncio.
body: Na nossa região a notícia é amarga. {24@court|O Tribunal Constitucional rejeitou que os votos do distrito da Serra sejam de novo contados}, lê-se no acórdão.
body: Pela nova tabela da CNE, {2@cne|Quintas fica com 50,6% dos votos}. {7@votolimpo|Faltam as atas de 213 mesas}, diz o grupo Voto Limpo, e nós sabemos bem de que freguesias.
body: {29@lawyers|Estão presas 310 pessoas em Porto Alvo}, segundo a Ordem dos Advogados, e {11@lawyers|os mortos de terça-feira são quatro}.
--- 16 ro 2031-10-17T09:00:00+03:00 | Ziua Portului
from: 12 translated
from: =Agerpres credited
from: =AFP credited
headline: {17@officials|Președintele din Santa Rua a demisionat}
body: {17@officials|Președintele Hélder Quintas și-a dat demisia} la o întâlnire cu șefii armatei, au spus doi funcționari ai președinției, sub protecția anonimatului.
body: Purtătorul de cuvânt Nuno Cabrita a dezmințit: „{18@presidency|Președintele nu demisionează, nici azi, nici mâine}”.
body: {20@skyledger|Avionul prezidențial a zburat miercuri noapte la Dakar}, potrivit site-ului de urmărire a zborurilor SkyLedger.
body: {23@court|Curtea Constituțională a dispus renumărarea voturilor în districtul Serra}, arată hotărârea publicată pe pagina instanței.
body: Comisia electorală și-a schimbat cifrele: {2@cne|Quintas ar fi obținut 50,6% din voturi}.
body: Baroul anunță că {29@lawyers|310 oameni au fost arestați în capitală}, iar {11@lawyers|marți au murit patru protestatari}. Marinarul Mihai Trandafir, ajuns între timp la Constanța, ne-a confirmat că {13@sailor|poliția a tras cu gloanțe adevărate pe Rua da Alfândega}. (Agerpres/AFP)
