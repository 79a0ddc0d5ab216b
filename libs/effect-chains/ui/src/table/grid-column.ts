import type { Written } from '../inspector/written';

/** A column of a table of parts: what it shows, how it sorts, and what a text written in it means. */
export interface GridColumn<Part, Content> {
  key: string;
  head: string;
  figure?: boolean;
  text: (part: Part) => string;
  /** What it sorts by where that is not its text; what has no value comes last. */
  order?: (part: Part) => number | null;
  /** The words that can be written in it. */
  choices?: readonly string[];
  /** Left out where it can only be read. */
  reads?: (text: string) => Written<Partial<Content>>;
}

/** Which column a table is sorted by. */
export interface GridSort {
  key: string;
  descending: boolean;
}

/** Parts in the order of a column; as they were where there is none. */
export function sortedBy<Part, Content>(
  parts: readonly Part[],
  columns: readonly GridColumn<Part, Content>[],
  sort: GridSort | null,
): Part[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (!column) return [...parts];
  const [order, way] = [column.order, sort?.descending ? -1 : 1] as const;
  const keyed = parts.map((part) => ({ part, text: column.text(part), order: order?.(part) ?? null }));
  return keyed.sort((one, other) => compare(one, other, way, order !== undefined)).map(({ part }) => part);
}

interface Keyed {
  text: string;
  order: number | null;
}

function compare(one: Keyed, other: Keyed, way: 1 | -1, byOrder: boolean): number {
  if (!byOrder)
    return Number(one.text === '') - Number(other.text === '') || way * one.text.localeCompare(other.text, 'sv');
  if (one.order === null || other.order === null) return Number(one.order === null) - Number(other.order === null);
  return way * (one.order - other.order);
}
