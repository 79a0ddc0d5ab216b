import { CONFIDENCES, NEW_EDGE, SIGNS } from '../chain-edge';
import { BEARINGS, STRENGTHS } from '../chain-evidence';
import { NEW_NODE } from '../chain-node';
import { NODE_KINDS } from '../node-kind';
import type { PartContents, PartKind } from '../part-change';

/** How a field is written where everything is text: in a table, in XML. A list of words is the words that are allowed. */
export type FieldType = 'text' | 'id' | 'ids' | 'number' | 'flag' | readonly string[];

/** Every field of every kind of part, in the order in which a file holds them. */
export const PART_FIELDS: { readonly [K in PartKind]: { readonly [F in keyof PartContents[K]]-?: FieldType } } = {
  group: { name: 'text' },
  node: {
    kind: NODE_KINDS,
    text: 'text',
    goalLineageId: 'id',
    indicatorIds: 'ids',
    interventionIds: 'ids',
    groupId: 'id',
    amount: 'number',
    x: 'number',
    y: 'number',
    pinned: 'flag',
  },
  edge: {
    fromId: 'id',
    toId: 'id',
    claim: 'text',
    assumption: 'text',
    confidence: CONFIDENCES,
    sign: SIGNS,
    lagMonths: 'number',
    externalFactors: 'text',
    effect: 'number',
    critical: 'flag',
    nextTestOn: 'text',
  },
  evidence: {
    edgeId: 'id',
    bearing: BEARINGS,
    strength: STRENGTHS,
    source: 'text',
    url: 'text',
    date: 'text',
    note: 'text',
  },
};

/** What a field is where a file leaves it out; a field that is not here must be there. */
export const ABSENT: { readonly [K in PartKind]: Partial<PartContents[K]> } = {
  group: {},
  node: NEW_NODE,
  edge: NEW_EDGE,
  evidence: { url: null, date: null, note: null },
};

/** A field as text; empty for what is not there. */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The value of a field from its text; undefined where the text is no such value. Empty text is null, false or no ids. */
export function fieldValue(type: FieldType, text: string): unknown {
  const bare = text.trim();
  if (type === 'flag') return ['', 'false', '0'].includes(bare) ? false : bare === 'true' || bare === '1' || undefined;
  if (type === 'ids') return bare === '' ? [] : bare.split(/\s+/);
  if (bare === '') return null;
  if (type === 'number')
    return Number.isFinite(Number(bare.replace(',', '.'))) ? Number(bare.replace(',', '.')) : undefined;
  if (typeof type === 'string') return bare;
  return type.includes(bare) ? bare : undefined;
}
