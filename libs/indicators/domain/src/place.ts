/** SCB's code for the whole country. */
export const COUNTRY_CODE = '00';

/** The counties by SCB's code; 02, 11, 15 and 16 are not in use. */
export const COUNTIES: ReadonlyMap<string, string> = new Map([
  ['01', 'Stockholms län'],
  ['03', 'Uppsala län'],
  ['04', 'Södermanlands län'],
  ['05', 'Östergötlands län'],
  ['06', 'Jönköpings län'],
  ['07', 'Kronobergs län'],
  ['08', 'Kalmar län'],
  ['09', 'Gotlands län'],
  ['10', 'Blekinge län'],
  ['12', 'Skåne län'],
  ['13', 'Hallands län'],
  ['14', 'Västra Götalands län'],
  ['17', 'Värmlands län'],
  ['18', 'Örebro län'],
  ['19', 'Västmanlands län'],
  ['20', 'Dalarnas län'],
  ['21', 'Gävleborgs län'],
  ['22', 'Västernorrlands län'],
  ['23', 'Jämtlands län'],
  ['24', 'Västerbottens län'],
  ['25', 'Norrbottens län'],
]);

/** The name of a place by its code alone: the country, a county, `Kommun 2084`; the code itself where it tells nothing. */
export function placeNameOf(code: string): string {
  if (code === COUNTRY_CODE) return 'Riket';
  return COUNTIES.get(code) ?? (/^\d{4}$/.test(code) ? `Kommun ${code}` : code);
}

/** Our code for a place as SCB writes it: the country is 00 under all its names; others as they are. */
export const placeFromScb = (code: string): string => (/^(00|riket|se)$/i.test(code) ? COUNTRY_CODE : code);

/**
 * Our code for a place as Kolada writes it: a region is "00" + the county code there, the country 0000;
 * a municipality has SCB's four digits, and groups (G2329) keep their id.
 */
export const placeFromKolada = (id: string): string => /^00(\d{2})$/.exec(id)?.[1] ?? id;

/** The codes a region's own figures may stand under: its county, and for Gotland, which is one municipality, that too. */
export const ownPlaceCodes = (countyCode: string | null): readonly string[] =>
  countyCode === '09' ? ['09', '0980'] : countyCode === null ? [] : [countyCode];

/** Whether a code is the country, a county, or a municipality in one of the counties. */
export const isPlaceCode = (code: string): boolean =>
  placeFromScb(code) === COUNTRY_CODE || COUNTIES.has(code) || (/^\d{4}$/.test(code) && COUNTIES.has(code.slice(0, 2)));
