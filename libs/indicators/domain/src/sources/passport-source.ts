import type { IndicatorInput } from '../indicator';
import type { Service } from './service';
import type { SourceTable } from './source-table';

/** What a passport says of where its figures come from. */
export type PassportSource = Pick<IndicatorInput, 'sourceKind' | 'source' | 'sourceId'>;

/** What a passport says already, against what a table says of itself. */
export interface SourceDifference {
  /** Written when the source is attached: the passport said nothing of it. */
  filled: Partial<PassportSource>;
  /** Written only if a person wants it: the passport says something else. */
  replaced: Partial<PassportSource>;
}

/**
 * The source fields of a passport that a table would change. Without an id the passport has not named a table: kind and id
 * are filled in. The publisher's name is kept where it holds the table's, as "SCB, arbetskraftsundersökningen" holds "SCB".
 */
export function sourceDifference(
  passport: PassportSource,
  table: Pick<SourceTable, 'service' | 'key' | 'source'>,
): SourceDifference {
  const { service: sourceKind, key: sourceId, source } = table;
  const unnamed = passport.sourceId === null || passport.sourceId.trim() === '';
  const kind = passport.sourceKind === sourceKind ? {} : { sourceKind };
  const id = passport.sourceId === sourceId ? {} : { sourceId };
  const named = passport.source.toLowerCase().includes(source.toLowerCase());
  const identity = { ...kind, ...id };
  return {
    filled: unnamed ? identity : {},
    replaced: { ...(unnamed ? {} : identity), ...(named ? {} : { source }) },
  };
}

const ADDRESSES: Readonly<Record<Service, (id: string) => string>> = {
  scb: (id) => `https://statistikdatabasen.scb.se/api/v2/tables/${id}?lang=sv`,
  kolada: (id) => `https://api.kolada.se/v3/kpi/${id}`,
};
const ID = { scb: /^TAB\d+$/, kolada: /^[NU]\d{5}$/ } as const;

/** Where the source describes the table or KPI; null where the id is none that has such a page. */
export function sourceAddress({
  sourceKind,
  sourceId,
}: Pick<PassportSource, 'sourceKind' | 'sourceId'>): string | null {
  if (sourceKind === 'other' || sourceId === null || !ID[sourceKind].test(sourceId)) return null;
  return ADDRESSES[sourceKind](sourceId);
}
