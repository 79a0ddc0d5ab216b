import type { Series } from '@rt/indicators/domain';
import type { Pen } from './page';

/** A line by its place, and its sex where it is of one. */
export const seriesName = ({ words }: Pen, { placeName, sex }: Pick<Series, 'placeName' | 'sex'>): string =>
  sex === 'total' ? placeName : `${placeName}, ${words[sex]}`;
