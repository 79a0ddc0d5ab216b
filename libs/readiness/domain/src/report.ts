/** What a wording is judged by, in the order in which the notes are shown. */
export const CRITERIA = [
  'direction',
  'measure',
  'target',
  'baseline',
  'deadline',
  'population',
  'compound',
  'vague',
  'kind',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export type Direction = 'increase' | 'decrease' | 'maintain' | 'state' | 'none';
export type Target = 'absolute' | 'relative' | 'comparator' | 'total' | 'none';
export type Kind = 'outcome' | 'activity' | 'vision';
export type Verdict = 'ready' | 'partly' | 'not';

/** A stretch of the wording: `wording.slice(start, end) === text`. Offsets count UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** What the wording itself says, in its own words, for the rewrite template. */
export interface WordingFacts {
  /** Among whom or what: "unga 16–24 år". */
  who?: string;
  /** What is measured: "andelen som arbetar". */
  what?: string;
  /** The verb or adjective of change or state: "öka". */
  direction?: string;
  /** Where it starts, a value or a year: "62 procent". */
  from?: string;
  /** The level or the size of the change: "minst 80 procent". */
  to?: string;
  /** By when: "2030". */
  when?: string;
  /** Who publishes the figure: "SCB". */
  source?: string;
}

/**
 * How far a wording can be followed up, judged from the wording alone.
 * Booleans say that the criterion is met in the text; `compound` that it sets more than one goal.
 */
export interface ReadinessReport {
  direction: Direction;
  measure: boolean;
  target: Target;
  baseline: boolean;
  deadline: boolean;
  population: boolean;
  compound: boolean;
  kind: Kind;
  verdict: Verdict;
  /** The vague words as they stand in the text, in lower case, in the order they stand. */
  vague: string[];
  /** The exact words that show each criterion; absent where nothing shows it. */
  evidence: Partial<Record<Criterion, Span[]>>;
  facts: WordingFacts;
}
