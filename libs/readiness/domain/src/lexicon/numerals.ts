import { words } from './words';

// Numbers and parts as words.

/** `en` and `ett` are left out: they are articles more often than numbers. */
export const CARDINALS = words(`
  noll två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo
  trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder dussin
`);
export const ORDINALS = words(`
  andra artonde elfte femte femtionde femtonde fjortonde fjärde fyrtionde första hundrade nionde nittonde sextonde
  sjunde sjuttonde sjätte tionde tjugonde tolfte tredje trettionde trettonde åttonde
`);
/** Parts of a whole, and how often. */
export const PARTS = words(
  'hälften halvan halva tredjedel tredjedelar fjärdedel fjärdedelar femtedel femtedelar sjättedel åttondel tiondel tiondelar majoriteten merparten kvarts',
);
/** Units after a number that make it an amount. */
export const UNITS = words(`
  % dag dagar db dygn enheter euro gbit gbit/s grader gram gw gwh gånger hektar invånare kg kilo kilogram kilometer
  km koldioxidekvivalenter kr krona kronor kubikmeter kvadratmeter kw kwh liter m m2 m3 mbit mbit/s meter mil
  miljard miljarder miljon miljoner minut minuter mkr mnkr msek mw mwh m² m³ månad månader personer platser poäng
  procent procentenhet procentenheter promille sekunder st stycken timmar timme tkr ton tusen twh vecka veckor w år
`);
export const SHARE_UNITS = words('% procent procentenheter procentenhet promille ‰');
