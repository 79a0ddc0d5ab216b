import type { ChainPattern } from './pattern';

export const SKILLS: ChainPattern = {
  key: 'skills',
  name: { sv: 'Från utbildning till arbete', en: 'From training to work' },
  fits: {
    sv: 'När någon ska få kunskap som leder till arbete: utbildning, praktik, validering.',
    en: 'When somebody is to gain skills that lead to work: training, placements, validation.',
  },
  nodes: {
    need: {
      kind: 'need',
      text: {
        sv: 'Arbetsgivare hittar inte den kompetens de söker',
        en: 'Employers do not find the skills they look for',
      },
    },
    places: {
      kind: 'resource',
      text: { sv: 'Lärare, handledare och platser', en: 'Teachers, supervisors and places' },
    },
    training: {
      kind: 'activity',
      text: { sv: 'Utbildning som arbetsgivarna är med och formar', en: 'Training shaped together with employers' },
    },
    finished: { kind: 'output', text: { sv: 'Deltagare som fullföljer', en: 'Participants who complete it' } },
    skilled: {
      kind: 'short_outcome',
      text: { sv: 'Deltagarna har den kompetens som söks', en: 'Participants have the skills sought' },
    },
    hired: {
      kind: 'mid_outcome',
      text: { sv: 'Deltagarna har arbete inom yrket', en: 'Participants work in the trade' },
    },
    matched: {
      kind: 'long_outcome',
      text: { sv: 'Bristen på kompetens i länet minskar', en: 'The shortage of skills in the county lessens' },
    },
    goal: { kind: 'goal', text: { sv: 'Målet för kompetensförsörjning', en: 'The goal for the supply of skills' } },
  },
  edges: [
    [
      'need',
      'training',
      {
        sv: 'Bristen beror på kunskap, inte på lön eller villkor.',
        en: 'The shortage is one of skills, not of pay or conditions.',
      },
    ],
    [
      'places',
      'training',
      { sv: 'Handledarna får tid också när det är bråttom.', en: 'Supervisors are given time also when it is busy.' },
    ],
    [
      'training',
      'finished',
      { sv: 'Deltagarna har råd att delta hela tiden.', en: 'Participants can afford to take part throughout.' },
    ],
    [
      'finished',
      'skilled',
      { sv: 'Det som lärs ut är det som behövs på arbetsplatsen.', en: 'What is taught is what the workplace needs.' },
    ],
    [
      'skilled',
      'hired',
      { sv: 'Det finns lediga arbeten där deltagarna bor.', en: 'There are vacancies where the participants live.' },
    ],
    [
      'hired',
      'matched',
      {
        sv: 'De som anställs tränger inte undan andra och stannar i yrket.',
        en: 'Those hired do not displace others, and stay in the trade.',
      },
    ],
    [
      'matched',
      'goal',
      { sv: 'Yrket är ett av dem som målet gäller.', en: 'The trade is one of those the goal concerns.' },
    ],
  ],
};
