import { words } from './words';

// Value words of visions and strategies, by lemma: written from knowledge of Swedish regional development strategies, comprehensive
// plans, place branding and value statements. Participles stand in their -ad/-d/-t form. A compound with one of them as its last part
// (vattenklok, exportstark, barnvänlig) counts too.

export const VAGUE_ADJECTIVES = words(`
  accepterande adekvat agil aktiv alert ambitiös angelägen anpassningsbar anrik ansedd ansenlig anslående anständig
  ansvarstagande attraktiv autentisk avancerad avgörande avsevärd balanserad bastant begriplig begåvad behaglig
  behovsstyrd bekväm bemyndigad beprövad berömd beslutsam bestående betydande bildad blomstrande blå bortglömd bra
  bred bullerfri bäst bättre bördig central cirkulär delaktig demokratisk djup djärv driftig drivande duktig dynamisk
  effektiv efterfrågad efterlängtad eftertraktad egenartad egensinnig elegant empatisk enad enastående energisk
  engagerad enig enkel ensam entreprenöriell enträgen entusiastisk envis erkänd estetisk evidensbaserad excellent
  faktabaserad familjär fantastisk fin flerkärnig flexibel framskjuten framstående framsynt framtidstrogen
  framåtblickande fri friktionsfri frisk fristående frodig fruktbar främjande främst fräsch fungerande funktionell
  fängslande förbättrad fördjupad fördomsfri företagsam förnyad förstklassig förstärkt förtrollande förutseende
  förädlad gedigen gemensam generös genomtänkt genuin given givmild glad glädjefylld god gränslös gränsöverskridande
  grön gynnsam gästfri handfast harmonisk human hyfsad hyllad hälsosam händig hängiven härlig hållbar hållfast hög
  högkvalitativ högteknologisk idog idyllisk inbjudande inkluderande innovativ insatt inspirerande integrerad
  intressant jämbördig jämlik jämställd jämvägd klarsynt klok kompetent koordinerad kosmopolitisk kraftig
  kraftsamlande kreativ kul kultiverad kunnig kunskapsbaserad kvalificerad kvalitativ känd kärnfrisk lagom ledande
  legitim levande likaberättigad likställd likvärdig livlig ljus ljuvlig lockande lugn lustfylld lycklig lyhörd
  läcker lämpad lämplig lättanvänd lättbegriplig lättillgänglig lättnådd lättrörlig lättskött låg långsiktig lönsam
  magisk magnifik markant medmänsklig medveten mild modern modernaste modig mogen mysig mäktig mångfacetterad
  mångfaldig mångfasetterad mångkulturell mångsidig möjliggörande naturlig normkritisk nyfiken nyskapande nyttig
  nytänkande närvarande nåbar nöjd obruten oemotståndlig offensiv oförstörd okomplicerad ombonad omhuldad
  omställningsbar omtyckt omtänksam optimistisk ordentlig originell orädd orörd osjälvisk oskälig oslagbar ostressad
  ostörd oumbärlig ovärderlig passionerad personlig pittoresk polycentrisk populär positiv praktisk pristin prisvärd
  proaktiv problemfri produktiv prunkande pulserande påhittig pålitlig påläst påtaglig radikal rak rationell rejäl
  rekommenderad relevant ren resilient respekterad responsiv rik rimlig robust rofylld rolig rotfast rustad rörig
  sagolik samarbetsvillig samhällsnyttig samlad sammanhängande sammanhållen sammanlänkad sammansvetsad samspelt
  samverkande sann schysst seg serviceminded sjudande självklar självständig skapande skarp skicklig skojfrisk skojig
  skonsam skräddarsydd skälig skön slipad smart smidig snabb snabbfotad snar snygg snäll snål sofistikerad solid
  solidarisk sparsmakad spegelblank spetsig spirande spännande spänstig stabil stark stilla stimulerande stolt stor
  storsint storslagen strategisk städad stärkt stödjande stöttande sund svalkande säker säregen tapper tillförlitlig
  tillgänglig tillräcklig tilltalande tillåtande tolerant toppmodern transparent trimmad trivsam trofast trogen
  trolsk trovärdig trygg tuff tvärsektoriell tydlig tät tålig unik uppkopplad upplyst uppmärksammad uppskattad
  urgammal uthållig utmanande utmärkt utsatt utsökt utvecklad utvecklande utåtriktad vacker vaken varaktig varierad
  varm varsam vass vibrerande vidareutvecklad vidgad vidsynt viktig vild vildvuxen visionär vital välbalanserad
  välfungerande välfylld välförsedd välkommen välkomnande välmående välordnad välorganiserad välrustad välskött
  välvårdad vänlig värdegrundad värdig världsberömd världsvan väsentlig vässad vågad vårdad ymnig ypperlig yppig äkta
  älskad ändamålsenlig ärlig ödmjuk öppen öppensinnad
`);

/** Last parts of compounds that make a value word of any first part: exportstark, vattenklok, framtidssäker. */
export const VAGUE_COMPOUND_HEADS = words(`
  anpassad attraktiv beredd berikande centrerad drivande driven effektiv fokuserad främjande full givande glad
  hållbar inriktad intensiv klok kraftig kär ledande medveten modig mässig nyfiken nära orienterad rik skapande smart
  snål stark säker säkrad trygg tät vis vänlig
`);

/** Adjectives that name a kind, a place, an owner or a measured state and leave nothing to interpret. */
export const PLAIN_ADJECTIVES = words(`
  administrativ agrar aktuell akut allmän analog angränsande anmäld anropsstyrd anställd arbetande arbetsintegrerad
  arbetslös arbetsplatsförlagd asfalterad autonom autonomt avgiftsfri avlägsen barnlös batteridriven bebodd befintlig
  behörig belyst bemannad berörd bilburen bilfri boende brottslig dagens daglig dansk deklarerad del deltidsanställd
  deponerad digital eftergymnasial eftersatt egen el eldriven elektrifierad ensamstående enskild ettårig examinerad
  existerande familjeägd farlig fast finsk finskspråkig flytande folklig fossil fossildriven frivillig frånvarande
  full funktionsnedsatt färdig förebyggande föregående förgymnasial förnybar förorenad förvärvsarbetande gammal
  generell genomsnittlig gift glesbefolkad global gratis gravid gymnasial gällande gående halv hel heltidsanställd
  hemlös hotad högst idéburen inblandad inflyttad ingående inhemsk inneboende inre inrikesfödd intilliggande
  invandrad jämförbar klar kollektiv kommande kommunal kommunägd konstnärlig kooperativ kort kostnadsfri
  kringliggande kunglig kustnära kvarboende kvarstående kvarvarande kvinnlig kvinnoägd kväverik kyrklig ledig
  ledigbliven legitimerad lika lilla lindrig linjelagd liten litterär lokal luftburen lägst lärande lätt lång
  långtidsarbetslös långtidssjukskriven manlig marin maritim markbunden medel medelstor medicinsk mellanmänsklig
  mellanstor mellersta mental miljöfarlig minoritetsspråkig mobil motorburen motsvarande muntlig mänsklig månatlig
  mångårig måttlig möjlig nedlagd nedsatt norr norra norsk nuvarande ny nyanländ nyare nybyggd nyexaminerad
  nyproducerad nystartad näringsrik närliggande närproducerad nästkommande nödvändig obebodd obehörig obemannad
  offentlig olika omgivande omöjlig oplanerad ordinarie osorterad ovanlig palliativ perifer planerad planlagd privat
  privatägd pågående redo regional rehabiliterande religiös resande rural rödlistad rörlig sammanboende samtida
  samtlig sen senaste sjukskriven självkörande skoglig skriftlig skuldsatt skyltad sluten smal små social sorterad
  speciell språklig spårbunden statlig straffbar studerande ställd subventionerad svensk svenskfödd svenskspråkig
  svår syrefri sysselsatt särskild södra sökande tidig tidigare tillhörande tom total treårig trådlös tung
  tvärvetenskaplig tvåårig tätortsnära underjordisk ung uppvärmd urban utflyttad utländsk utrikesfödd utsatt utvald
  vanlig vattenburen veckovis vegansk vetenskaplig vuxen vuxet väntande västra vätgasdriven yngre yrkesaktiv
  yrkesinriktad yrkesmässig yrkesverksam ytterligare yttre äldre åretruntboende årlig återvunnen öppettid östra övrig
`);

/** Adjectives and adverbs whose end state is all or nothing. `-fri` compounds are added by their ending. */
export const TOTAL_ADJECTIVES = words(`
  avfallsfri barriärfri blyfri bromsfri cementfri diskrimineringsfri dopningsfri drogfri fossilbränslefri fossilfri
  fossiloberoende giftfri helförnybar hinderfri kemikaliefri klimatpositiv koldioxidfri korruptionsfri mobbningsfri
  nettonoll olycksfri plastfri rökfri segregationsfri självförsörjande skräpfri utsläppsfri våldsfri
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
