import { COUNTIES } from './place';

/**
 * Places that a region compares itself with by their plain mean: a group of the source's (`G…`, whose mean the source gives,
 * and which has no counties here), or counties picked by hand (`E…`, whose mean is reckoned by `unweightedMean`).
 */
export interface ComparisonGroup {
  code: string;
  name: string;
  counties: string[];
}

/** A group a source has values for; `loaded` where the region has them already. */
export interface SourceGroup {
  code: string;
  name: string;
  loaded: boolean;
}

/** The groups there are to choose from; `complete` is false where the source could not be asked. */
export interface SourceGroups {
  groups: SourceGroup[];
  complete: boolean;
}

/** Lengths of a name in characters; a mean needs two counties. */
export const GROUP_LIMITS = { groups: 10, name: { min: 2, max: 200 }, counties: { min: 2, max: 20 } } as const;

/** Whether a code is a group at Kolada, whose values are unweighted means. */
export const isSourceGroup = (code: string): boolean => /^G\d{1,8}$/.test(code);
export const isOwnGroup = (code: string): boolean => /^E\d{1,3}$/.test(code);

/** Whether the counties of a group go with its code: none for the source's, two or more that exist for an own one. */
export function countiesFit({ code, counties }: Pick<ComparisonGroup, 'code' | 'counties'>): boolean {
  if (isSourceGroup(code)) return counties.length === 0;
  const { min, max } = GROUP_LIMITS.counties;
  return counties.length >= min && counties.length <= max && counties.every((county) => COUNTIES.has(county));
}

/** A code for one more own group: E1 and on. */
export function nextOwnGroup(groups: readonly Pick<ComparisonGroup, 'code'>[]): string {
  const taken = new Set(groups.map(({ code }) => code));
  let number = 1;
  while (taken.has(`E${number}`)) number += 1;
  return `E${number}`;
}

/** Every place whose values a comparison needs: those chosen one by one, the source's groups, and the counties of own groups. */
export const comparedPlaces = (settings: {
  comparators: readonly string[];
  groups: readonly ComparisonGroup[];
}): string[] => [
  ...new Set([
    ...settings.comparators,
    ...settings.groups.flatMap(({ code, counties }) => (isSourceGroup(code) ? [code] : counties)),
  ]),
];

/** A group's name without "(ovägt medel)", as Kolada writes it: what the value is gets said in full beside it. */
export const bareGroupName = (name: string): string => name.replace(/\s*\(ovägt medel\w*\)\s*$/i, '').trim() || name;

/** A place as open data names it, in Swedish: the value of a group is an unweighted mean and is called that. */
export const openPlaceName = ({ placeCode, placeName }: { placeCode: string; placeName: string }): string =>
  isSourceGroup(placeCode) ? `ovägt medelvärde (${bareGroupName(placeName)})` : placeName;
