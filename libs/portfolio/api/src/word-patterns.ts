/** A word as the pattern it is looked for by; what LIKE would read as its own signs is taken as written. */
export const wordPatterns = (search: string): string[] =>
  search
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
