import { words } from './words';

// Whom a level is set against: the country, other regions, an average.

/** Reference stems after än, över, under, "i nivå med". */
export const REFERENCES = words(`
  andra befolkningen eu eu-genomsnittet eu-snittet europa europas flickornas genomsnitt genomsnittet genomsnittets
  grannlän grannlänen grannregioner grannregionerna göteborg hela inrikes jämförbara jämförelsegruppen
  jämförelsekommunerna jämförelseregioner kommungruppen konkurrenterna kvinnorna kvinnors landet landets
  landsgenomsnittet länsgenomsnittet länssnittet malmö medel medelkommunen medelvärde medelvärdet median medianen
  männen männens mäns nationella nationellt norden nordens oecd omvärlden pojkarnas regioner regionerna resten riket
  rikets riksgenomsnitt riksgenomsnittet riksgenomsnittets riksmedel riksmedelvärde riksmedelvärdet riksnivå
  riksnivån rikssnitt rikssnittet riksvärdet snitt snittet stockholm storstadslänen storstadsregionerna sverige
  sveriges världsgenomsnittet övriga
`);

/** Sets that make a superlative a comparison: "Sveriges bästa". Genitives. */
export const NAMED_SETS = words(`
  sveriges landets rikets nordens europas världens skandinaviens norrlands eus eu:s sydsveriges mellansveriges
  östersjöns östersjöområdets norra-europas nordeuropas regionernas länens norges danmarks götalands svealands
  östersverige
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
  över under överstiga överstiger understiga understiger nå når motsvara motsvarar matcha överträffa överträffar än
  med som minst lägst högst uppnå till överskrida underskrida
`);
