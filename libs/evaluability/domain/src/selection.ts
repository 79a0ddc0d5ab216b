/** The parts of a selection that say nothing of which interventions it holds. */
const BESIDE = ['sort', 'descending', 'offset', 'limit'];

/** A saved selection in one form, whatever order its address had: the same interventions, the same text. */
export function plainSelection(filter: string): string {
  const asked = new URLSearchParams(filter);
  for (const part of BESIDE) asked.delete(part);
  for (const [part, value] of [...asked]) if (!value.trim()) asked.delete(part);
  asked.sort();
  return asked.toString();
}

/** Whether two saved selections ask for the same interventions. */
export const sameSelection = (one: string | null, other: string): boolean =>
  one !== null && plainSelection(one) === plainSelection(other);
