import { words } from './words';

// The closed word classes of Swedish, written down from grammar; complete for the prose of strategies.

export const PREPOSITIONS = words(`
  angående av avseende bakom beträffande bland bortom efter enligt exklusive framför från för före genom gentemot
  gällande hos i inför inklusive innanför inom invid jämte kring längs med mellan mittemot mot nedan nedom nära
  oavsett om omkring ovan per på runt rörande sedan till trots under ur utan utanför utav utifrån utmed utom utöver
  via vid åt över
`);

export const DETERMINERS = words(`
  all allt andra annan annat bägge båda de dem den denna deras dess dessa det detta din dina ditt dom egen eget egna
  en ens er era ert ett hans hela hennes min mina mitt nästa någon något några samma sin sina sista sitt sådan sådana
  sådant var varje vart vilken vilket vår våra vårt
`);

export const PRONOUNS = words(`
  alla dig du envar er flera folk han henne hon honom inga ingen inget jag man mig människor många ni oss samtliga
  samtligt sig själv själva vad vem vi
`);

export const CONJUNCTIONS = words('och samt eller respektive resp resp. & liksom såväl men utan jämte plus både dels');

export const SUBORDINATORS = words(`
  som där dit vilka vilken vilket vars att när om då så eftersom medan innan fastän därför varifrån varigenom varvid
  hur ifall såvida tills
`);

export const MODALS = words(`
  ska skall skulle bör borde kan kunde måste vill ville får fick må lär behöver behövde hoppas siktar avser tänker
  kommer
`);

/** Infinitives of modal meaning, as in "ska kunna" and "vill få". */
export const MODAL_INFINITIVES = words('kunna vilja få behöva komma låta våga orka hinna slippa');

export const ADVERBS = words(`
  aldrig allt alltid alltmer alltmera alltså bara bort borta både ca cirka dagens dagligen dagtid dels delvis dessutom
  dit dock drygt då därav därefter därigenom därmed ej enbart endast exempelvis fortare fram framförallt främst fullt
  ganska helt hemma hit hållet här högst ibland idag igen ihop in ingenstans inrikes inte just knappt kvar lägst max
  maximalt mer mera mest mindre minimum minst morgondagens mycket månadsvis nattetid ned ner nu numera någonstans
  närmare nästan också ofta oftare omkring redan runt rätt samtidigt sedan senast snart sommartid så således såväl
  särskilt tidigast tillbaka tillsammans tämligen ungefär upp ut utomlands utrikes vanligtvis veckovis vidare
  vintertid ytterligare årligen åtminstone även överallt
`);
