import { figuresOf, tablesOf } from '../figures/figures-of';
import type { ReportFacts } from '../report/report-facts';
import type { RichBlock, RichText } from '../text/rich-text';
import { figureReference, richText, tableReference, type Words } from '../text/write-text';
import { goalDraft } from './goal-draft';
import { LEARNING_DRAFTS } from './learning-drafts';
import { MONEY_DRAFTS } from './money-drafts';

/** What a draft is written of: the facts, and a way to speak of a figure that stays live. */
export interface DraftMaterial {
  facts: ReportFacts;
  /** The figure as words that follow it. */
  figure: (key: string) => Words;
  /** Its value; 0 where it cannot be told. */
  value: (key: string) => number;
  /** A reference to a table, where the year has it. */
  table: (key: string) => RichBlock[];
}

export type DraftWriter = (material: DraftMaterial) => RichBlock[];

const WRITERS: Readonly<Record<string, DraftWriter>> = { ak1: goalDraft, ...MONEY_DRAFTS, ...LEARNING_DRAFTS };

/**
 * A draft of each part that there is anything to say about: sentences made of what the system knows, and nothing it does
 * not know. It counts and names; what came of what is for people to judge.
 */
export function draftsOf(facts: ReportFacts, parts: readonly string[]): { part: string; body: RichText }[] {
  const material = materialOf(facts);
  return parts.map((part) => ({ part, body: richText(WRITERS[part]?.(material) ?? []) }));
}

function materialOf(facts: ReportFacts): DraftMaterial {
  const figures = new Map(figuresOf(facts).map((figure) => [figure.key, figure]));
  const tables = new Set(tablesOf(facts).map(({ key }) => key));
  const named = (key: string) => {
    const found = figures.get(key);
    if (!found) throw new Error(`There is no figure ${key}.`);
    return found;
  };
  return {
    facts,
    figure: (key) => figureReference(named(key)),
    value: (key) => named(key).value ?? 0,
    table: (key) => (tables.has(key) ? [tableReference(key)] : []),
  };
}
