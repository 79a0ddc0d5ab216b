/** A word list written as running text: words apart by white space, line breaks for reading only. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** A list of phrases written as running text: phrases apart by semicolons. */
export const phrases = (list: string): string[] => list.trim().replace(/\s+/g, ' ').split('; ');
