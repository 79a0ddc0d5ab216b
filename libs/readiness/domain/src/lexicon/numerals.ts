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
  % cm dag dagar db dba dygn enheter euro gbit gbit/s grader gram gw gwh gånger hektar invånare kg kilo kilogram
  kilometer km koldioxidekvivalenter kr krona kronor kubikmeter kvadratmeter kw kwh liter m m2 m3 mbit mbit/s mdkr
  meter mg mil miljard miljarder miljon miljoner min minut minuter mkr mnkr msek mw mwh m² m³ månad månader personer
  platser poäng procent procentenhet procentenheter promille sek sekunder st stycken timmar timme tkr ton tusen twh
  vecka veckor w µg år ‰
`);
export const SHARE_UNITS = words('% procent procentenheter procentenhet promille ‰');
