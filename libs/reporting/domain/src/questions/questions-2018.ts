import { type Appropriation, appropriationOf } from '@rt/portfolio/domain';
import { SOURCE_2018 } from '../source-2018';
import type { QuestionSet, ReportQuestion } from './question';

/** A question of which the source gives the subject alone; it is asked in one part. */
const subjectOnly = (code: string, key: string, sv: string, en: string): ReportQuestion => ({
  code,
  title: { sv, en },
  parts: [{ key, text: { sv, en }, wording: 'subject' }],
});

const setFrom = (from: number): QuestionSet => {
  const appropriation = appropriationOf(from);
  return { from, source: SOURCE_2018, appropriation, questions: questionsAbout(appropriation) };
};

function questionsAbout({ number, name }: Appropriation): ReportQuestion[] {
  return [
    subjectOnly('ÅK1', 'ak1', 'Det regionala utvecklingsansvaret', 'The responsibility for regional development'),
    subjectOnly('ÅK2', 'ak2', `Anslag ${number} ${name.sv}`, `Appropriation ${number} ${name.en}`),
    subjectOnly('ÅK3', 'ak3', 'Samverkan och gemensam finansiering', 'Cooperation and joint funding'),
    subjectOnly('ÅK4–5', 'ak4-5', 'Hållbarhet', 'Sustainability'),
    {
      code: 'ÅK6',
      title: {
        sv: 'Arbetet med att analysera, följa upp och utvärdera',
        en: 'The work of analysing, following up and evaluating',
      },
      parts: [
        {
          key: 'ak6.conduct',
          wording: 'whole',
          text: {
            sv: 'Beskriv hur arbetet med att analysera, följa upp och utvärdera det regionala tillväxtarbetet har bedrivits under året och hur det avses att utvecklas.',
            en: 'Describe how the work of analysing, following up and evaluating regional growth has been conducted during the year, and how it is meant to develop.',
          },
        },
        {
          key: 'ak6.studies',
          wording: 'whole',
          text: {
            sv: 'Vilka analyser, uppföljningar och utvärderingar har genomförts?',
            en: 'Which analyses, follow-ups and evaluations have been carried out?',
          },
        },
        {
          key: 'ak6.funded',
          wording: 'whole',
          text: {
            sv: `Vilka av dessa analyser, uppföljningar och utvärderingar är helt eller delvis finansierade med ${number}-medel?`,
            en: `Which of these analyses, follow-ups and evaluations are wholly or partly funded by appropriation ${number}?`,
          },
        },
        {
          key: 'ak6.use',
          wording: 'whole',
          text: {
            sv: 'Hur har erfarenheter och kunskap från analyser, uppföljningar och utvärderingar tagits till vara?',
            en: 'How have experience and knowledge from analyses, follow-ups and evaluations been put to use?',
          },
        },
      ],
    },
  ];
}

/** The requirements on regions' annual reports as they stood for 2018. ÅK6 is given whole; of the others the source gives the subjects. */
export const QUESTIONS_2018 = setFrom(2018);

/** The same, since the appropriation got another name. */
export const QUESTIONS_2022 = setFrom(2022);
