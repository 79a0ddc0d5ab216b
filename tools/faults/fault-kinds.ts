import { DATE_FAULTS } from './date-faults';
import { FACT_FAULTS } from './fact-faults';
import { type FaultKind, type FileFormat, OURS } from './fault-kind';
import { GOAL_FAULTS } from './goal-faults';
import { MONEY_FAULTS } from './money-faults';
import { TEXT_FAULTS } from './text-faults';

/** Several things wrong at once: all of them are to be named, and nothing that only follows from them. */
const SEVERAL: readonly FaultKind[] = [
  {
    name: 'fler celler än rubriker',
    spoil: () => undefined,
    issues: [['beyond', 'import.cells-beyond']],
    beyond: 'indirekt',
    only: 'csv',
  },
  {
    name: 'fel i tre celler på en rad',
    spoil: (cells) => Object.assign(cells, { startsOn: 'snart', own: 'lite', secret: 'hm' }),
    issues: [
      ['startsOn', 'import.not-a-date'],
      ['own', 'import.not-a-number'],
      ['secret', `${OURS}secret-unknown`],
    ],
  },
  {
    name: 'två fel i en cell',
    spoil: (cells) => Object.assign(cells, { municipalities: 'Fallun; Gävle' }),
    issues: [
      ['municipalities', `${OURS}municipality-unknown`],
      ['municipalities', `${OURS}municipality-outside`],
    ],
  },
  {
    name: 'oläsligt beviljat, och utbetalt av det',
    spoil: (cells) => Object.assign(cells, { erdf: 'oklart', paid_erdf: 500 }),
    issues: [['erdf', 'import.not-a-number']],
  },
];

const ALL: readonly FaultKind[] = [
  ...TEXT_FAULTS,
  ...DATE_FAULTS,
  ...MONEY_FAULTS,
  ...FACT_FAULTS,
  ...GOAL_FAULTS,
  ...SEVERAL,
];

/** Every kind of fault that a file of a format can hold. */
export const faultKinds = (format: FileFormat): FaultKind[] =>
  ALL.filter(({ only }) => only === undefined || only === format);
