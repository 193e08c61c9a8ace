=== s12 health | The fever of Puerto Ayara
origins:
  ministry = named | Bolivia's health ministry, by its communiqué of 4 May and through vice minister Rolando Quispaya
  who = named | the World Health Organization, through Ingrid Solheim
  torrico = named | Nilda Torrico, head of emergencies at the hospital of Puerto Ayara
  gherardi = named | Paolo Gherardi, an Italian doctor of Medici del Fiume at the mission of Santa Clara
  nurse = unnamed | a nurse of the hospital who asked not to be named
  father = named | Wilson Cuéllar, father of the schoolgirl
  institute = named | the Amazon Institute of Virology in Trinidad
  vigia = named | Vigía Verde, a group that monitors gold mining on the river
  cooperative = named | the mining cooperative El Porvenir
  terrascan = named | Terrascan, a provider of satellite pictures
  huarui = named | Huarui Road and Bridge, a Chinese builder
  embassy = named | the Chinese embassy in La Paz
  federal = named | Brazil's federal police in Nova Ayara
  ferryman = named | Tião Barbosa, a ferryman at Nova Ayara
  town = named | the municipality of Puerto Ayara
  college = named | the doctors' college of the Beni
  diocese = named | the diocese of Puerto Ayara, through Bishop Anselmo Roca
  epidemiologist = named | Sandra Whitlock, an epidemiologist in Liverpool
  post = account | @ayara_alerta, a social-media account
  own:abuna = own | the archive of the Gazeta do Abunã
  own:isthmus = own | the archive of the Isthmus Review
claims:
  1 An unknown disease with fever and bleeding has broken out in Puerto Ayara
  2 Fourteen people have fallen ill
  3 Thirty-one people have fallen ill
  4 Three hundred and ten people have fallen ill
  5 At least sixty people have fallen ill
  6 Three people have died of the disease
  7 Five people have died of the disease
  8 Nine people have died of the disease
  9 A nine-year-old schoolgirl died of the disease on Wednesday 5 May
  10 The nine-year-old schoolgirl is alive
  11 The disease passes from person to person
  12 There is no evidence that the disease passes from person to person
  13 A hantavirus could be the cause of the disease
  14 A hantavirus is the cause of the disease
  15 Mercury from the gold mine of El Porvenir is the cause of the disease
  16 The disease has nothing to do with the gold mine of El Porvenir
  17 Brown water is leaking into the river from the basin of the gold mine of El Porvenir
  18 Two Chinese road workers are among the sick
  19 Two Brazilian road workers are among the sick
  20 Brazil has closed the border crossing at Nova Ayara
  21 Brazil has not closed the border crossing at Nova Ayara
  22 It is too early to speak of an epidemic
  23 The schools of Puerto Ayara stay closed until 17 May
  24 The schools of Puerto Ayara stay closed until 27 May
  25 The WHO is sending a team of six experts
  26 The first to fall ill was a hunter who came back from Laguna Honda at the end of April
  27 Three people died of an unknown fever in Laguna Honda in 2019
  28 The protective clothing at the hospital of Puerto Ayara will run out within two days
  29 The doctors' college condemned the government's silence about the disease
  30 The diocese of Puerto Ayara condemned the government's silence about the disease
relations:
  3 updates 2
  4 distorts 3 number
  4 contradicts 2 number
  4 contradicts 5 number
  5 contradicts 2 number
  5 contradicts 3 number
  7 updates 6
  8 contradicts 6 number
  8 contradicts 7 number
  10 contradicts 9 denial
  12 contradicts 11 denial
  14 distorts 13 certainty
  15 contradicts 13 cause
  15 contradicts 14 cause
  16 contradicts 15 denial
  19 distorts 18 actor
  21 distorts 20 polarity
  24 distorts 23 date
--- 01 es 2032-05-04T10:15:00-04:00 | Altiplano Noticias
release: ministry-communique
headline: {1@ministry|Fiebre desconocida en Puerto Ayara}: {6@ministry|tres muertos} y {2@ministry|14 enfermos}
body: LA PAZ (AN).- {1@ministry|Un mal aún sin identificar, que causa fiebre alta y hemorragias, se ha declarado en Puerto Ayara}, informó este martes el Ministerio de Salud en un comunicado.
body: Según la cartera, {2@ministry|catorce personas han enfermado} y {6@ministry|tres han fallecido}, todas ellas adultas.
body: «{22@ministry|Es prematuro hablar de epidemia}», ha dicho el viceministro Rolando Quispaya, quien pidió a la población no compartir rumores y lavarse las manos.
body: La jefa de emergencias del hospital local, Nilda Torrico, contó a esta agencia que {26@torrico|el primero en caer fue un cazador que había vuelto de Laguna Honda a fines de abril}. «Llegó caminando y a la noche ya no podía hablar».
body: La Alcaldía dispuso que {23@town|las escuelas de Puerto Ayara permanezcan cerradas hasta el 17 de mayo}.
body: Puerto Ayara, de unos 9.000 habitantes, se levanta a orillas del río, frente a la localidad brasileña de Nova Ayara.
--- 02 en 2032-05-04T17:20:00+00:00 | Trans-Andean Press
release: ministry-communique
headline: {1@torrico|Mystery fever strikes Bolivian river town}
body: PUERTO AYARA, Bolivia (TAP) — {1@torrico|"It is nothing we know: fever, and then they bleed from the gums,"} said Nilda Torrico, who runs the emergency ward of the only hospital in this town on the Brazilian border.
body: The health ministry in La Paz said in a communiqué on Tuesday that {2@ministry|fourteen people had fallen ill} and that {6@ministry|three had died}.
body: Torrico does not recognise those figures. {5@torrico|There are sixty patients at the very least}, she told TAP in a corridor lined with hammocks.
body: {11@torrico|The disease is jumping from one person to the next}, she said, because whole households were arriving together.
body: "{28@torrico|Our gowns and masks will be gone in two days}," Torrico added. "After that we work in raincoats."
body: A nurse said the staff had been told not to speak to reporters. The airstrip is under water for part of the year, and supplies come by boat.
--- 03 es 2032-05-04T11:00:00-04:00 | La Voz del Itonal
from: 01 copied credited
copy: 01 headline 1 2 3 4 5 6
furniture: Suscríbase a nuestro boletín | Lo más leído | Farmacias de turno
--- 04 it 2032-05-05T09:10:00+02:00 | La Voce della Bassa
release: ministry-communique
headline: Il medico di Castelvico in Bolivia: «{5@gherardi|I malati sono almeno sessanta}»
body: CASTELVICO – {1@gherardi|«È una malattia che non sappiamo chiamare per nome, con febbre ed emorragie»}, racconta al telefono da Puerto Ayara Paolo Gherardi, 58 anni, medico dell'associazione Medici del Fiume.
body: Nella missione di Santa Clara, dove lavora da undici anni, ha riempito due quaderni. «{5@gherardi|Fra noi e l'ospedale ne ho contati non meno di sessanta}», dice.
body: A suo avviso {26@gherardi|il primo ad ammalarsi è stato un cacciatore rientrato da Laguna Honda negli ultimi giorni di aprile}: «Lo conoscevo, mi portava il pesce».
body: C'è poi il problema del materiale. «{28@gherardi|In ospedale le tute bastano ancora per due giorni}, non di più».
body: Le cifre ufficiali sono altre: in un comunicato il ministero della Salute boliviano parla di {2@ministry|quattordici casi} e di {6@ministry|tre decessi}.
body: In parrocchia, sabato, si raccoglieranno guanti e mascherine.
--- 05 pt 2032-05-05T08:40:00-04:00 | Gazeta do Abunã
from: 01 translated credited
headline: {20@federal|Fronteira fechada em Nova Ayara} por causa de {1@ministry|febre misteriosa na Bolívia}
body: {1@ministry|Uma doença ainda não identificada, que provoca febre alta e hemorragias, surgiu em Puerto Ayara}, informou na terça-feira o Ministério da Saúde da Bolívia em comunicado citado pela agência Altiplano Noticias.
body: De acordo com a pasta, {2@ministry|quatorze pessoas adoeceram} e {6@ministry|três morreram}, todas adultas. “{22@ministry|É prematuro falar em epidemia}”, disse o vice-ministro Rolando Quispaya.
body: A chefe da emergência do hospital, Nilda Torrico, contou à agência que {26@torrico|o primeiro a adoecer foi um caçador que tinha voltado de Laguna Honda no fim de abril}. {24@town|As escolas de Puerto Ayara ficam fechadas até 27 de maio}, por ordem da prefeitura.
body: Do lado brasileiro, {20@federal|a passagem de Nova Ayara está fechada desde as 6h desta quarta}, confirmou a Polícia Federal à Gazeta.
body: O barqueiro Tião Barbosa foi mandado de volta. “{20@ferryman|Fecharam o porto, aqui em Nova Ayara ninguém atravessa mais}”, reclamou.
body: Conforme o arquivo deste jornal, {27@own:abuna|em 2019 uma febre nunca explicada matou três moradores de Laguna Honda}.
--- 06 zh 2032-05-05T20:30:00+08:00 | 环宇新闻社
headline: 玻利维亚不明热病：{18@embassy|两名中国筑路工人染病}
body: 环宇新闻社拉巴斯5月5日电 中国驻玻利维亚大使馆5日证实，{18@embassy|在阿亚拉港患病的人员中有两名中国筑路工人}，目前病情平稳。使馆已启动应急机制，并提醒在当地的中国公民减少外出。
body: 承建当地公路的华瑞路桥公司负责人告诉记者，{18@huarui|公司两名中国籍员工上周末出现发烧症状，现已住院}，其余四十六名员工在营地隔离观察。
body: 玻利维亚卫生部此前发布公报说，阿亚拉港{1@ministry|出现一种原因不明、伴有高烧和出血症状的疾病}，{6@ministry|已造成三人死亡}。
body: 世界卫生组织发言人英格丽德·索尔海姆在日内瓦表示，{12@who|目前没有证据表明该疾病会在人与人之间传播}。她还说，{25@who|世卫组织将派出一支由六名专家组成的小组}前往当地，预计周末抵达。
body: 阿亚拉港位于玻利维亚东北部，与巴西隔河相望，雨季时公路交通常常中断。
--- 07 en 2032-05-05T22:40:00+00:00 | Trans-Andean Press
from: 02 revised
headline: {9@nurse|Girl of nine dies} as mystery fever spreads in Bolivian town
body: PUERTO AYARA, Bolivia (TAP) — {9@nurse|A nine-year-old schoolgirl died of the unexplained fever on Wednesday afternoon}, a nurse at the hospital said, asking not to be named for fear of losing her job.
copy: 02 1 2 3 4 5
body: {7@who|The number of deaths now stands at five}, WHO spokeswoman Ingrid Solheim said in Geneva on Wednesday evening. It was not clear whether the girl was among them.
--- 08 es 2032-05-06T12:30:00-04:00 | El Faro del Oriente
headline: {15@vigia|«Es el mercurio de la mina»}: crece la disputa por la fiebre de Puerto Ayara
body: {3@ministry|Los enfermos suman ya 31}, ha dicho este jueves el viceministro de Salud, Rolando Quispaya. {7@ministry|Los muertos son cinco}, agregó.
body: La organización Vigía Verde, que vigila la minería del oro en el río, desmiente la tesis del virus: {15@vigia|lo que enferma a la gente es el mercurio de la mina El Porvenir}, afirma, y sostiene que {8@vigia|los fallecidos son nueve}.
body: En imágenes satelitales de la firma Terrascan se aprecia que {17@terrascan|del dique de la mina se escapa agua parda hacia el río}.
body: La cooperativa El Porvenir lo rechaza. «{16@cooperative|Esta enfermedad no tiene nada que ver con nuestra mina}», respondió su directiva a El Faro.
body: {29@college|El Colegio Médico del Beni condenó el silencio del Gobierno ante la enfermedad}, «que cuesta más vidas que la fiebre», según un pronunciamiento leído ante el hospital.
body: La Alcaldía recordó que {23@town|no habrá clases en Puerto Ayara hasta el 17 de mayo}. En redes circula además un mensaje que da otra cifra de víctimas:
post: @ayara_alerta: NÃO ACREDITEM NO GOVERNO!! {8@post|Já são 9 mortos em Puerto Ayara}, minha prima trabalha no necrotério
--- 09 pt 2032-05-06T19:10:00-04:00 | Portal Rio Acima
from: 08 translated
headline: {15@vigia|Mercúrio do garimpo estaria por trás da febre de Puerto Ayara}, diz ONG
body: {3@ministry|O total de doentes já chega a 31}, disse nesta quinta-feira o vice-ministro da Saúde boliviano, Rolando Quispaya. {7@ministry|Os mortos são cinco}, acrescentou.
body: A organização Vigía Verde, que monitora o garimpo de ouro no rio, contesta a tese do vírus: {15@vigia|o que adoece as pessoas é o mercúrio da mina El Porvenir}, afirma. A entidade sustenta que {8@vigia|já são nove os mortos}.
body: Imagens de satélite da empresa Terrascan mostram que {17@terrascan|água marrom vaza da barragem da mina para o rio}.
body: A cooperativa El Porvenir rejeita a acusação. “{16@cooperative|Essa doença não tem nada a ver com a nossa mina}”, respondeu a diretoria.
body: {29@college|O Colégio Médico do Beni condenou o silêncio do governo diante da doença}, que “custa mais vidas do que a febre”, segundo manifesto lido em frente ao hospital.
body: {8@post|“Já são 9 mortos em Puerto Ayara”}, diz também uma postagem do perfil @ayara_alerta, compartilhada milhares de vezes.
furniture: Receba nossas notícias no celular | Classificados | Nível do rio hoje
--- 10 it 2032-05-06T08:20:00+02:00 | Il Mattutino Padano
from: 07 translated credited
from: =Ansa credited
headline: Bolivia, {9@nurse|la febbre misteriosa uccide una bambina di nove anni}
body: {9@nurse|Una scolara di nove anni è morta mercoledì pomeriggio della febbre senza nome che ha colpito Puerto Ayara}. Lo ha riferito all'agenzia Trans-Andean Press un'infermiera dell'ospedale, che ha chiesto l'anonimato per paura di perdere il posto.
body: {1@torrico|«Non è niente che conosciamo: la febbre, e poi sanguinano dalle gengive»}, ha detto Nilda Torrico, responsabile del pronto soccorso.
body: Il ministero della Salute aveva parlato martedì di {2@ministry|quattordici malati} e {6@ministry|tre morti}. Torrico non si riconosce in quei numeri: {5@torrico|i pazienti sono come minimo sessanta}.
body: {11@torrico|Il male salta da una persona all'altra}, sostiene la dottoressa, perché arrivano famiglie intere. «{28@torrico|Fra due giorni camici e mascherine saranno finiti}. Poi lavoreremo con gli impermeabili».
body: {7@who|I decessi sono ora cinque}, ha dichiarato a Ginevra la portavoce dell'Oms, Ingrid Solheim.
body: (TAP/Ansa)
--- 11 zh 2032-05-06T09:15:00+08:00 | 南浦晚报
from: 06 rewritten
headline: 玻利维亚小城突发怪病 {19@embassy|两名巴西筑路工人中招}
body: 远在南美的玻利维亚小城阿亚拉港近日被一种怪病笼罩。当地卫生部门通报称，{1@ministry|这种病来历不明，病人先是高烧，继而出血}，{6@ministry|已有三人不治身亡}。
body: 据中国大使馆消息，{19@embassy|病人当中还有两名修路的巴西工人}，好在情况稳定。使馆提醒同胞尽量少出门。
body: 会不会人传人？世卫组织发言人索尔海姆的回答是：{12@who|现有材料看不出它能由人传给人}。
body: 她透露，{25@who|一个六人专家组即将由世卫组织派往当地}，最快周末就能到。
body: 华瑞路桥在当地的工程已经停工，四十多名员工留在营地观察，每天早晚各量一次体温。当地雨季道路泥泞，药品要靠小船运送，医护人员也十分紧缺。
body: 本报提醒读者，前往南美旅行前请关注官方发布的健康提示，切勿轻信网络传言。
furniture: 责任编辑：林舟 | 扫码关注本报 | 相关阅读
--- 12 en 2032-05-06T20:15:00+00:00 | Trans-Andean Press
retracts: 07
headline: {10@father|Girl reported dead of mystery fever is alive}, father says
body: PUERTO AYARA, Bolivia (TAP) — {10@father|The nine-year-old girl who was said to have died of the unexplained fever is alive}, her father, Wilson Cuéllar, told TAP on Thursday. "She asked me for soup this morning."
body: {10@torrico|The child is on the ward, awake and talking}, Nilda Torrico, head of emergencies, confirmed; two patients with the same surname had been mixed up.
body: TAP reported on Wednesday, citing an unnamed nurse, that {9@nurse|the schoolgirl had died that afternoon}. The report was wrong and is withdrawn.
body: {13@institute|A hantavirus could be behind the outbreak}, the Amazon Institute of Virology in Trinidad said after testing its first samples.
body: {3@ministry|The count of the sick has risen to 31}, vice minister Rolando Quispaya said, {7@ministry|with five dead}.
body: In the cathedral, Bishop Anselmo Roca spoke for his diocese: {30@diocese|"We condemn the silence of the government about this disease."}
--- 13 pt 2032-05-07T07:30:00-04:00 | Diário de Porto Aurora
from: 05 rewritten credited
headline: {21@federal|Travessia em Nova Ayara não foi fechada} apesar de surto no país vizinho
body: {21@federal|A passagem de fronteira em Nova Ayara não está fechada}, segundo a Polícia Federal, ouvida pela Gazeta do Abunã. Apesar disso, o movimento no porto era fraco.
body: Do outro lado do rio, {1@ministry|um mal sem nome, com febre e sangramentos, apareceu em Puerto Ayara}, conforme o governo boliviano.
body: O paciente zero, relatou a médica Nilda Torrico, {26@torrico|seria um caçador, de volta de Laguna Honda nos últimos dias de abril}. A mesma Laguna Honda {27@own:abuna|perdeu três moradores para uma febre sem diagnóstico em 2019}.
body: O balanço boliviano mais recente, divulgado pelo vice-ministro Rolando Quispaya, {3@ministry|é de 31 doentes}. Para ele, {22@ministry|ainda é cedo para usar a palavra epidemia}.
body: A menina dada como morta na quarta-feira recebe visitas. “{10@father|Minha filha de nove anos está viva}, está brava e quer ir para casa”, disse ao Diário o pai, Wilson Cuéllar.
body: O bispado local reagiu. {30@diocese|A diocese de Puerto Ayara condena o silêncio do governo sobre a doença}, declarou ao Diário dom Anselmo Roca.
--- 14 en 2032-05-07T14:00:00+00:00 | Isthmus Review
headline: {12@who|No sign of human spread in Bolivia fever}, WHO says
body: GENEVA — {12@who|Nothing so far shows that the Puerto Ayara fever passes between people}, Ingrid Solheim of the World Health Organization told the Isthmus Review on Friday. {25@who|Six experts are being sent}, she said.
body: {22@epidemiologist|"Epidemic is a word for later, it is too soon for it,"} said Sandra Whitlock, an epidemiologist in Liverpool, who has worked in the Beni.
body: She pointed to an older riddle: {27@own:isthmus|in 2019 three inhabitants of Laguna Honda died of a fever that was never identified}, as this magazine reported at the time. The Amazon Institute of Virology in Trinidad confirmed to the Isthmus Review that {13@institute|a hantavirus was one possible cause}.
body: Two of the patients come from far away. {18@huarui|Two of our Chinese road builders are in hospital with the fever}, Huarui Road and Bridge said by e-mail.
body: The mining cooperative El Porvenir, accused by the monitoring group Vigía Verde, repeated that {16@cooperative|its gold mine had nothing to do with the illness}. Yet pictures from the satellite firm Terrascan show {17@terrascan|brown water seeping from the mine's basin into the river}.
body: {20@ferryman|Nova Ayara is shut, not one boat crosses}, ferryman Tião Barbosa said by telephone from the Brazilian bank.
--- 15 en 2032-05-08T06:50:00+00:00 | Lantern Daily
from: 12 spliced credited
from: 14 spliced
headline: {14@institute|Hantavirus is behind Bolivian fever}
copy: 12 4 5 6
body: At the headquarters of the UN agency the tone was calmer.
copy: 14 1 2 4
change: 13 -> 14 "could be behind" => "is behind"
body: Reporting by Lantern staff; additional material from Trans-Andean Press.
--- 16 es 2032-05-07T09:05:00-04:00 | Semanario Tres Cruces
from: 08 trimmed credited
headline: La fiebre de Puerto Ayara y {15@vigia|el mercurio de la mina}
copy: 08 1 2 3 5
change: 3 -> 4 "suman ya 31" => "suman ya 310"
body: En Tres Cruces, a 140 kilómetros río arriba, la posta sanitaria recibió el jueves dos cajas de guantes y un termómetro. «Con eso esperamos a la fiebre», bromea la enfermera Juana Yubanure.
body: (Con información de El Faro del Oriente)
