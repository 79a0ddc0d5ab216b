/** What lies between two of a list, those two with it, whichever comes first; the second alone where the first is gone. */
export function rangeBetween<T>(all: readonly T[], one: T, other: T): T[] {
  const [from, to] = [all.indexOf(one), all.indexOf(other)];
  if (from < 0 || to < 0) return [other];
  return all.slice(Math.min(from, to), Math.max(from, to) + 1);
}
