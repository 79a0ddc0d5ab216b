import { words } from './words';

// Whom a level is set against: the country, other regions, an average.

/** Reference stems after än, över, under, "i nivå med". */
export const REFERENCES = words(`
  riket rikets riksgenomsnitt riksgenomsnittet riksgenomsnittets rikssnitt rikssnittet riksmedel riksmedelvärde
  riksmedelvärdet genomsnitt genomsnittet genomsnittets snitt snittet medel medelvärde medelvärdet medianen median
  landet landets sverige sveriges övriga andra jämförbara jämförelsegruppen jämförelsekommunerna jämförelseregioner eu
  eu-snittet eu-genomsnittet norden nordens europa europas grannlänen grannlän grannregioner grannregionerna
  storstadsregionerna storstadslänen nationella nationellt kommungruppen hela befolkningen männen mäns kvinnors
  kvinnorna männens pojkarnas flickornas inrikes resten regioner regionerna landsgenomsnittet länssnittet
  länsgenomsnittet medelkommunen riksvärdet riksnivån riksnivå världsgenomsnittet oecd konkurrenterna omvärlden
  stockholm göteborg malmö
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
  bästa bäst lägst flest främsta främst största störst högsta högst lägsta mest minst minsta ledande ledaren tätaste längsta
  äldsta yngsta förnämsta närmaste nummer etta toppen topp
`);

/** What a reference stands after, two or three words back: "över rikssnittet", "i nivå med riket". */
export const STANDING_WORDS = words(`
  över under överstiga överstiger understiga understiger nå når motsvara motsvarar matcha överträffa överträffar än
  med som minst lägst högst uppnå till överskrida underskrida
`);
