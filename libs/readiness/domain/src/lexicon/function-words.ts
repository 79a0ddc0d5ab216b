import { words } from './words';

// The closed word classes of Swedish, written down from grammar; complete for the prose of strategies.

export const PREPOSITIONS = words(`
  angående av avseende bakom beträffande bland bortom efter enligt framför från för före genom gentemot gällande hos
  i inför inom jämte kring längs med mellan mot nära oavsett om omkring per på runt rörande sedan till trots under
  ur utan utanför utifrån utmed utom utöver via vid åt över
`);

export const DETERMINERS = words(`
  all allt andra annan annat bägge båda de dem den denna deras dess dessa det detta egen eget egna en ens er ett
  hela nästa någon något några samma sin sina sista sitt sådan sådana sådant var varje vart vilken vilket vår våra
  vårt
`);

export const PRONOUNS = words(`
  alla du envar er flera folk han inga ingen inget man människor många oss samtliga samtligt sig själv själva vad
  vem vi
`);

export const CONJUNCTIONS = words('och samt eller respektive resp resp. & liksom såväl men utan jämte plus både dels');

export const SUBORDINATORS = words(`
  som där dit vilka vilken vilket vars att när om då så eftersom medan innan därför hur tills
`);

export const MODALS = words(`
  ska skall skulle bör borde kan kunde måste vill ville får fick må lär behöver behövde hoppas siktar avser tänker
  kommer
`);

/** Infinitives of modal meaning, as in "ska kunna" and "vill få". */
export const MODAL_INFINITIVES = words('kunna vilja få behöva komma låta våga orka hinna slippa');

export const ADVERBS = words(`
  aldrig allt alltid alltmer bara bort borta både ca cirka dagens dels delvis dessutom dit dock drygt då därav
  därigenom därmed ej enbart endast fortare fram främst fullt helt hemma hit hållet här högst idag igen ihop in
  inrikes inte just knappt kvar lägst max maximalt mer mera mest mindre minst morgondagens mycket ned ner nu numera
  närmare nästan också ofta oftare omkring redan runt rätt samtidigt sedan senast snart så såväl särskilt tidigast
  tillbaka tillsammans upp ut utomlands utrikes ytterligare årligen åtminstone även överallt
`);
