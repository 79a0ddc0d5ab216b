import {
  type ChainComparison,
  type ChainContent,
  type ChangedField,
  type ComparedPart,
  NODE_KINDS,
  type NodeKind,
  type PartKind,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { fieldWord, type Naming, partWord, valueWord } from '../part-words';

export type Difference = 'added' | 'removed' | 'changed';

export interface ComparedField {
  label: string;
  before: string;
  after: string;
  /** Long texts are shown word by word. */
  long: boolean;
}

/** A part that differs, in words. */
export interface ComparedRow {
  id: Id;
  state: Difference;
  name: string;
  fields: ComparedField[];
}

export interface ComparedSection {
  key: string;
  heading: string;
  rows: ComparedRow[];
}

/** What a comparison is told from: the parts of both sides by name, so that also what is gone can be named. */
export function bothSides(before: ChainContent, after: ChainContent): ChainContent {
  const both = <T extends { id: Id }>(old: readonly T[], now: readonly T[]) => [
    ...now,
    ...old.filter(({ id }) => !now.some((part) => part.id === id)),
  ];
  return {
    nodes: both(before.nodes, after.nodes),
    edges: both(before.edges, after.edges),
    evidence: both(before.evidence, after.evidence),
    groups: both(before.groups, after.groups),
  };
}

/** What differs, column by column, then the arrows, the evidence and the groups; sections without differences are left out. */
export function comparedSections(comparison: ChainComparison, naming: Naming, other: Readonly<Record<Rest, string>>) {
  const columns = NODE_KINDS.map((kind) => ({
    key: kind,
    heading: naming.names[kind],
    rows: rowsOf(
      'node',
      comparison.nodes.filter((part) => kindOf(part) === kind),
      naming,
    ),
  }));
  const rest = (['edge', 'evidence', 'group'] as const).map((kind) => ({
    key: kind,
    heading: other[kind],
    rows: rowsOf(kind, comparison[SHELF[kind]], naming),
  }));
  return [...columns, ...rest].filter(({ rows }): boolean => rows.length > 0) as ComparedSection[];
}

export type Rest = 'edge' | 'evidence' | 'group';
const SHELF = { edge: 'edges', evidence: 'evidence', group: 'groups' } as const;

/** How many parts differ in each way. */
export function countDifferences(sections: readonly ComparedSection[]): Record<Difference, number> {
  const rows = sections.flatMap((section) => section.rows);
  const count = (state: Difference) => rows.filter((row) => row.state === state).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed') };
}

const kindOf = ({ is, was }: ComparedPart<'node'>): NodeKind | undefined => (is ?? was)?.kind;

function rowsOf(kind: PartKind, parts: readonly ComparedPart[], naming: Naming): ComparedRow[] {
  return parts.flatMap((part) => {
    const shown = part.is ?? part.was;
    if (part.state === 'same' || !shown) return [];
    const fields = part.fields.map((field) => comparedField(field, naming));
    return { id: part.id, state: part.state, name: partWord(kind, shown, naming), fields };
  });
}

const LONG = new Set(['text', 'claim', 'assumption', 'externalFactors', 'note', 'source', 'name']);

const comparedField = ({ field, was, is }: ChangedField, naming: Naming): ComparedField => ({
  label: fieldWord(field),
  before: valueWord(field, was, naming),
  after: valueWord(field, is, naming),
  long: LONG.has(field) && typeof was === 'string' && typeof is === 'string',
});
