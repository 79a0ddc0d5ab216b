import { COUNTIES, COUNTRY_CODE, isPlaceCode, placeFromKolada, placeNameOf } from '../place';

/** A place that a cell names, by SCB's code. */
export interface CellPlace {
  code: string;
  label: string;
}

const COUNTRY = /^(riket|hela riket|hela landet|sverige|sweden|se)$/i;
const CODE_FIRST = /^(\d{2}|\d{4})[\s:–-]+(\p{L}.*)$/u;
const CODE_LAST = /^(\p{L}.*?)\s*\((\d{2}|\d{4})\)$/u;

/** A county's name without what people vary: `Region Dalarna`, `Dalarna`, `Dalarnas län`. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^region /, '')
    .replace(/ (län|county)$/, '')
    .replace(/s$/, '');

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...[...COUNTIES].map(([code, name]): [string, string] => [plain(name), code]),
  ['sörmland', '04'],
  ['västra götalandsregionen', '14'],
  ['jämtland härjedalen', '23'],
]);

/** These are also the names of municipalities: alone, in a column of municipalities, they cannot be told. */
const ALSO_MUNICIPALITIES = new Set(['01', '03', '06', '08', '09', '18']);

/**
 * The place a cell means: `Riket`, `Dalarnas län`, `20 Dalarnas län`, `20`, `2084 Avesta`, `Region Dalarna`. Excel drops
 * zeros in front: `1` is `01`, `114` is `0114`. null where it cannot be told, such as a municipality without its code.
 */
export function placeIn(text: string, ofMunicipalities = false): CellPlace | null {
  const name = text.trim().replace(/\s+/g, ' ');
  if (COUNTRY.test(name)) return { code: COUNTRY_CODE, label: placeNameOf(COUNTRY_CODE) };
  if (/^\d{1,4}$/.test(name)) return byCode(name.length % 2 ? `0${name}` : name);
  const [, first, after] = CODE_FIRST.exec(name) ?? [];
  if (first && after) return byCode(first, after);
  const [, before, last] = CODE_LAST.exec(name) ?? [];
  if (last && before) return byCode(last, before);
  const county = BY_NAME.get(plain(name));
  if (!county) return null;
  const sure = /^region | (län|county)$/i.test(name) || !ofMunicipalities || !ALSO_MUNICIPALITIES.has(county);
  return sure ? { code: county, label: placeNameOf(county) } : null;
}

function byCode(written: string, label?: string): CellPlace | null {
  const code = placeFromKolada(written);
  return isPlaceCode(code) ? { code, label: label ?? placeNameOf(code) } : null;
}
