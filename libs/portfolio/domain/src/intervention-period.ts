import type { Bilingual } from '@rt/shared/domain';

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists, ÅÅÅÅ-MM-DD, in the years an intervention can be about. */
export function isDay(text: string): boolean {
  const [, year, month, day] = FORM.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day || year < 1990 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a period ends before it starts; an open end never does. */
export const endsBeforeStart = (period: { startsOn: string | null; endsOn: string | null }): boolean =>
  period.startsOn !== null && period.endsOn !== null && period.endsOn < period.startsOn;

export const ENDS_BEFORE_START: Bilingual = {
  sv: 'Slutdatum ligger före startdatum. Ändra något av dem. Inget är sparat.',
  en: 'The end is before the start. Change one of them. Nothing is saved.',
};
