import type { ThreadKnot } from '../thread/thread-knot';

/** One answer to a search. */
export interface SearchHit {
  /** What it is called. */
  label: string;
  /** What tells it from others of the same name: its strategy, its owner. */
  note?: string;
  /** Router commands to it. */
  link: readonly unknown[];
  queryParams?: Readonly<Record<string, string>>;
  /** The thread of a goal, drawn small beside its name. */
  knots?: readonly ThreadKnot[];
}

/** A domain's answers in the search over everything: an `@Service()` that the domain's ui exports and the shell asks. */
export interface SearchProvider {
  /** Heading over its hits: `Mål`. */
  readonly heading: string;
  /** The best few hits for a text of at least two letters; none rather than an error where it cannot tell. */
  search(text: string): Promise<readonly SearchHit[]>;
}
