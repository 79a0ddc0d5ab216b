import { words } from './words';

// The closed word classes of Swedish, written down from grammar; complete for the prose of strategies.

export const PREPOSITIONS = words(`
  i på av till från för med om hos vid under över mot mellan bland inom utom utan genom via åt efter före inför kring
  runt längs enligt utifrån gentemot trots jämte utanför innanför bortom nedom ovan nedan utmed invid bakom framför
  per sedan nära omkring angående beträffande avseende gällande rörande mittemot utöver inklusive exklusive utav ur
`);

export const DETERMINERS = words(`
  en ett den det de denna detta dessa någon något några varje vart var sin sitt sina vår vårt våra deras dess hans
  hennes min mitt mina din ditt dina er ert era all allt hela båda bägge vilken vilket samma sådan sådant sådana annan
  annat andra sista nästa egen eget egna dem dom ens
`);

export const PRONOUNS = words(`
  vi man hon han jag du ni oss dig mig sig henne honom er själv själva envar vem vad alla ingen inget inga samtliga
  samtligt flera många folk människor
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
  inte ej aldrig alltid också även dock redan nu idag då här hit dit ut in upp ned ner fram tillbaka bort kvar ihop
  tillsammans mycket mer mera mest mindre minst allt alltmer alltmera ganska tämligen rätt så såväl både dels
  samtidigt sedan därefter dessutom endast bara enbart nästan ungefär cirka ca drygt knappt omkring runt ytterligare
  åtminstone lägst högst maximalt minimum max senast tidigast vanligtvis ofta ibland snart sommartid vintertid dagtid
  nattetid överallt ingenstans någonstans hemma borta utomlands inrikes utrikes därav därmed därigenom således alltså
  exempelvis särskilt framförallt främst delvis helt fullt hållet årligen dagligen veckovis månadsvis numera igen
  vidare dagens morgondagens just
`);
