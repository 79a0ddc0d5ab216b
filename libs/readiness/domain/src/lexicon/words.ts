/** A word list written as running text: words apart by white space, line breaks for reading only. */
export const words = (list: string): string[] => list.trim().split(/\s+/);
