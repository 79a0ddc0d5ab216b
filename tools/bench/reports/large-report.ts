import { type ExportDocument, QUESTIONS_2018, type ReportTable, type RichText } from '@rt/reporting/domain';
import { reportDocument } from '../../../libs/reporting/api/src/export/build/report-document';

const GOALS = 300;
const INTERVENTIONS = 1000;
const PARAGRAPHS = 24;
const WORDS = 'Regionen följer upp målen varje år och för lärdomarna vidare till handlingsplaner, insatser och beslut';

const body = (part: string): RichText => ({
  type: 'doc',
  content: Array.from({ length: PARAGRAPHS }, (_, at) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `${part} ${at + 1}. ${`${WORDS}. `.repeat(5)}` }],
  })),
});

const table = (key: string, rows: number): ReportTable => ({
  key,
  caption: { sv: key, en: key },
  columns: [
    { label: { sv: 'Namn', en: 'Name' }, format: 'text' },
    { label: { sv: 'Ansvarig', en: 'Responsible' }, format: 'text' },
    { label: { sv: 'Beviljat, kr', en: 'Granted, SEK' }, format: 'kronor' },
    { label: { sv: 'Andel', en: 'Share' }, format: 'percent' },
    { label: { sv: 'Beslut', en: 'Decision' }, format: 'date' },
  ],
  rows: Array.from({ length: rows }, (_, at) => [`${key} ${at + 1}: ${WORDS.slice(0, 30 + (at % 60))}`, 'Avdelningen för regional utveckling', 1_000_000 + at * 37, (at % 1000) / 10, '2026-11-23']), // prettier-ignore
  source: { text: { sv: 'Röda tråden', en: 'Röda tråden' }, path: '/' },
});

/** The report of a region with 300 goals and 1 000 interventions, every part answered at length. */
export const largeReport = (): ExportDocument =>
  reportDocument(
    {
      ...{ region: 'Region Exempel', year: 2026, questions: QUESTIONS_2018, submission: null, amendments: [] },
      answers: QUESTIONS_2018.questions.flatMap(({ parts }) =>
        parts.map(({ key }) => ({ part: key, body: body(key) })),
      ),
      figures: Array.from({ length: 60 }, (_, at) => ({
        ...{
          key: `f${at}`,
          label: { sv: `Siffra ${at}`, en: `Figure ${at}` },
          value: at * 1000,
          format: 'count' as const,
        },
        source: { text: { sv: 'Insatser', en: 'Interventions' }, path: '/insatser' },
      })),
      tables: [table('Mål', GOALS), table('Insatser', INTERVENTIONS)],
      ...{ pictures: new Map(), data: { tables: [table('Mål', GOALS), table('Insatser', INTERVENTIONS)] } },
    },
    { name: 'Region Exempel', accent: '#1A4B8C', logo: null },
    'sv',
  );
