import type { Series } from '../series';

/** An indicator as it is given away as open data: the newest revision of every value, and what must be said of them. */
export interface OpenIndicator {
  name: string;
  definition: string | null;
  unit: string;
  /** Who publishes the figures, in words. */
  source: string;
  /** When a value last came in, ISO 8601; null where none has. */
  updatedAt: string | null;
  /** Notes that the sources say must be shown wherever the figures are. */
  notes: string[];
  series: Series[];
}

/** A name for its file: lower case letters a–z, digits and hyphens. */
export const openDataName = ({ name }: Pick<OpenIndicator, 'name'>): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'indikator';
