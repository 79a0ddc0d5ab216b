import type { Bilingual } from '@rt/shared/domain';
import { NAMES_BY_COUNTY } from './municipality-names';

export interface Municipality {
  /** Four digits; the first two are the county's. */
  code: string;
  name: string;
}

const BY_COUNTY: ReadonlyMap<string, readonly Municipality[]> = new Map(
  Object.entries(NAMES_BY_COUNTY).map(([county, names]) => [
    county,
    names.split(', ').map((text) => ({ code: county + text.slice(0, 2), name: text.slice(3) })),
  ]),
);

const swedish = new Intl.Collator('sv');
const ALL = new Map([...BY_COUNTY.values()].flat().map((one) => [one.code, one]));
/** By plain name; of several with one name, the first. Falun alone is called something else before *kommun*. */
const BY_NAME = new Map(
  [...ALL.values()]
    .reverse()
    .flatMap((one) => [plain(one.name), ...(one.code === '2080' ? ['falu'] : [])].map((name) => [name, one])),
);

/** The municipalities of a county by Swedish alphabet; none where the region has no county. */
export const municipalitiesOf = (countyCode: string | null): readonly Municipality[] =>
  (BY_COUNTY.get(countyCode ?? '') ?? []).toSorted((one, other) => swedish.compare(one.name, other.name));

/** What a municipality is called; its code where there is none such. */
export const municipalityName = (code: string): string => ALL.get(code)?.name ?? code;

/** The municipality a text means: by code, or by name with or without *kommun* after it. null where there is none. */
export function municipalityNamed(text: string): Municipality | null {
  const wanted = plain(text);
  return ALL.get(wanted) ?? BY_NAME.get(wanted) ?? null;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/s? (?:kommun|stad)$/, '')
    .replace(/s$/, '');
}

/** Of the codes given, those that are no municipality of the county. */
export const outsideCounty = (codes: readonly string[], countyCode: string | null): string[] => {
  const inside = new Set(municipalitiesOf(countyCode).map(({ code }) => code));
  return codes.filter((code) => !inside.has(code));
};

/** What to say of municipalities of another county. */
export function outsideCountyMessage(codes: readonly string[]): Bilingual {
  const names = codes.map(municipalityName).join(', ');
  const several = codes.length > 1;
  return {
    sv: `${names} ${several ? 'är inga kommuner' : 'är ingen kommun'} i länet. Välj bland länets kommuner. Inget är sparat.`,
    en: `${names} ${several ? 'are not municipalities' : 'is not a municipality'} of the county. Choose among its municipalities. Nothing is saved.`,
  };
}
