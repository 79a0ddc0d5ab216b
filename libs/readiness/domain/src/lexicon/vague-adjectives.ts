import { words } from './words';

// Value words of visions and strategies, by lemma: written from knowledge of Swedish regional development strategies, comprehensive
// plans, place branding and value statements. Participles stand in their -ad/-d/-t form. A compound with one of them as its last part
// (vattenklok, exportstark, barnvänlig) counts too.

export const VAGUE_ADJECTIVES = words(`angelägen 
  välkommen attraktiv hållbar god stark dynamisk trygg öppen levande kreativ innovativ modern välkomnande
  inkluderande jämlik jämställd rättvis likvärdig tolerant modig nyfiken lyhörd gästfri rik klok djärv påhittig
  trivsam generös inbjudande varm vacker skön mysig härlig fin frisk grön blå smart hälsosam sund robust stabil
  resilient flexibel effektiv smidig enkel snabb prisvärd pålitlig bekväm tillgänglig tillförlitlig skonsam varsam
  ansvarstagande genomtänkt välmående välfungerande fungerande framstående ledande förstklassig utmärkt excellent
  enastående unik spännande intressant inspirerande utmanande lockande tilltalande engagerad delaktig mångsidig
  mångfacetterad mångfasetterad varierad bred djup nyskapande skapande nytänkande framåtblickande framsynt visionär
  entreprenöriell företagsam driftig drivande offensiv proaktiv aktiv samlad sammanhållen sammanhängande gränslös
  gränsöverskridande solidarisk human medmänsklig omtänksam empatisk vänlig ödmjuk stolt optimistisk positiv kraftig
  vital blomstrande spirande sjudande pulserande vibrerande ambitiös hög låg stor betydande väsentlig avgörande
  viktig central strategisk relevant ändamålsenlig lämplig rimlig skälig tillräcklig adekvat personlig
  lättillgänglig närvarande autentisk genuin äkta harmonisk balanserad funktionell uppkopplad nåbar kompetent kunnig
  kvalificerad kvalitativ högkvalitativ uppmärksammad känd omtyckt populär eftertraktad efterfrågad ansedd
  respekterad älskad stimulerande utvecklande trovärdig transparent demokratisk legitim serviceminded flerkärnig
  polycentrisk mångkulturell långsiktig uthållig cirkulär frodig prunkande ren orörd oförstörd rofylld stilla lugn
  bullerfri säker rustad välrustad förutseende anpassningsbar omställningsbar agil lättrörlig snabbfotad vaken alert
  beslutsam ärlig rak tydlig begriplig lättbegriplig gemensam enad enig tät nyttig oumbärlig ovärderlig integrerad
  tvärsektoriell gynnsam fruktbar produktiv lönsam bördig mogen avancerad framskjuten spetsig vass skarp toppmodern
  högteknologisk förnyad utvecklad förädlad vidareutvecklad estetisk mångfaldig lustfylld glad lycklig nöjd fri
  upplyst bildad jämbördig värdig anständig schysst hyfsad hängiven passionerad entusiastisk energisk handfast rejäl
  ordentlig bestående varaktig stödjande stöttande möjliggörande främjande hållfast tillåtande accepterande
  fördomsfri normkritisk öppensinnad vidsynt världsvan kosmopolitisk utåtriktad samverkande samspelt samarbetsvillig
  ypperlig fantastisk fängslande förtrollande magisk oemotståndlig oslagbar enträgen livlig vidgad fördjupad stärkt
  förstärkt förbättrad oskälig rolig kul skojig spänstig kraftsamlande anrik anslående storslagen mäktig egensinnig
  samhällsnyttig ansenlig avsevärd markant påtaglig behaglig svalkande ljus ljuvlig ombonad självklar given naturlig
  trogen trofast duktig skicklig händig vågad bättre bäst främst självständig fristående medveten lättanvänd
`);

/** Last parts of compounds that make a value word of any first part: exportstark, vattenklok, framtidssäker. */
export const VAGUE_COMPOUND_HEADS = words(`
  intensiv   stark klok smart vänlig trygg rik nära vis säker ledande främjande skapande inriktad orienterad anpassad kraftig full
  tät driven drivande effektiv snål glad modig nyfiken hållbar attraktiv kär medveten berikande givande mässig
  centrerad fokuserad säkrad beredd
`);

/** Adjectives that name a kind, a place, an owner or a measured state and leave nothing to interpret. */
export const PLAIN_ADJECTIVES = words(`
  ekologisk små medelstor mellanstor liten lilla kvinnoägd familjeägd lika regional kommunal lokal nationell
  internationell global statlig offentlig privat ideell svensk nordisk europeisk utländsk inhemsk dansk norsk finsk
  samisk svenskspråkig finskspråkig digital analog teknisk ekonomisk social kulturell politisk biologisk fysisk
  psykisk mental medicinsk somatisk pedagogisk akademisk vetenskaplig tvärvetenskaplig historisk geografisk juridisk
  administrativ kollektiv industriell kommersiell finansiell kvinnlig manlig ung gammal äldre yngre vuxen ny nyare
  befintlig existerande nuvarande dagens tidigare kommande årlig månatlig daglig veckovis gymnasial eftergymnasial
  förgymnasial behörig obehörig yrkesaktiv arbetslös sysselsatt anställd heltidsanställd deltidsanställd
  förvärvsarbetande utrikesfödd inrikesfödd nyanländ nystartad nybyggd nyexaminerad legitimerad examinerad anmäld
  deklarerad förnybar fossil elektrisk el trådlös fast mobil rörlig särskild enskild olika övrig samtlig hel halv
  full tom total genomsnittlig medel marin maritim areell skoglig agrar urban rural tätortsnära kustnära
  glesbefolkad avlägsen perifer formell informell muntlig skriftlig obligatorisk frivillig kostnadsfri avgiftsfri
  gratis professionell yrkesverksam privatägd kommunägd närproducerad skyltad asfalterad belyst elektrifierad
  motorburen tung lätt lång kort smal norra södra östra västra norr mellersta inre yttre strukturell institutionell
  demografisk kronisk akut planerad oplanerad sluten förebyggande rehabiliterande psykiatrisk kirurgisk palliativ
  osorterad sorterad återvunnen deponerad farlig miljöfarlig brottslig straffbar ensamstående gift sammanboende
  boende gravid vuxet sjukskriven frånvarande idéburen kooperativ egen senaste nästkommande föregående ytterligare
  motsvarande jämförbar lärande långtidsarbetslös långtidssjukskriven funktionsnedsatt nedsatt hemlös skuldsatt
  utsatt resande arbetande studerande sökande kunglig klassisk folklig traditionell samtida musikalisk konstnärlig
  litterär språklig minoritetsspråkig kyrklig religiös ideologisk partipolitisk anropsstyrd linjelagd eldriven
  fossildriven spårbunden vattenburen luftburen markbunden mångårig ettårig tvåårig treårig pågående planlagd hotad
  rödlistad förorenad kväverik näringsrik syrefri ställd del svår lindrig måttlig ordinarie möjlig omöjlig nödvändig
  färdig klar redo vanlig ovanlig speciell generell allmän gällande aktuell inblandad berörd närliggande angränsande
  omgivande intilliggande kringliggande tillhörande ingående väntande nyproducerad ledig ledigbliven öppettid
  kvarvarande kvarboende kvarstående inflyttad utflyttad invandrad svenskfödd barnlös bilfri bilburen vegetarisk
  vegansk mänsklig mellanmänsklig yrkesinriktad yrkesmässig arbetsintegrerad arbetsplatsförlagd eftersatt utvald sen
  tidig högst lägst
`);

/** Adjectives and adverbs whose end state is all or nothing. `-fri` compounds are added by their ending. */
export const TOTAL_ADJECTIVES = words(`
  fossiloberoende fossilbränslefri fossilfri utsläppsfri giftfri plastfri klimatpositiv nettonoll helförnybar
  självförsörjande rökfri drogfri dopningsfri avfallsfri olycksfri hinderfri barriärfri våldsfri mobbningsfri
  bromsfri koldioxidfri blyfri kemikaliefri cementfri skräpfri diskrimineringsfri korruptionsfri segregationsfri
`);

/** Adverbs of degree and of no date: "betydligt", "på sikt" and their like. */
export const VAGUE_ADVERBS = words(`
  betydligt förhållandevis avsevärt väsentligt kraftigt gärna markant påtagligt rejält successivt kontinuerligt
  stadigt relativt någorlunda tillräckligt möjligen helst löpande fortlöpande snarast långsiktigt väl tryggt bättre
`);

/** Sizes that leave the level open as a predicate ("avstånden är korta") and name a kind before a noun ("korta avstånd"). */
export const OPEN_SIZES = words(
  'lättare enklare närmare kort korta liten litet små lång långt långa lätt lätta svår svårt enkelt nära bra',
);
