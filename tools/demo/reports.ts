import type { IndicatorInput } from '@rt/indicators/domain';

const passport = (name: string, unit: string, given: Partial<IndicatorInput>): IndicatorInput => ({
  name,
  unit,
  definition: null,
  polarity: 'higher',
  sourceKind: 'other',
  source: 'Insatsernas egna rapporter',
  sourceId: null,
  baseline: null,
  ...given,
});

/** What the interventions of the demo count themselves. */
export const REPORTED = {
  participants: passport('Deltagare i insatser', 'deltagare', {
    definition: 'Personer som har deltagit minst två dagar under perioden. Var och en räknas en gång per insats.',
    kind: 'activity',
    overTime: 'sum',
    overPlaces: 'sum',
  }),
  companies: passport('Företag som har fått stöd', 'företag', {
    definition: 'Företag som har fått minst sex timmars rådgivning, prövning eller stöd under perioden.',
    kind: 'result',
    overTime: 'none',
    overPlaces: 'sum',
  }),
  grade: passport('Deltagarnas betyg på insatsen', 'betyg 1–5', {
    definition: 'Medelvärdet av deltagarnas svar på frågan om insatsen har gett dem det de behövde.',
    kind: 'result',
    overTime: 'latest',
    overPlaces: 'mean',
  }),
} as const;

export type ReportedKey = keyof typeof REPORTED;

/** Expected and actual, or why there is no outcome. */
type Told = [expected: number | null, actual: number | null, comment?: string];

export interface DemoReport {
  intervention: string;
  /** Which year, counted back from the year that is reported now. */
  yearsAgo: 0 | 1 | 2;
  values: Partial<Record<ReportedKey, Told>>;
  end: 'draft' | 'submitted' | 'approved' | { returned: string };
}

const EXPORT = 'Exportlyftet Älvdal';
const WOOD = 'Skogens nya material';
const BOARDS = 'Kvinnor tar plats i styrelserummet';
const YOUNG = 'Ung företagsamhet i alla kommuner';
const CHECKS = 'Innovationscheckar';

/** What each of them has promised to report. */
export const DEMO_PROMISES: Record<string, ReportedKey[]> = {
  [EXPORT]: ['participants', 'companies', 'grade'],
  [WOOD]: ['companies'],
  [BOARDS]: ['participants', 'grade'],
  [YOUNG]: ['participants'],
  [CHECKS]: ['companies'],
};

/** Every figure is invented. Two interventions tell the same number of participants under goal 1.2: a question to ask. */
export const DEMO_REPORTS: DemoReport[] = [
  {
    intervention: EXPORT,
    yearsAgo: 1,
    values: { participants: [60, 64], companies: [20, 18], grade: [4, 4.2] },
    end: 'approved',
  },
  { intervention: YOUNG, yearsAgo: 1, values: { participants: [80, 64] }, end: 'approved' },
  { intervention: CHECKS, yearsAgo: 1, values: { companies: [30, 27] }, end: 'approved' },
  {
    intervention: BOARDS,
    yearsAgo: 1,
    values: { participants: [24, 22], grade: [4, null, 'Enkäten skickades ut för sent.'] },
    end: 'approved',
  },
  { intervention: YOUNG, yearsAgo: 2, values: { participants: [80, 71] }, end: 'approved' },
  {
    intervention: EXPORT,
    yearsAgo: 0,
    values: { participants: [80, 112], companies: [25, 23], grade: [4, 4.4] },
    end: {
      returned: 'Deltagarna verkar vara fler än platserna. Räkna var och en en gång, även de som kom flera gånger.',
    },
  },
  { intervention: BOARDS, yearsAgo: 0, values: { participants: [24, 26] }, end: 'draft' },
  { intervention: YOUNG, yearsAgo: 0, values: { participants: [85, 90] }, end: 'submitted' },
  {
    intervention: CHECKS,
    yearsAgo: 0,
    values: { companies: [30, 34, 'Fler små checkar än planerat.'] },
    end: 'submitted',
  },
];
