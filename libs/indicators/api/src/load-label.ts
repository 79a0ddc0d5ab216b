import { type StatisticsChoice, type StatisticsFile, toBeFixed } from '@rt/indicators/domain';

const LIMIT = 1000;

/** The table's name and what was chosen in it, so that anyone can fetch the same figures again. */
export function loadLabel(file: StatisticsFile, { fixed }: StatisticsChoice): string {
  const chosen = toBeFixed(file).flatMap(({ code, label, values }) => {
    const value = values.find((each) => each.code === fixed.find(({ dimension }) => dimension === code)?.value);
    return value && values.length > 1 ? [`${label}: ${value.label}`] : [];
  });
  return [file.label, ...chosen].join(' · ').slice(0, LIMIT);
}

export const mandatoryNotes = ({ notes }: StatisticsFile): string[] =>
  notes.filter(({ mandatory }) => mandatory).map(({ text }) => text);
