import { isTelling } from '@rt/portfolio/domain';
import type { MoneyCell } from '../report/money-facts';

const tells = ({ secret, interventions }: MoneyCell) =>
  isTelling({ concealed: secret, others: interventions - secret });

/** Two cells as one; what is paid of neither stays unknown. */
export const together = (one: MoneyCell, other: MoneyCell): MoneyCell => ({
  decided: Math.round((one.decided + other.decided) * 100) / 100,
  paid: one.paid === null && other.paid === null ? null : Math.round(((one.paid ?? 0) + (other.paid ?? 0)) * 100) / 100,
  interventions: one.interventions + other.interventions,
  secret: one.secret + other.secret,
});

export interface SafeCells<Cell> {
  cells: readonly Cell[];
  /** What was laid together so that nothing secret can be told, not even by taking the others from the whole; null where there was no need. */
  rest: MoneyCell | null;
}

/**
 * Cells that can be shown beside their sum: those that would tell what a secret intervention gets are laid together, with
 * the smallest of the others until the whole of it tells nothing. No cells at all where even everything together would.
 */
export function safeCells<Cell extends MoneyCell>(cells: readonly Cell[]): SafeCells<Cell> {
  if (!cells.some(tells)) return { cells, rest: null };
  const open = cells.filter((cell) => !tells(cell)).sort((one, other) => other.decided - one.decided);
  let rest = cells.filter(tells).reduce<MoneyCell>(together, { decided: 0, paid: null, interventions: 0, secret: 0 });
  while (tells(rest)) {
    const smallest = open.pop();
    if (!smallest) return { cells: [], rest: null };
    rest = together(rest, smallest);
  }
  return { cells: cells.filter((cell) => open.includes(cell)), rest };
}

/** A cell that can be shown by itself; null where it would tell what is secret. */
export const safeCell = (cell: MoneyCell): MoneyCell | null => (tells(cell) ? null : cell);
