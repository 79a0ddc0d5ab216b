import { words } from './words';

// Numbers and parts as words.

export const CARDINALS: Record<string, number> = {
  noll: 0,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
  hundra: 100,
  etthundra: 100,
  tusen: 1000,
  ettusen: 1000,
  miljon: 1e6,
  miljoner: 1e6,
  miljard: 1e9,
  miljarder: 1e9,
  dussin: 12,
  hundratal: 100,
  ett: 1,
  en: 1,
};
export const ORDINALS = words(`
  första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde
  sextonde sjuttonde artonde nittonde tjugonde trettionde fyrtionde femtionde hundrade
`);
/** Parts of a whole, and how often. */
export const PARTS = words(
  'hälften halvan halva tredjedel tredjedelar fjärdedel fjärdedelar femtedel femtedelar sjättedel åttondel tiondel tiondelar majoriteten merparten kvarts',
);
/** Units after a number that make it an amount. */
export const UNITS = words(`
  % procent procentenheter procentenhet promille ‰ ton kg kilo kilogram gram km kilometer mil meter m cm kvadratmeter
  m2 m² kubikmeter m3 m³ hektar kwh mwh gwh twh mw gw kw w liter tkr kr kronor krona mkr mnkr mdkr msek sek euro
  miljoner miljarder miljon miljard tusen dagar dag dygn timmar timme minuter minut min sekunder veckor vecka månader
  månad år poäng enheter stycken st platser gånger grader dba db mbit gbit mbit/s gbit/s µg mg personer invånare
  koldioxidekvivalenter
`);
export const SHARE_UNITS = words('% procent procentenheter procentenhet promille ‰');
