import { SOURCE_2018 } from '../source-2018';
import type { QuestionSet } from './question';

/** The requirements on regions' annual reports as they stood for 2018. ÅK6 is given whole; of the others the source gives the subjects. */
export const QUESTIONS_2018: QuestionSet = {
  from: 2018,
  source: SOURCE_2018,
  questions: [
    {
      code: 'ÅK1',
      title: { sv: 'Det regionala utvecklingsansvaret', en: 'The responsibility for regional development' },
      parts: [],
    },
    {
      code: 'ÅK2',
      title: { sv: 'Anslag 1:1 Regionala tillväxtåtgärder', en: 'Appropriation 1:1 Regional growth measures' },
      parts: [],
    },
    {
      code: 'ÅK3',
      title: { sv: 'Samverkan och gemensam finansiering', en: 'Cooperation and joint funding' },
      parts: [],
    },
    { code: 'ÅK4–5', title: { sv: 'Hållbarhet', en: 'Sustainability' }, parts: [] },
    {
      code: 'ÅK6',
      title: {
        sv: 'Arbetet med att analysera, följa upp och utvärdera',
        en: 'The work of analysing, following up and evaluating',
      },
      parts: [
        {
          key: 'ak6.conduct',
          text: {
            sv: 'Beskriv hur arbetet med att analysera, följa upp och utvärdera det regionala tillväxtarbetet har bedrivits under året och hur det avses att utvecklas.',
            en: 'Describe how the work of analysing, following up and evaluating regional growth has been conducted during the year, and how it is meant to develop.',
          },
        },
        {
          key: 'ak6.studies',
          text: {
            sv: 'Vilka analyser, uppföljningar och utvärderingar har genomförts?',
            en: 'Which analyses, follow-ups and evaluations have been carried out?',
          },
        },
        {
          key: 'ak6.funded',
          text: {
            sv: 'Vilka av dessa analyser, uppföljningar och utvärderingar är helt eller delvis finansierade med 1:1-medel?',
            en: 'Which of these analyses, follow-ups and evaluations are wholly or partly funded by appropriation 1:1?',
          },
        },
        {
          key: 'ak6.use',
          text: {
            sv: 'Hur har erfarenheter och kunskap från analyser, uppföljningar och utvärderingar tagits till vara?',
            en: 'How have experience and knowledge from analyses, follow-ups and evaluations been put to use?',
          },
        },
      ],
    },
  ],
};
