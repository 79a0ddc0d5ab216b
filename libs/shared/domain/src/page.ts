/** How many rows a list gives at most in one answer. */
export const PAGE_LIMIT = { default: 200, max: 1000 } as const;

/** A part of a longer list: the rows asked for and how many there are in all. */
export interface Page<T> {
  items: T[];
  total: number;
}
