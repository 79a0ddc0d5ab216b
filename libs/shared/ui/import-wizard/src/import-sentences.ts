import {
  formatNumber,
  type ImportBatchDetail,
  type ImportPreview,
  type Language,
  type RowState,
} from '@rt/shared/domain';

/** `12 nya, 3 ändrade, 40 oförändrade, 2 tas inte emot`. */
export const countsSentence = ({ counts }: ImportPreview, language: Language): string =>
  (['added', 'changed', 'conflicting', 'vanished', 'unchanged', 'refused'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => stateCount(state, counts[state], language))
    .join(', ');

/** One state with its number, as in the sentence and on the filters. */
export function stateCount(state: RowState, count: number, language: Language): string {
  const rows = formatNumber(count, language);
  if (state === 'added')
    return count === 1 ? $localize`:@@import.one-added:1 ny` : $localize`:@@import.added:${rows}:rows: nya`;
  if (state === 'changed')
    return count === 1 ? $localize`:@@import.one-changed:1 ändrad` : $localize`:@@import.changed:${rows}:rows: ändrade`;
  if (state === 'unchanged')
    return count === 1
      ? $localize`:@@import.one-unchanged:1 oförändrad`
      : $localize`:@@import.unchanged:${rows}:rows: oförändrade`;
  if (state === 'conflicting') return $localize`:@@import.conflicting:${rows}:rows: i konflikt`;
  if (state === 'vanished') return $localize`:@@import.vanished:${rows}:rows: saknas i filen`;
  return $localize`:@@import.refused:${rows}:rows: tas inte emot`;
}

/** The word for what happens to one row. */
export function stateName(state: RowState): string {
  if (state === 'added') return $localize`:@@import.state-added:Ny`;
  if (state === 'changed') return $localize`:@@import.state-changed:Ändrad`;
  if (state === 'conflicting') return $localize`:@@import.state-conflicting:I konflikt`;
  if (state === 'vanished') return $localize`:@@import.state-vanished:Saknas i filen`;
  return state === 'unchanged'
    ? $localize`:@@import.state-unchanged:Oförändrad`
    : $localize`:@@import.state-refused:Tas inte emot`;
}

/** What was done: `Importen är klar: 12 tillagda, 1 ändrad.` */
export function doneSentence({ application }: ImportBatchDetail, language: Language): string {
  const { added, changed, removed } = application ?? { added: 0, changed: 0, removed: 0 };
  const [rows, others] = [formatNumber(added, language), formatNumber(changed, language)];
  const first =
    added === 1
      ? $localize`:@@import.done-one-added:1 tillagd`
      : $localize`:@@import.done-added:${rows}:rows: tillagda`;
  const second =
    changed === 1 ? $localize`:@@import.one-changed:1 ändrad` : $localize`:@@import.changed:${others}:rows: ändrade`;
  const third = formatNumber(removed, language);
  return removed > 0
    ? $localize`:@@import.done-removed:Importen är klar: ${first}:added:, ${second}:changed:, ${third}:removed: borttagna.`
    : $localize`:@@import.done:Importen är klar: ${first}:added:, ${second}:changed:.`;
}
