import { phrases, words } from './words';

// Value nouns and images of visions and strategies, by stem; from knowledge of Swedish regional strategies and place branding.

export const VAGUE_NOUNS = words(`
  acceptans ambition anseende ansvarstagande attraktion attraktivitet balans band berättelse betydelse chans charm
  djup dragning driv dröm drömmar dynamik effektivitet eftertanke empati engagemang fantasi flexibilitet
  framförhållning framkant framsteg förmåga förnyelse förståelse förtroende förutseende förutsättning gemenskap
  genomslag glans glädje glöd handlag handlingsutrymme harmoni helhetssyn hjärterum hopp identitet inflytande
  inkludering innovation insikt integritet jämlikhet konsensus kopplingen kraft kreativitet krångel kvalitet kärlek
  legitimitet lek livsstil lockelse lust lycka magi medskapande medvetenhet mervärde mod modernitet mognad mångfald
  nyfikenhet nytta nytänk nytänkande omtanke optimism passion potential profil puls resiliens respekt rikedom ro
  roll rykte rättvisa rötter samarbetsförmåga samarbetsklimat samförstånd sammanhang sammanhållning samskapande
  samspel samsyn samverkan själ självförtroende skjuts skärpa solidaritet spets spetskompetens stabilitet status
  styrka ställning synergi tillit tolerans toppklass toppskick transparens trivsel tröskel tröskl utblick utbyte
  vila vingar vitalitet välbefinnande välmående välstånd värdegrund värdeskapande värdskap världsklass värme äventyr
  öppenhet
`);

/** Images of a place or a sector: a wording whose predicate is one of them is a vision. */
export const METAPHORS = words(`
  bastion blodomlopp bro brygga dragplåster fristad fundament fäste förebild föredöme föregångare gnista grogrund
  hjärta hubb högborg hörnsten juvel kitt knutpunkt kulturregion kunskapslän kunskapsnav kännetecken magnet mecka
  motor mylla nav oas paradis pionjär plantskola port pusselbit pärla riktmärke ryggrad skafferi skyltfönster smedja
  smultronställe smältdegel spjutspets språngbräda testbädd vagga vardagsrum visitkort vägvisare växthus växtplats
`);

/** Last parts of compounds that make a value noun of any first part: skaparanda, framtidstro, kunskapsnav. */
export const VAGUE_NOUN_HEADS = words(`
  ambition anda balans bestämmande driv engagemang fäste förmåga gemenskap glädje glöd hjärta hopp hubb högborg iver
  kraft kuvös kvalitet känsla lust lycka magi magnet mecka mod mognad motor nav nytta oas omtanke optimism potential
  pärla rikedom sinne smedja spjutspets stolthet sämja tillit tro törst vilja vitalitet
`);

/** Nouns that end as value nouns do but name plain things. */
export const PLAIN_NOUNS = words(`
  allmänhet antagande arbetsförmåga arbetskraft arbetsliv behov bemötande beredskap beslutsfattande
  betalningsförmåga bildning bostadsort bostäder del digitalisering driva elektrifiering elkraft energi enhet
  ensamhet entreprenörskap fall fokus forskning friluftsliv fråga färdighet föreningsliv företagande förlust förslag
  förändring grund hamn hav helg helhet hemvist hälsa infrastruktur innehåll jord kapacitet klimat kompetens krav
  kultur kulturliv kunskap kärnkraft land led ledarskap ledstjärna likhet liv luft lärande majoritet mark marknad
  medborgardialog medel metod missbruk mobilitet modell musikliv mål månad möte mötesliv natur nyckel nyhet ohälsa
  olikhet omhändertagande område omsorg omställning otrygghet plan plats rapport rehabilitering reservkraft resmål
  resurs rum rätt rörlighet samband service sikt skillnad skog skolgång slut solkraft sport språk spår stad
  stadsbyggnad start steg stöd synnerhet sätt teknik tillgång tillsyn tilltro tillväxt total utanförskap utbud
  utgång utrymme utsatthet utveckling val vardag vardagsliv vatten vattenkraft verklighet verksamhet villkor
  vindkraft vis vision vård väg yttrandefrihet återbruk översyn
`);

/** Empty doing with its preposition or object, and idioms of praise. Matched word by word; a phrase that opens with an infinitive has every form of the verb. */
export const VAGUE_PHRASES: string[] = phrases(`
  arbeta för; att lita på; att räkna med; att vara stolt över; av bästa kvalitet; av god kvalitet; av hög kvalitet;
  bana väg för; bidra till; bjuda in; bli sedd; blomma ut; bra liv; bygga broar; bygga ihop; bädda för; bädda in;
  bästa förutsättningar; bästa möjliga; dagens behov; djupa rötter; drömma stort; där så är möjligt; efter behov;
  europeisk klass; europeisk utblick; framtidens behov; full fart; få plats; för nöjes skull; för vår tid; ge
  avtryck; ge förutsättningar; ge plats för; ge plats åt; ge rum för; global blick; global utblick; goda chanser;
  goda förutsättningar; goda möjligheter; gå före; göra skillnad; hand i hand; hela vägen; hålla ihop; hålla jämna
  steg; hålla samman; höra hemma; höra till undantagen; i balans; i bra skick; i bred samverkan; i centrum; i
  dialog; i fokus; i framkant; i förgrunden; i första rummet; i god tid; i gott skick; i harmoni; i hög grad; i
  högre grad; i högre utsträckning; i medvind; i möjligaste mån; i nära dialog; i rimlig tid; i rätt tid; i rörelse;
  i samspel; i spetsen; i större utsträckning; i tid; i tiden; i toppskick; i täten; i världsklass; inom rimlig tid;
  inom rimligt avstånd; inom räckhåll; internationell utblick; knyta ihop; kreativ höjd; känna sig hemma; känna sig
  sedd; känna sig sedda; känna stolthet; leda vägen; ligga i framkant; lika chanser; lika möjligheter; lika rätt;
  lika villkor; locka hela världen; långt fram; långt framme; lägga grunden för; lägga grunden till; med hjärtat;
  med hög kvalitet; med kraft; medverka till; morgondagens behov; motsvara behoven; motsvara efterfrågan; må bra; må
  bättre; må väl; möta behoven; nordisk utblick; nära till allt; om möjligt; ordning och reda; på bästa möjliga
  sätt; på bästa sätt; på egna villkor; på kartan; på riktigt; på rimligt avstånd; på rätt plats; på sikt; på tå; på
  väg framåt; rika möjligheter; rusta för; samla kraft; samma chanser; samma förutsättningar; samma möjligheter;
  samma rätt; samma villkor; se en framtid; se upp till; sedd och hörd; sida vid sida; skapa förutsättningar; skapa
  möjlighet; skapa möjligheter; skapa rum för; skjuta fart; slå vakt om; sticka ut; stora möjligheter; sträva efter;
  sträva mot; stå rustad; stå stark; stå starka; stå starkt; svara mot; svara mot behoven; så frön; så länge de
  vill; sätta avtryck; sätta fart; sätta på kartan; ta ansvar; ta fart; ta höjd för; ta krafttag; ta plats; ta till
  vara; ta tillvara; ta vara på; tänka nytt; ur ett helhetsperspektiv; utan trösklar; utifrån behov; verka för; vid
  behov; vidgade vyer; vind i seglen; visa vägen; våga tänka nytt; väga tungt; växa som människa; öppen dörr; öppna
  dörrar; öppna upp
`);

/** Openings of an image that runs to the end of its noun phrase: "plats för drömmar", "blicken mot morgondagen". */
export const VAGUE_OPENINGS: string[] = phrases(`
  blicken mot; blicken på; fötterna i; fötterna på; handen på; siktet på; örat mot; känsla av; känslan av; plats för; rum för; porten mot; porten till; upplevelse av; upplevelsen av;
  utrymme för; öppen famn för
`);
