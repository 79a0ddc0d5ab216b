import {
  type AnnualReport,
  QUESTIONS_2018,
  type ReportAnswer,
  type ReportComment,
  type ReportFigure,
  type ReportTable,
  richTextFromPlain,
} from '@rt/reporting/domain';

const both = (text: string) => ({ sv: text, en: text });

export const FIGURE: ReportFigure = {
  key: 'studies.completed',
  label: both('Studier som blev klara'),
  value: 14,
  format: 'count',
  source: { text: both('Räknat i registret över studier.'), path: '/larande?visa=complete' },
};

export const TABLE: ReportTable = {
  key: 'studies.completed',
  caption: both('Studier som blev klara'),
  columns: [
    { label: both('Studie'), format: 'text' },
    { label: both('Kronor'), format: 'kronor' },
  ],
  rows: [
    ['Vem får arbete?', 450_000],
    ['Halvtid', null],
  ],
  source: { text: both('Registret över studier.'), path: '/larande' },
};

export const answerOf = (part: string, text = '', rest: Partial<ReportAnswer> = {}): ReportAnswer => ({
  part,
  body: richTextFromPlain(text),
  text,
  done: null,
  version: 1,
  ...rest,
});

/** A report that is open, with nothing answered. */
export const annualReport = (rest: Partial<AnnualReport> = {}): AnnualReport => ({
  region: { name: 'Region Älvdal', countyCode: null },
  year: 2026,
  questions: QUESTIONS_2018,
  answers: QUESTIONS_2018.questions.flatMap(({ parts }) => parts.map(({ key }) => answerOf(key))),
  figures: [FIGURE],
  tables: [TABLE],
  missing: [],
  previous: null,
  submission: null,
  amendments: [],
  ...rest,
});

export const comment = (rest: Partial<ReportComment> = {}): ReportComment => ({
  id: 'c',
  part: 'ak6.use',
  text: 'Ska vi nämna kompetensrådet?',
  by: 'Anna Ek',
  byMe: false,
  at: '2026-11-02T09:00:00Z',
  resolved: null,
  ...rest,
});
