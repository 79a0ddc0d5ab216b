import type { StudyInput } from '@rt/learning/domain';

/** A study of the demo, by the codes of the goals it is about. */
export interface DemoStudy extends Omit<StudyInput, 'goalIds' | 'url'> {
  goals: string[];
}

export const DEMO_STUDIES: DemoStudy[] = [
  {
    title: 'Vem får arbete? Uppföljning av Vägen till jobb efter ett år',
    kind: 'link_follow_up',
    state: 'complete',
    dueOn: '2025-10-31',
    completedOn: '2025-11-14',
    goals: ['2.2', '1.1'],
  },
  {
    title: 'Indikatorer för utvecklingsstrategin 2025',
    kind: 'strategy_follow_up',
    state: 'complete',
    dueOn: '2026-02-28',
    completedOn: '2026-03-05',
    goals: ['1.1', '2.1', '3.1', '4.1', '5.1'],
  },
  {
    title: 'Företagsstödens portfölj 2022–2025',
    kind: 'portfolio_evaluation',
    state: 'ongoing',
    dueOn: '2026-12-15',
    completedOn: null,
    goals: ['1.2', '1.4', '1.b'],
  },
  {
    title: 'Varför avbryter elever sina studier?',
    kind: 'analysis',
    state: 'complete',
    dueOn: '2024-05-31',
    completedOn: '2024-06-10',
    goals: ['2.1'],
  },
  {
    title: 'Kollektivtrafikens omställning, halvtidsutvärdering',
    kind: 'link_follow_up',
    state: 'planned',
    dueOn: '2027-03-31',
    completedOn: null,
    goals: ['3.3', '3.1'],
  },
  {
    title: 'Länets gemensamma konferens om våtmarker',
    kind: 'conference',
    state: 'complete',
    dueOn: '2025-09-18',
    completedOn: '2025-09-18',
    goals: ['3.b'],
  },
  {
    title: 'Service på landsbygden: vad ger stödet?',
    kind: 'joint_effort',
    state: 'planned',
    dueOn: '2026-11-30',
    completedOn: null,
    goals: ['5.4'],
  },
  {
    title: 'Första besöket i psykiatrin, följeforskning',
    kind: 'link_follow_up',
    state: 'ongoing',
    dueOn: '2027-01-31',
    completedOn: null,
    goals: ['4.4'],
  },
];
