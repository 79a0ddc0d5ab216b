import { words } from './words';

// What stands around numbers in goals and statistics, written down from usage.

/** A number after one of these is a name or a count of something given: "årskurs 3", "mål 8", "per 1 000", "de 17 globala målen". */
export const LABEL_WORDS = words(`
  agenda alla de delmål dessa etapp fas insatsområde kapitel klass lag linje länsväg mål målen natura nivå nr nummer
  område per prioritering riksväg samma samtliga steg väg åk ålder åldern åldrarna årskurs årskurserna
`);

/** Words between a number and what governs it: "med minst 30 procent". */
export const BOUND_WORDS = words(`
  minst lägst högst max maximalt åtminstone cirka ca omkring runt drygt knappt ytterligare snitt genomsnitt upp
  totalt hela sammanlagt
`);

/** A number of years after one of these is an age. */
export const AGE_WORDS = words(`
  ålder åldern åldrarna yngre äldre fyllda fyllt unga ungdomar barn kvinnor män invånare personer vuxna befolkningen
  länsborna invånarna elever boende länsbor
`);

/** What a level stands after. */
export const LEVEL_LEADS = words(`
  till på är vara understiga överstiga understiger överstiger uppgå under över nå når ha har ska målvärde : än
  utgöra utgör bli blir uppnå
`);

/** Units that say what is counted rather than how many: "elavbrott som varar längre än 12 timmar". */
export const DEFINING_UNITS = words(`
  timmar timme minuter dagar dygn veckor månader år meter km kilometer mil mbit gbit mbit/s gbit/s kronor poäng tkr
  hektar ha
`);
