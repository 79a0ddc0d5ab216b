import type { GridSort } from './grid-column';

/** A sorting as the address holds it: `amount`, or `-amount` from the largest. */
export const sortText = ({ key, descending }: GridSort): string => `${descending ? '-' : ''}${key}`;

export function sortFrom(text: string | null | undefined): GridSort | null {
  if (!text) return null;
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}
