import { words } from './words';

// Value words of visions and strategies, by lemma: written from knowledge of Swedish regional development strategies, comprehensive
// plans, place branding and value statements. Participles stand in their -ad/-d/-t form. A compound with one of them as its last part
// (vattenklok, exportstark, barnvänlig) counts too.

export const VAGUE_ADJECTIVES = words(`
  adekvat agil aktiv alert ambitiös angelägen anrik ansedd ansenlig ansvarstagande attraktiv autentisk avancerad
  bastant begåvad behovsstyrd bekväm bemyndigad beprövad berömd bildad blå bortglömd bra bred bullerfri bäst bättre
  central cirkulär demokratisk djup djärv dynamisk effektiv efterfrågad efterlängtad eftertraktad egenartad elegant
  empatisk enad energisk engagerad enig enkel ensam entreprenöriell enträgen entusiastisk envis erkänd estetisk etisk
  evidensbaserad excellent exklusiv exotisk faktabaserad familjär fantastisk fin flexibel framskjuten framsynt
  framtidstrogen fri friktionsfri frisk främst fräsch funktionell fördomsfri förutseende gedigen generös genomtänkt
  genuin given givmild glad glädjefylld god grön gästfri handfast handlingskraftig harmonisk holistisk human
  humanistisk hyfsad hyllad hållfast hängiven hög högkvalitativ högteknologisk idog idyllisk innovativ insatt
  integrerad intressant jämlik jämn jämställd jämvägd klarsynt klok kompetent konstruktiv koordinerad kosmopolitisk
  kreativ kul kultiverad kunskapsbaserad kvalificerad kvalitativ känd kärnfrisk lagom legitim likaberättigad likställd
  ljus lugn lustfylld lyhörd låg läcker lämpad lättanvänd lättnådd lättskött magisk magnifik markant medveten mild
  modern modernaste modig mogen mysig mångfacetterad mångfasetterad mångkulturell normkritisk nyfiken nytänkande nåbar
  nöjd obruten offensiv oförstörd okomplicerad ombonad omhuldad omtalad omtyckt optimistisk originell orädd orörd
  osjälvisk ostressad ostörd passionerad pittoresk poetisk polycentrisk populär positiv praktisk pristin proaktiv
  problemfri produktiv professionell påläst radikal rak rationell realistisk rejäl rekommenderad relevant ren
  resilient respekterad responsiv rik robust rofylld rolig rotfast rustad rörig sagolik samlad sammanhållen
  sammanlänkad sammansvetsad samordnad samspelt sann schysst seg serviceminded självklar skarp skojfrisk skräddarsydd
  skön slipad smart snabb snabbfotad snar snygg snål snäll sofistikerad solid solidarisk sparsmakad spegelblank stabil
  stark stilla stolt stor storsint storslagen strategisk städad sund säker säregen tapper tolerant toppmodern
  transparent trofast trogen trolsk trygg tuff tvärsektoriell tålig tät unik uppkopplad upplyst uppskattad urgammal
  utmärkt utsatt utsökt utåtriktad vacker vaken varierad varm vass vidgad vidsynt vild vildvuxen visionär vital vågad
  välkommen välmående välrustad värdegrundad världsberömd världsvan ymnig yppig äkta älskad ändamålsenlig ärlig ödmjuk
  öppen öppensinnad
`);

/** Last parts of compounds that make a value word of any first part: exportstark, vattenklok, framtidssäker. */
export const VAGUE_COMPOUND_HEADS = words(`
  anpassad attraktiv beredd berikande centrerad drivande driven effektiv fokuserad främjande full givande glad hjärtad
  hållbar inriktad intensiv klok kraftig kär ledande medveten modig mässig nyfiken nära orienterad rik rustad sinnad
  skapande smart snål stark säker säkrad trygg tät vis vänlig
`);

/** Adjectives that name a kind, a place, an owner or a measured state and leave nothing to interpret. */
export const PLAIN_ADJECTIVES = words(`
  agrar akut allmän analog angränsande anmäld anropsstyrd anställd arbetande arbetsför arbetsintegrerad arbetslös
  arbetsplatsförlagd autonom autonomt avgiftsfri avlägsen barnlös batteridriven bebodd befintlig behörig belyst
  bemannad berörd bilfri boende brottslig dagens daglig dansk del deltidsanställd digital eftergymnasial eftersatt
  egen el eldriven ensamstående enskild existerande farlig fast finsk flytande folklig fossil fossildriven fristående
  frivillig frånvarande full fullständig funktionsnedsatt färdig förebyggande förgymnasial förnybar förorenad
  förvärvsarbetande gammal genomsnittlig gift glesbefolkad global gratis gravid gymnasial gällande halv hel
  heltidsanställd hemlös hotad häckande högst idéburen inblandad inhemsk inneboende inre inrikesfödd intilliggande
  invandrad jämförbar klar kommande kommunal konstnärlig kooperativ kort kostnadsfri kringliggande kunglig kustnära
  kvarboende kvarstående kvarvarande kvinnlig kväverik kyrklig ledig ledigbliven legitimerad lika liknande lilla
  lindrig linjelagd liten lokal lång långtidsarbetslös långtidssjukskriven lägst lärande lätt manlig marin maritim
  markbunden medel medelstor medicinsk mellanmänsklig mellanstor mellersta mental miljöfarlig mobil motsvarande
  muntlig månatlig måttlig mänsklig möjlig nedlagd nedsatt norr norra norsk nuvarande ny nyanländ nyare nybyggd
  näringsrik närliggande närproducerad nästkommande nödvändig obebodd obehörig obemannad odlingsbar offentlig olika
  omgivande omöjlig ordinarie ovanlig perifer planlagd privat redo regional rehabiliterande religiös resande rural
  rörlig sammanboende samtida samtlig sen senaste sjukskriven självkörande skoglig skriftlig skuldsatt sluten smal små
  social spårbunden statlig straffbar studerande ställd svensk svenskfödd svår syrefri sysselsatt särskild södra
  sökande tidig tidigare tillhörande tom total trådlös tung tvärvetenskaplig tätortsnära ung uppvärmd urban utländsk
  utrikesfödd utvald vanlig veckovis vegansk vetenskaplig vuxen vuxet väntande västra vätgasdriven yngre yrkesinriktad
  yrkesmässig yrkesverksam ytterligare yttre åretruntboende årlig återvunnen äldre öppettid östra övrig
`);

/** Adjectives and adverbs whose end state is all or nothing. `-fri` compounds are added by their ending. */
export const TOTAL_ADJECTIVES = words(`
  helförnybar klimatpositiv nettonoll självförsörjande
`);

/** Adverbs of degree and of no date: "betydligt", "på sikt" and their like. */
export const VAGUE_ADVERBS = words(`
  avsevärt betydligt bättre extra fortgående fortlöpande framöver fullödigt förhållandevis gradvis gärna helst
  kontinuerligt kraftigt långsiktigt löpande markant möjligen någorlunda oerhört omgående påtagligt rejält relativt
  skyndsamt snarast stadigt stegvis ständigt successivt synnerligen tillräckligt tryggt väl väsentligt ytterst
`);

/** Sizes that leave the level open as a predicate ("avstånden är korta") and name a kind before a noun ("korta avstånd"). */
export const OPEN_SIZES = words(
  'lättare enklare närmare kort korta liten litet små lång långt långa lätt lätta svår svårt enkelt nära bra',
);
