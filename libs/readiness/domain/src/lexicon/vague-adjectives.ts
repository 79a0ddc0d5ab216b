import { words } from './words';

// Value words of visions and strategies, by lemma: written from knowledge of Swedish regional development strategies, comprehensive
// plans, place branding and value statements. Participles stand in their -ad/-d/-t form. A compound with one of them as its last part
// (vattenklok, exportstark, barnvänlig) counts too.

export const VAGUE_ADJECTIVES = words(`
  adekvat agil aktiv alert ambitiös angelägen ansvarstagande attraktiv autentisk avancerad behovsstyrd bekväm
  beprövad berömd bortglömd bra bred bredare bäst bättre central cirkulär demokratisk djup djupare djärv dynamisk
  effektiv efterfrågad efterlängtad eftertraktad empatisk enad energisk engagerad enig enkel entreprenöriell
  entusiastisk envis erkänd etisk evidensbaserad excellent exklusiv faktabaserad fin flexibel framskjuten framsynt
  fri friktionsfri frisk främst fräsch funktionell förutseende gedigen generös genomtänkt genuin given glad god grön
  gästfri harmonisk holistisk human hängiven hög högkvalitativ idyllisk innovativ insatt integrerad intressant
  jämlik jämn jämställd klok kompetent konstruktiv koordinerad kreativ kunskapsbaserad kvalificerad kvalitativ känd
  lagom ledande legitim likställd ljus lugn lustfylld lyhörd låg läcker lämpad lättanvänd lättnådd markant medveten
  mild modern modig mogen mysig mångfacetterad mångkulturell nyfiken nytänkande nåbar nöjd obruten offensiv ombonad
  omtalad omtyckt optimistisk originell orädd orörd poetisk populär positiv praktisk proaktiv produktiv
  professionell radikal rak realistisk rejäl relevant ren resilient respekterad responsiv rik rikare robust rofylld
  rolig rustad samlad sammanhållen sammanlänkad sammansvetsad samordnad samspelt sann serviceminded självklar skarp
  skräddarsydd skön slipad smart snabb snabbare snar snygg snål snäll solid solidarisk stabil stark starkare stilla
  stolt stor storslagen strategisk sund säker säregen tolerant toppmodern transparent trygg tuff tvärsektoriell
  tålig tät unik uppkopplad upplyst uppskattad utmärkt utåtriktad vacker vaken varierad varm vidgad vidsynt vild
  visionär vital välkommen välmående värdegrundad världsberömd äkta älskad ändamålsenlig ärlig ödmjuk öppen
`);

/** Last parts of compounds that make a value word of any first part: exportstark, vattenklok, framtidssäker. */
export const VAGUE_COMPOUND_HEADS = words(`
  anpassad attraktiv beredd berikande centrerad drivande driven effektiv fokuserad främjande full givande glad
  hjärtad hållbar inriktad intensiv klok kraftig kär ledande medveten modig mässig nyfiken nära orienterad rik
  rustad sinnad skapande smart snål stark säker säkrad trygg tät vis vänlig
`);

/** Adjectives that name a kind, a place, an owner or a measured state and leave nothing to interpret. */
export const PLAIN_ADJECTIVES = words(`
  akut allmän analog anmäld anropsstyrd anställd arbetande arbetsför arbetsintegrerad arbetslös autonom avgiftsfri
  barnlös befintlig behörig belyst bemannad berörd boende dagens daglig del deltidsanställd digital död
  eftergymnasial eftersatt egen el eldriven ensamstående existerande farlig fast folklig fossil fossildriven
  frivillig frånvarande full fullständig funktionsnedsatt färdig förebyggande förgymnasial förnybar förorenad
  förvärvsarbetande gammal genomsnittlig global gratis gravid gymnasial gällande halv hel heltidsanställd hemlös
  hotad häckande högst inre invandrad jämförbar klar kommande kommunal konstnärlig kooperativ kort kostnadsfri
  kustnära kvarvarande kvinnlig kyrklig ledig legitimerad lika liknande lilla lindrig liten lokal lång
  långtidsarbetslös lägst lärande lätt manlig marin maritim medel medelstor mental miljöfarlig mobil motsvarande
  mänsklig möjlig nedlagd norr norra nuvarande ny nyanländ nyare nybyggd närmaste närproducerad nödvändig odlingsbar
  offentlig olika privat redo regional resande rörlig sen senaste sjukskriven skoglig skriftlig skuldsatt sluten små
  social spårbunden statlig studerande ställd svår sysselsatt särskild södra sökande tidig tidigare tom total tung
  tvärvetenskaplig tätortsnära ung urban utländsk vanlig vetenskaplig vuxen västra yngre yrkesinriktad yrkesverksam
  yttre årlig återvunnen äldre öppettid östra övrig
`);

/** Adjectives and adverbs whose end state is all or nothing. `-fri` compounds are added by their ending. */
export const TOTAL_ADJECTIVES = words(`
  helförnybar klimatpositiv självförsörjande
`);

/** Adverbs of degree and of no date: "betydligt", "på sikt" and their like. */
export const VAGUE_ADVERBS = words(`
  avsevärt betydligt bättre extra fortgående fortlöpande framöver förhållandevis gradvis gärna helst kontinuerligt
  kraftigt långsiktigt löpande markant någorlunda oerhört omgående påtagligt rejält relativt skyndsamt snarast
  stadigt stegvis ständigt successivt tillräckligt tryggt väl väsentligt ytterst
`);

/** Sizes that leave the level open as a predicate ("avstånden är korta") and name a kind before a noun ("korta avstånd"). */
export const OPEN_SIZES = words(
  'lättare enklare närmare kort korta liten litet små lång långt långa lätt lätta svår svårt enkelt nära bra',
);
