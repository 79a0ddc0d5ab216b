import type { Level } from '@rt/goals/domain';
import type { Polarity } from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';

/** What makes indicators of several regions the same: the table or key figure they come from, else their definition, else their name. */
export type SameBy = 'source' | 'definition' | 'name';

/** A region's own passport of a common indicator. */
export interface CommonPassport {
  regionId: Id;
  regionName: string;
  name: string;
  definition: string | null;
  unit: string;
  polarity: Polarity;
  source: string;
  sourceId: string | null;
  /** The levels of the adopted goals it follows, from the top. */
  levels: Level[];
}

export interface CommonIndicator {
  sameBy: SameBy;
  /** Of two regions or more, by Swedish alphabet. */
  passports: CommonPassport[];
}

export interface NationIndicators {
  /** The most common first. */
  indicators: CommonIndicator[];
  /** Regions whose adopted goals are followed by any indicator. */
  regions: number;
  /** Indicators of adopted goals that one region alone has. */
  alone: number;
}

/** In what the passports of a common indicator can differ, so that its figures cannot be laid beside each other unseen. */
export const DIFFERENCES = ['unit', 'polarity', 'source', 'definition'] as const;
export type Difference = (typeof DIFFERENCES)[number];

const plain = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

/** What a common indicator's passports do not agree on. A definition that one of them lacks is a difference too. */
export function differencesOf({ passports }: Pick<CommonIndicator, 'passports'>): Difference[] {
  const said: Readonly<Record<Difference, (passport: CommonPassport) => string>> = {
    unit: ({ unit }) => plain(unit),
    polarity: ({ polarity }) => polarity,
    source: ({ source, sourceId }) => `${plain(source)} ${sourceId ?? ''}`,
    definition: ({ definition }) => plain(definition),
  };
  return DIFFERENCES.filter((each) => new Set(passports.map(said[each])).size > 1);
}

/** How many regions have it. */
export const regionsOf = ({ passports }: Pick<CommonIndicator, 'passports'>): number =>
  new Set(passports.map(({ regionId }) => regionId)).size;

/** What most of them call it; of equally many, the first by alphabet. */
export function commonName({ passports }: Pick<CommonIndicator, 'passports'>): string {
  const names = [...Map.groupBy(passports, ({ name }) => name)];
  names.sort(([a, as], [b, bs]) => bs.length - as.length || a.localeCompare(b, 'sv'));
  return names[0]?.[0] ?? '';
}
