import { words } from './words';

// Value nouns and images of visions and strategies, by stem; from knowledge of Swedish regional strategies and place branding.

export const VAGUE_NOUNS = words(`
  roll   förutsättning framtidshopp   trygghet livskraft framtidstro gemenskap tillit delaktighet närhet samverkan spets framåtanda skaparanda skaparlust
  skaparglädje livsglädje upptäckarglädje framtidsmod handlingskraft omställningsförmåga samarbetsförmåga
  innovationskraft innovationsförmåga attraktivitet attraktionskraft konkurrenskraft kvalitet livskvalitet jämlikhet
  hållbarhet mångfald inkludering potential helhetssyn helhetsperspektiv välbefinnande välmående öppenhet tolerans
  respekt mod kreativitet innovation engagemang inflytande stolthet lust glädje lycka harmoni balans frihet rättvisa
  solidaritet motståndskraft resiliens uthållighet robusthet flexibilitet effektivitet tillgänglighet likvärdighet
  varsamhet förnyelse nytänkande nyfikenhet entreprenörsanda företagsamhet dynamik puls nytta mervärde synergi
  växtkraft utvecklingskraft drivkraft kraft styrka stabilitet nyttan kopplingen dröm drömmar chans
  attraktionsvärde identitet hemkänsla tillhörighet samhörighet sammanhållning självkänsla självförtroende egenmakt
  hopp livslust arbetsglädje berättelse själ hjärta värdskap medskapande samskapande excellens världsklass toppklass
  framkant framsteg handlingsutrymme handlingsförmåga krisförmåga läskraft bildningstörst trivsel charm
  tillförlitlighet pålitlighet ansvarstagande omtanke omsorgsfullhet medmänsklighet kärlek vänlighet gästfrihet
  gästvänlighet modernitet slagkraft bärkraft genomslagskraft lyskraft dragningskraft konkurrensfördel profil
  kulturarvsglädje rörelseglädje läslust läsglädje matglädje bygdekänsla vikänsla hemortskänsla livsstil livsluft
  självbestämmande rådighet synlighet samsyn samspel samarbetsklimat innovationsklimat tillväxtkraft livsrum
  smältdegel
`);

/** Images of a place or a sector: a wording whose predicate is one of them is a vision. */
export const METAPHORS = words(`
  nav navet kunskapsnav skyltfönster port porten motor motorn tillväxtmotor förebild växtplats föregångare
  föregångslän föregångsregion fyrbåk fyrtorn testbädd smältdegel vagga växthus plantskola drivbänk grogrund magnet
  brygga bro hjärta spjutspets pionjär  flaggskepp lokomotiv dragare drivmotor skafferi livsnerv ryggrad
  pärla oas guldgruva kraftcentrum kraftkälla kunskapslän kulturregion nyckelspelare inspirationskälla
  föredöme paradis eldsjäl vattenhål frizon kompass hemmahamn språngbräda verkstad laboratorium växtkraft kreatör
  gnista tummelplats
`);

/** Last parts of compounds that make a value noun of any first part: skaparanda, framtidstro, kunskapsnav. */
export const VAGUE_NOUN_HEADS = words(
  'förmåga hopp rikedom  balans nytta lycka anda glädje lust kraft tro känsla nav törst vilja iver kvalitet motor hjärta',
);

/** Nouns that end as value nouns do but name plain things. */
export const PLAIN_NOUNS = words(`
  yttrandefrihet religionsfrihet biodiversitet rollator   bostäder   arbetsförmåga betalningsförmåga transport sport rapport import driva   land hemvist bemötande synnerhet vis
  verksamhet hälsa enhet nyhet myndighet fastighet möjlighet färdighet svårighet rättighet skyldighet nödvändighet
  sjuklighet dödlighet likhet olikhet hastighet fuktighet högtid framtid fritid samtid dåtid nutid barndom ungdomstid
  sommartid livstid arbetstid öppettid kvällstid helg ohälsa folkhälsa verklighet helhet offentlighet allmänhet
  mänsklighet sällsynthet skönhet omständighet medvetenhet utsatthet otrygghet ensamhet arbetskraft vindkraft
  vattenkraft kärnkraft elkraft ångkraft bioenergi solkraft köpkraft kraftverk vårdkraft lagkraft övertro aktivitet
   kapacitet mobilitet elektricitet prioritet majoritet minoritet paritet personal material kapital kanal
  signal lokal ideal portal festival journal terminal mineral moral areal total final stad kostnad månad marknad
  bostad byggnad skillnad landskap kunskap vetenskap medlemskap medborgarskap entreprenörskap partnerskap föräldraskap
  ledarskap grannskap naturlandskap ordförandeskap utanförskap budskap företagande lärande boende resande deltagande
  kunnande utseende cyklande utanförskapet förfarande meddelande anseende nätverkande arbetsgivande antagande
  beslutsfattande omhändertagande ungdom barn värde naturvärde kulturvärde boendemiljö uppväxtvillkor villkor
   utbud tillgång beredskap krisberedskap service infrastruktur teknik natur kultur utbildning forskning
  skolgång omsorg vård rehabilitering bildning livsmiljö gestaltning samhälle rum mål plan program strategi vision
  område del sätt vis fall val  fråga väg spår steg stöd led ledstjärna liv arbetsliv vardag vardagsliv 
  kulturliv föreningsliv friluftsliv musikliv mötesliv växtföljd metod modell möte fokus grund bas ram sikt samband
  start slut utgång   utrymme plats rätt krav behov resurs medel insyn hänsyn tillsyn översyn uppsyn energi
  mark vatten luft hav sjö skog jord klimat miljö biologi mångsyssleri teknologi digitalisering elektrifiering
  omställning utveckling tillväxt förändring kompetens kompetensförsörjning energiförsörjning elförsörjning
  planläggning besöksmål resmål boplats elevhälsa läkemedel livsmedel hjälpmedel färdmedel transportmedel läromedel
  medelväg bostadsort medborgardialog tilltro förtroende arbetsmiljö inomhusmiljö utemiljö skolmiljö vårdmiljö
  innehåll underlag avtal förslag uppslag bidrag inslag anslagstavla detalj kapitel titel regel nyckel artikel
  sandstrand språk bokstav gård hamn
`);

/** Empty doing with its preposition or object, as people write it. Matched on lemmas: `*` stands for at most two words between. */
export const VAGUE_PHRASES: string[] = [
  'verka för',
  'arbeta för',
  'bidra till',
  'bidrar till',
  'bidragit till',
  'medverka till',
  'bädda för',
  'skapa förutsättningar',
  'skapa möjligheter',
  'skapa möjlighet',
  'ge förutsättningar',
  'goda förutsättningar',
  'bästa förutsättningar',
  'verkar för',
  'medverkar till',
  'arbetar för',
  'bäddar för',
  'sträva efter',
  'strävar efter',
  'sträva mot',
  'på sikt',
  'i förgrunden',
  'i framkant',
  'i fokus',
  'i centrum',
  'i världsklass',
  'i toppklass',
  'långt framme',
  'ligga i framkant',
  'i balans',
  'i samklang',
  'i harmoni',
  'blomma ut',
  'så långt som möjligt',
  'i möjligaste mån',
  'ta vara på',
  'tar vara på',
  'ta tillvara',
  'tar tillvara',
  'slå vakt om',
  'ta krafttag',
  'samma chanser',
  'drömma stort',
  'lika villkor',
  'lika möjligheter',
  'samma möjligheter',
  'lika chanser',
  'tas till vara',
  'ta fart',
  'samlar kraft',
  'samla kraft',
  'mår bra',
  'må bra',
  'tar vara på',
  'bra liv',
  'kreativ höjd',
  'europeisk utblick',
  'internationell utblick',
  'rika möjligheter',
  'svarar mot behoven',
  'möter behoven',
  'motsvarar behoven',
  'motsvarar efterfrågan',
  'i rätt tid',
  'bjuda in',
  'öppna upp',
  'sätta på kartan',
  'på kartan',
  'sticka ut',
];

/** Openings of an image that runs to the end of its noun phrase: "plats för drömmar", "blicken mot morgondagen". */
export const VAGUE_OPENINGS: string[] = [
  'plats för',
  'utrymme för',
  'känsla av',
  'känslan av',
  'blicken mot',
  'blicken på',
  'porten mot',
  'porten till',
  'öppen famn för',
];
