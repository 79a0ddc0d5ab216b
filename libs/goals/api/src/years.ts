import { refused } from '@rt/shared/api';

/** 422 where a period ends before it starts. */
export function assertYears({ startYear, endYear }: { startYear: number; endYear: number }): void {
  if (endYear >= startYear) return;
  const message = {
    sv: 'Slutåret ligger före startåret. Inget är sparat.',
    en: 'The last year is before the first. Nothing is saved.',
  };
  throw refused('strategy.years-reversed', message, [{ path: 'endYear', code: 'strategy.years-reversed', message }]);
}
