import { words } from './words';

// Value words of visions and strategies, by lemma: written from knowledge of Swedish regional development strategies, comprehensive
// plans, place branding and value statements. Participles stand in their -ad/-d/-t form. A compound with one of them as its last part
// (vattenklok, exportstark, barnvänlig) counts too.

export const VAGUE_ADJECTIVES = words(`
  välkommen
  attraktiv hållbar god stark livskraftig dynamisk trygg öppen levande kreativ innovativ modern välkomnande
  inkluderande jämlik jämställd rättvis likvärdig tolerant modig nyfiken lyhörd gästfri gästvänlig lekfull rik klok
  djärv påhittig trivsam generös inbjudande meningsfull varm vacker skön mysig härlig fin frisk grön blå smart
  klimatsmart hälsosam sund robust stabil resilient motståndskraftig flexibel effektiv smidig enkel snabb prisvärd
  pålitlig bekväm tillgänglig tillförlitlig skonsam varsam ansvarsfull ansvarstagande genomtänkt välskött välmående
  välfungerande fungerande framstående ledande förstklassig utmärkt excellent enastående unik spännande intressant
  inspirerande utmanande lockande tilltalande engagerad delaktig mångsidig mångfacetterad mångfasetterad varierad bred
  djup nyskapande skapande nytänkande framåtblickande framtidsinriktad framsynt visionär entreprenöriell företagsam
  driftig drivande offensiv proaktiv aktiv samlad sammanhållen sammanhängande gränslös gränsöverskridande solidarisk
  human medmänsklig omtänksam empatisk respektfull vänlig ödmjuk stolt optimistisk positiv framgångsrik
  konkurrenskraftig slagkraftig kraftfull kraftig vital blomstrande spirande sjudande pulserande vibrerande
  växtkraftig ambitiös hög låg stor betydande väsentlig avgörande viktig central strategisk relevant ändamålsenlig
  lämplig rimlig skälig tillräcklig adekvat behovsanpassad personlig individanpassad patientcentrerad lättillgänglig
    närvarande naturnära autentisk genuin äkta harmonisk balanserad välbalanserad funktionell uppkopplad nåbar
  välutbildad kompetent kunnig kvalificerad kvalitativ högkvalitativ uppmärksammad känd välkänd omtyckt populär
  eftertraktad efterfrågad ansedd respekterad älskad lärorik stimulerande utvecklande hoppfull trovärdig transparent
  demokratisk legitim serviceinriktad serviceminded kundorienterad flerkärnig polycentrisk mångkulturell bärkraftig
  långsiktig uthållig cirkulär resurseffektiv resurssnål energismart klimatanpassad klimatvänlig miljövänlig
  miljömässig  frodig prunkande ren orörd oförstörd rofylld stilla lugn fridfull bullerfri säker krisberedd
  rustad välrustad förberedd förutseende anpassningsbar omställningsbar agil lättrörlig snabbfotad vaken alert
  handlingskraftig beslutsam målmedveten jordnära ärlig rak tydlig begriplig lättbegriplig gemensam enad enig tät
  nyttig värdefull oumbärlig ovärderlig integrerad tvärsektoriell gynnsam fruktbar produktiv lönsam bördig mogen
  avancerad framskjuten spetsig vass skarp världsledande toppmodern högteknologisk förnyad utvecklad förädlad
  vidareutvecklad välplanerad välgestaltad väldesignad estetisk kulturrik artrik mångfaldig lustfylld glad lycklig
  nöjd fri upplyst bildad jämbördig värdig anständig schysst hyfsad hängiven passionerad entusiastisk energisk
  handfast rejäl ordentlig bestående varaktig betydelsefull meningsskapande identitetsskapande stödjande stöttande
  möjliggörande främjande utvecklingsinriktad hållfast barnvänlig åldersvänlig tillåtande accepterande fördomsfri
  normkritisk öppensinnad vidsynt världsvan kosmopolitisk utåtriktad samverkande samspelt samarbetsvillig ypperlig
  fantastisk fängslande förtrollande magisk oemotståndlig oslagbar enträgen livfull livlig vidgad fördjupad stärkt
  förstärkt förbättrad oskälig rolig kul skojig spänstig kraftsamlande anrik anslående storslagen mäktig egensinnig
  karaktärsfull särpräglad samhällsnyttig ansenlig avsevärd markant påtaglig behaglig svalkande ljus ljuvlig ombonad
  självklar given naturlig trogen trofast duktig skicklig händig uppfinningsrik fantasifull idérik vågad bättre
  bäst främst rättssäker patientsäker driftsäker leveranssäker självständig fristående kärleksfull medveten
  miljömedveten klimatmedveten lättanvänd användarvänlig kundvänlig familjevänlig företagsvänlig cykelvänlig
  gångvänlig fiskvänlig
`);

/** Last parts of compounds that make a value word of any first part: exportstark, vattenklok, framtidssäker. */
export const VAGUE_COMPOUND_HEADS = words(`
  intensiv   stark klok smart vänlig trygg rik nära vis säker ledande främjande skapande inriktad orienterad anpassad kraftig full
  tät driven drivande effektiv snål glad modig nyfiken hållbar attraktiv kär medveten berikande givande mässig
  centrerad fokuserad säkrad beredd
`);

/** Adjectives that name a kind, a place, an owner or a measured state and leave nothing to interpret. */
export const PLAIN_ADJECTIVES = words(`
  ekologisk   små medelstor mellanstor liten lilla kvinnoägd familjeägd lika   regional kommunal lokal nationell internationell global statlig offentlig privat ideell svensk nordisk europeisk
  utländsk inhemsk dansk norsk finsk samisk svenskspråkig finskspråkig digital analog teknisk ekonomisk social
  kulturell politisk biologisk fysisk psykisk mental medicinsk somatisk pedagogisk akademisk vetenskaplig
  tvärvetenskaplig historisk geografisk juridisk administrativ kollektiv industriell kommersiell finansiell kvinnlig
  manlig ung gammal äldre yngre vuxen ny nyare befintlig existerande nuvarande dagens tidigare kommande årlig månatlig
  daglig veckovis gymnasial eftergymnasial förgymnasial behörig obehörig yrkesaktiv arbetslös sysselsatt anställd
  heltidsanställd deltidsanställd förvärvsarbetande utrikesfödd inrikesfödd nyanländ nystartad nybyggd nyexaminerad
  legitimerad examinerad anmäld registrerad deklarerad förnybar fossil elektrisk el trådlös fast mobil rörlig särskild
  enskild olika övrig samtlig hel halv full tom total genomsnittlig medel marin maritim areell skoglig agrar urban
  rural tätortsnära kustnära glesbefolkad avlägsen perifer formell informell muntlig skriftlig obligatorisk frivillig
  kostnadsfri avgiftsfri gratis professionell yrkesverksam privatägd kommunägd närproducerad skyltad asfalterad belyst
  elektrifierad motorburen tung lätt lång kort smal norra södra östra västra norr mellersta inre yttre strukturell
  institutionell demografisk kronisk akut planerad oplanerad sluten förebyggande rehabiliterande psykiatrisk kirurgisk
  palliativ osorterad sorterad återvunnen deponerad farlig miljöfarlig brottslig straffbar ensamstående gift
  sammanboende boende gravid vuxet sjukskriven frånvarande idéburen kooperativ egen senaste nästkommande föregående
  ytterligare motsvarande jämförbar lärande långtidsarbetslös långtidssjukskriven funktionsnedsatt nedsatt hemlös
  skuldsatt utsatt resande arbetande studerande sökande kunglig klassisk folklig traditionell samtida musikalisk
  konstnärlig litterär språklig minoritetsspråkig kyrklig religiös ideologisk partipolitisk anropsstyrd linjelagd
  eldriven fossildriven spårbunden vattenburen luftburen markbunden mångårig ettårig tvåårig treårig genomförd
  pågående planlagd skyddad hotad rödlistad förorenad kväverik näringsrik syrefri ställd del svår lindrig måttlig
  ordinarie möjlig omöjlig nödvändig färdig klar redo vanlig ovanlig speciell generell allmän gällande aktuell
  inblandad berörd närliggande angränsande omgivande intilliggande kringliggande tillhörande ingående väntande
  nyproducerad ledig ledigbliven öppettid kvarvarande kvarboende kvarstående inflyttad utflyttad invandrad svenskfödd
  barnlös bilfri bilburen vegetarisk vegansk mänsklig mellanmänsklig yrkesinriktad yrkesmässig arbetsintegrerad
  arbetsplatsförlagd eftersatt utvald sen tidig högst lägst
`);

/** Adjectives and adverbs whose end state is all or nothing. `-fri` compounds are added by their ending. */
export const TOTAL_ADJECTIVES = words(`
  klimatneutral koldioxidneutral fossiloberoende fossilbränslefri fossilfri utsläppsfri giftfri plastfri klimatpositiv
  nettonoll helförnybar självförsörjande rökfri drogfri dopningsfri avfallsfri olycksfri hinderfri barriärfri våldsfri
  mobbningsfri bromsfri koldioxidfri blyfri kemikaliefri cementfri skräpfri diskrimineringsfri korruptionsfri
  segregationsfri
`);

/** Adverbs of degree and of no date: "betydligt", "på sikt" and their like. */
export const VAGUE_ADVERBS = words(`
  betydligt förhållandevis avsevärt väsentligt kraftigt gärna markant påtagligt rejält successivt kontinuerligt
  stadigt relativt någorlunda tillräckligt möjligen helst löpande fortlöpande snarast långsiktigt väl tryggt bättre
`);

/** Sizes that leave the level open as a predicate ("avstånden är korta") and name a kind before a noun ("korta avstånd"). */
export const OPEN_SIZES = words('kort korta liten litet små lång långt långa lätt lätta svår svårt enkelt nära bra');
