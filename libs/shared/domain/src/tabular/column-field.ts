import type { Bilingual } from '../bilingual';
import { type Cell, cellText } from './cell';
import { similarity } from './similarity';

/** Something a column can hold: the key the rules use, the heading of the template, and what else people call it. */
export interface ColumnField<Key extends string = string> {
  key: Key;
  label: Bilingual;
  /** Other headings that mean the same, in any language, in any case. */
  synonyms: readonly string[];
  /** Without a column for this nothing can be imported. */
  required?: boolean;
  /** One sentence on what to write in it; shown in the template and beside the choice of column. */
  hint?: Bilingual;
}

/** Which column (from 0) holds which field; a field without a column is left out. */
export type ColumnMapping = Partial<Record<string, number>>;

/** The least similarity at which a heading is suggested for a field. */
const ALIKE = 0.72;

/** Longer text stands in the rows. */
const LONGEST = 100;

/** How well a heading fits a field, from 0 to 1. */
export const fit = (heading: string, field: ColumnField): number =>
  Math.max(...[field.label.sv, field.label.en, ...field.synonyms].map((name) => similarity(heading, name)));

/** The columns to suggest: best fits first, each column for one field and each field once; hidden columns are passed over. */
export function suggestMapping(
  headings: readonly (Cell | undefined)[],
  fields: readonly ColumnField[],
  hidden: readonly number[] = [],
): ColumnMapping {
  const pairs = headings.flatMap((cell, column) => {
    const heading = cellText(cell);
    if (hidden.includes(column) || heading.length > LONGEST) return [];
    return fields.map((field) => ({ column, key: field.key, fit: fit(heading, field) }));
  });
  const mapping: ColumnMapping = {};
  const taken = new Set<number>();
  for (const pair of pairs.filter((one) => one.fit >= ALIKE).sort((a, b) => b.fit - a.fit || a.column - b.column)) {
    if (mapping[pair.key] !== undefined || taken.has(pair.column)) continue;
    mapping[pair.key] = pair.column;
    taken.add(pair.column);
  }
  return mapping;
}
