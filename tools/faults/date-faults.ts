import { cell, type FaultKind, OURS } from './fault-kind';

/** What can be wrong with days and periods. */
export const DATE_FAULTS: readonly FaultKind[] = [
  cell('datum som kan vara två dagar', 'startsOn', 'import.ambiguous-date', '03/04/2024'),
  cell('datum som kan vara två dagar, med streck', 'startsOn', 'import.ambiguous-date', '05-06-2024'),
  cell('dag som inte finns', 'startsOn', 'import.no-such-day', '2024-02-30'),
  cell('månad 13', 'startsOn', 'import.no-such-day', '2024-13-01'),
  cell('månaden först', 'startsOn', 'import.no-such-day', '3/25/2024'),
  cell('år med två siffror', 'endsOn', 'import.short-year', '28-12-31'),
  cell('år med två siffror efter dagen', 'endsOn', 'import.short-year', '31/12 28'),
  cell('bara ett år', 'endsOn', 'import.date-without-day', 2028),
  cell('bara en månad', 'endsOn', 'import.date-without-day', 'december 2028'),
  cell('bara ett kvartal', 'endsOn', 'import.date-without-day', 'Q4 2028'),
  cell('ord i stället för datum', 'endsOn', 'import.not-a-date', 'tills vidare'),
  cell('andel i stället för datum', 'endsOn', 'import.not-a-date', { percent: 50 }),
  cell('datumet är ett formelfel', 'startsOn', 'import.formula-error', '#VÄRDEFEL!'),
  cell('cellen var för smal för datumet', 'startsOn', 'import.formula-error', '########'),
  cell('start före 1990', 'startsOn', `${OURS}day-outside`, '1950-01-01'),
  cell('slut efter 2100', 'endsOn', `${OURS}day-outside`, '2150-01-01'),
  cell('slut före start', 'endsOn', `${OURS}ends-before-start`, '2023-12-31', { startsOn: '2024-01-01' }),
];
