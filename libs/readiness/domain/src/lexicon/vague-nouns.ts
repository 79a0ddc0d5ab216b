import { words } from './words';

// Value nouns and images of visions and strategies, by stem; from knowledge of Swedish regional strategies and place branding.

export const VAGUE_NOUNS = words(`betydelse 
  roll förutsättning trygghet gemenskap tillit delaktighet närhet samverkan spets framtidsmod samarbetsförmåga
  attraktivitet kvalitet jämlikhet hållbarhet mångfald inkludering potential helhetssyn helhetsperspektiv
  välbefinnande välmående öppenhet tolerans respekt mod kreativitet innovation engagemang inflytande stolthet lust
  glädje lycka harmoni balans frihet rättvisa solidaritet resiliens uthållighet robusthet flexibilitet effektivitet
  tillgänglighet likvärdighet varsamhet förnyelse nytänkande nyfikenhet företagsamhet dynamik puls nytta synergi
  kraft styrka stabilitet nyttan kopplingen dröm drömmar chans attraktionsvärde identitet tillhörighet samhörighet
  sammanhållning självförtroende egenmakt hopp berättelse själ värdskap medskapande samskapande excellens
  världsklass toppklass framkant framsteg handlingsutrymme trivsel charm tillförlitlighet pålitlighet ansvarstagande
  omtanke omsorgsfullhet medmänsklighet kärlek vänlighet gästfrihet gästvänlighet modernitet konkurrensfördel profil
  livsstil livsluft självbestämmande rådighet synlighet samsyn samspel samarbetsklimat innovationsklimat livsrum
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
  yttrandefrihet religionsfrihet biodiversitet rollator bostäder arbetsförmåga betalningsförmåga sport rapport driva
  land hemvist bemötande synnerhet vis verksamhet hälsa enhet nyhet färdighet svårighet skyldighet nödvändighet
  likhet olikhet fuktighet barndom kvällstid helg ohälsa verklighet helhet offentlighet allmänhet mänsklighet
  sällsynthet skönhet omständighet utsatthet otrygghet ensamhet arbetskraft vindkraft vattenkraft kärnkraft elkraft
  ångkraft solkraft köpkraft vårdkraft lagkraft övertro kapacitet mobilitet elektricitet prioritet majoritet paritet
  material kanal signal ideal portal festival journal terminal mineral moral total final stad månad marknad skillnad
  kunskap vetenskap medlemskap medborgarskap entreprenörskap föräldraskap ledarskap grannskap naturlandskap
  ordförandeskap utanförskap budskap företagande lärande kunnande utseende cyklande utanförskapet förfarande
  meddelande anseende arbetsgivande antagande beslutsfattande omhändertagande villkor utbud tillgång beredskap
  service infrastruktur teknik natur kultur forskning skolgång omsorg vård rehabilitering bildning gestaltning rum
  mål plan vision område del sätt fall val fråga väg spår steg stöd led ledstjärna liv arbetsliv vardag vardagsliv
  kulturliv föreningsliv friluftsliv musikliv mötesliv växtföljd metod modell möte fokus grund bas ram sikt samband
  start slut utgång utrymme plats rätt krav behov resurs medel insyn hänsyn tillsyn översyn uppsyn energi mark
  vatten luft hav skog jord klimat biologi mångsyssleri teknologi digitalisering elektrifiering omställning
  utveckling tillväxt förändring kompetens planläggning besöksmål resmål medelväg bostadsort medborgardialog tilltro
  förtroende innehåll underlag förslag uppslag bidrag inslag anslagstavla kapitel titel regel nyckel artikel
  sandstrand språk bokstav hamn
`);

/** Empty doing with its preposition or object, as people write it. Matched word by word. */
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
  'bädda in',
  'lockar hela världen',
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
