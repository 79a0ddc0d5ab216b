import type { ChainPattern } from './pattern';

export const SCHOOL: ChainPattern = {
  key: 'school',
  name: { sv: 'Från tidigt stöd till fullföljd skola', en: 'From early support to completed school' },
  fits: {
    sv: 'När unga ska klara skolan och må bra: mentorer, elevhälsa, fritid.',
    en: 'When young people are to manage school and feel well: mentors, pupil health, leisure.',
  },
  nodes: {
    need: { kind: 'need', text: { sv: 'Många elever går ut utan examen', en: 'Many pupils leave without a diploma' } },
    staff: { kind: 'resource', text: { sv: 'Mentorer och elevhälsa', en: 'Mentors and pupil health staff' } },
    support: {
      kind: 'activity',
      text: { sv: 'Fånga upp frånvaro från första veckan', en: 'Act on absence from the first week' },
    },
    met: {
      kind: 'output',
      text: { sv: 'Elever i riskzon som har fått en plan', en: 'Pupils at risk who have been given a plan' },
    },
    present: { kind: 'short_outcome', text: { sv: 'Frånvaron minskar', en: 'Absence falls' } },
    passed: { kind: 'mid_outcome', text: { sv: 'Eleverna klarar sina kurser', en: 'Pupils pass their courses' } },
    diploma: {
      kind: 'long_outcome',
      text: { sv: 'Fler tar examen inom tre år', en: 'More take their diploma within three years' },
    },
    goal: { kind: 'goal', text: { sv: 'Målet för utbildning', en: 'The goal for education' } },
  },
  edges: [
    ['need', 'support', { sv: 'Frånvaro är det första tecknet.', en: 'Absence is the first sign.' }],
    [
      'staff',
      'support',
      { sv: 'Varje mentor har få nog elever för att hinna.', en: 'Each mentor has few enough pupils to manage.' },
    ],
    [
      'support',
      'met',
      { sv: 'Skola, hem och vård delar det de vet.', en: 'School, home and health care share what they know.' },
    ],
    [
      'met',
      'present',
      {
        sv: 'Frånvaron beror på något som skolan kan påverka.',
        en: 'The absence has causes that the school can affect.',
      },
    ],
    [
      'present',
      'passed',
      { sv: 'Undervisningen fungerar för dem som är där.', en: 'The teaching works for those who are there.' },
    ],
    [
      'passed',
      'diploma',
      {
        sv: 'Eleverna byter inte till program utan platser.',
        en: 'Pupils do not change to programmes without places.',
      },
    ],
    ['diploma', 'goal', { sv: 'Kraven för examen är desamma.', en: 'The requirements for a diploma stay the same.' }],
  ],
};
