import type { PlanApproach, PlanDriver, StrategyDateInput, StudyKind } from '@rt/learning/domain';

export interface DemoPromise {
  title: string;
  kind: StudyKind;
  dueOn: string | null;
  /** Places of the questions it is to answer, from 0. */
  answers: number[];
  /** Whether the register has a study of that title. */
  registered: boolean;
}

/** A learning plan of the demo. */
export interface DemoLearningPlan {
  year: number;
  approach: PlanApproach;
  approachText: string;
  development: string;
  drivers: PlanDriver[];
  questions: { text: string; goals: string[] }[];
  studies: DemoPromise[];
  decision: { decidedOn: string; reference: string };
  /** A day that was moved after the decision, and why. */
  moved?: { title: string; dueOn: string; reason: string };
}

const WORK = {
  approach: 'framework',
  approachText:
    'Analysenheten samlar frågorna i november. Nämnden beslutar planen i januari och går igenom svaren i oktober, före budgeten. Varje fråga har någon som väntar på svaret.',
  drivers: ['coercive', 'engaged_professionals'],
} as const;

const SUPPORT = 'Företagsstödens portfölj 2022–2025';

/** Every plan is invented. What became of each promise stands in the register of studies. */
export const DEMO_LEARNING_PLANS: DemoLearningPlan[] = [
  {
    ...WORK,
    year: 2025,
    drivers: ['coercive'],
    development: 'Nästa år ska varje större studie ha en mottagare i nämnden innan den beställs.',
    questions: [
      { text: 'Vilka deltagare får arbete ett år efter insatserna för kompetensförsörjning?', goals: ['2.2', '1.1'] },
      { text: 'Växer de företag som får stöd mer än andra?', goals: ['1.2', '1.4'] },
    ],
    studies: [
      {
        title: 'Vem får arbete? Uppföljning av Vägen till jobb efter ett år',
        kind: 'link_follow_up',
        dueOn: '2025-10-31',
        answers: [0],
        registered: true,
      },
      { title: SUPPORT, kind: 'portfolio_evaluation', dueOn: '2025-12-15', answers: [1], registered: true },
    ],
    decision: { decidedOn: '2025-01-28', reference: 'RUN § 7/2025' },
  },
  {
    ...WORK,
    drivers: [...WORK.drivers],
    year: 2026,
    development:
      'Planens frågor ställs till alla projekt över 12 miljoner kronor redan i beslutet. Vi prövar gemensamma studier med två grannregioner.',
    questions: [
      { text: 'Går strategins mål att följa med de indikatorer vi har?', goals: ['1.1', '2.1', '3.1'] },
      { text: 'Växer de företag som får stöd mer än andra?', goals: ['1.2', '1.4'] },
      { text: 'Vad betyder stödet till service för dem som bor långt från en tätort?', goals: ['5.4'] },
      { text: 'Vad kostar det länet när ungdomar inte blir klara med gymnasiet?', goals: ['2.1'] },
      { text: 'Når vi dem som behöver psykiatrin innan de blir sjukare?', goals: ['4.4'] },
    ],
    studies: [
      {
        title: 'Indikatorer för utvecklingsstrategin 2025',
        kind: 'strategy_follow_up',
        dueOn: '2026-03-31',
        answers: [0],
        registered: true,
      },
      { title: SUPPORT, kind: 'portfolio_evaluation', dueOn: '2026-09-30', answers: [1], registered: true },
      {
        title: 'Service på landsbygden: vad ger stödet?',
        kind: 'joint_effort',
        dueOn: '2026-11-30',
        answers: [2],
        registered: true,
      },
      {
        title: 'Första besöket i psykiatrin, följeforskning',
        kind: 'link_follow_up',
        dueOn: '2027-01-31',
        answers: [4],
        registered: true,
      },
      {
        title: 'Avbrutna gymnasiestudier: vad kostar de?',
        kind: 'analysis',
        dueOn: '2026-12-15',
        answers: [3],
        registered: false,
      },
    ],
    decision: { decidedOn: '2026-01-27', reference: 'RUN § 5/2026' },
    moved: { title: SUPPORT, dueOn: '2026-10-31', reason: 'Upphandlingen överklagades och drog ut på tiden.' },
  },
];

/** Days of the adopted strategy that the region has set; the decision comes while some studies are still under way. */
export const DEMO_STRATEGY_DATES: StrategyDateInput[] = [
  {
    kind: 'consultation',
    name: 'Kommunerna och näringslivet lämnar synpunkter på översynen',
    on: '2027-01-15',
    note: 'Underlaget är svaren på lärandeplanens frågor för 2025 och 2026.',
  },
  { kind: 'decision', name: 'Regionfullmäktige beslutar om översynen', on: '2027-02-16', note: null },
];
