import { appropriationOf } from '@rt/portfolio/domain';
import type { Bilingual } from '@rt/shared/domain';
import { both } from './make-figure';

/** What a year's appropriation is called in running text, `Anslag 1:1`, and its money, `1:1-medel`. */
export function appropriationWords(year: number): { number: string; itself: Bilingual; money: Bilingual } {
  const { number } = appropriationOf(year);
  return {
    number,
    itself: both(`Anslag ${number}`, `Appropriation ${number}`),
    money: both(`${number}-medel`, `${number} money`),
  };
}
