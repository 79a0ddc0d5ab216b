import { type ManualObservation, periodOf, placeNameOf, type SeriesDraft, startsOn } from '@rt/indicators/domain';
import type { InputIssue } from '@rt/shared/domain';
import { badRows } from './indicator-problems';

/** Rows somebody entered as series; refuses all of them where one cannot be stored, naming each such row. */
export function manualDrafts(rows: ManualObservation[], known: ReadonlyMap<string, string>): SeriesDraft[] {
  const series = new Map<string, SeriesDraft>();
  const seen = new Set<string>();
  const issues: InputIssue[] = [];
  rows.forEach((row, at) => {
    const period = periodOf(row.period);
    const first = period === null ? null : startsOn(period);
    if (period === null || first === null) return void issues.push(noPeriod(at));
    const key = `${row.placeCode} ${row.sex}`;
    if (seen.has(`${key} ${period}`)) return void issues.push(twice(at));
    seen.add(`${key} ${period}`);
    const draft = series.get(key) ?? draftOf(row, known);
    draft.observations.push({ period, startsOn: first, value: row.value ?? null, preliminary: false });
    series.set(key, draft);
  });
  if (issues.length) throw badRows(issues);
  return [...series.values()];
}

const draftOf = (
  { placeCode, placeName, sex }: ManualObservation,
  known: ReadonlyMap<string, string>,
): SeriesDraft => ({
  placeCode,
  placeName: known.get(placeCode) ?? placeName ?? placeNameOf(placeCode),
  sex,
  observations: [],
});

const noPeriod = (at: number): InputIssue => ({
  path: `values[${at}].period`,
  code: 'observation.period',
  message: {
    sv: `Rad ${at + 1}: skriv perioden som 2024, 2024K1 eller 2024M03.`,
    en: `Row ${at + 1}: write the period as 2024, 2024K1 or 2024M03.`,
  },
});

const twice = (at: number): InputIssue => ({
  path: `values[${at}]`,
  code: 'observation.twice',
  message: {
    sv: `Rad ${at + 1}: samma plats, kön och period finns redan i en tidigare rad.`,
    en: `Row ${at + 1}: the same place, sex and period is in an earlier row already.`,
  },
});
