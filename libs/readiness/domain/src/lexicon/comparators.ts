import { words } from './words';

// Whom a level is set against: the country, other regions, an average.

/** Others, after än, över, under, "i nivå med". */
export const REFERENCES = words(`
  andra befolkningen eu europa europas grannlän grannlänen grannregioner grannregionerna göteborg hela inrikes
  jämförbara jämförelsekommunerna jämförelselänen jämförelseregioner kommungruppen konkurrenterna kvinnors landet
  landets malmö nationella nationellt norden nordens oecd omvärlden regioner regionerna resten riket rikets
  stockholm sverige sveriges övriga
`);
/** Averages: rikssnittet, medianen, EU-genomsnittet. */
export const AVERAGES =
  /^(?:(?:eu-|riks|lands|läns|världs)?(?:genomsnitt|snitt|medel|medelvärde|median)|riks(?:nivå|värde))(?:et|en|ets|n|t)?$/;

/** Sets that make a superlative a comparison: "Sveriges bästa". Genitives. */
export const NAMED_SETS = words(`
  eu:s europas eus jordens landets länens mellansveriges nordens norrlands regionernas rikets skandinaviens sveriges
  sydsveriges världens östersjöns
`);
export const NAMED_SETS_AFTER = words(
  'sverige landet riket norden europa världen skandinavien eu norrland länen regionerna',
);

/** Superlatives and ranks in their common forms; other forms are seen by -ast(e). */
export const SUPERLATIVES = words(`
  bäst bästa etta flest främst främsta förnämsta högst högsta ledande ledaren lägst lägsta längsta mest minst minsta
  nummer närmaste störst största topp toppen tätaste yngsta äldsta
`);

/** What a reference stands after, two or three words back: "över rikssnittet", "i nivå med riket". */
export const STANDING_WORDS = words(`
  efter före högst lägst matcha med minst motsvara motsvarar nå når som till under underskrida understiga
  understiger uppnå än över överskrida överstiga överstiger överträffa överträffar
`);
