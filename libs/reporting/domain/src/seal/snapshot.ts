import type { AnnualReport, ReportAnswer, ReportSubmission } from '../report/annual-report';

/** A submitted report as it is kept: everything needed to read it without the system. */
export interface ReportSnapshot {
  format: 'roda-traden/annual-report';
  formatVersion: 1;
  region: { name: string; countyCode: string | null };
  year: number;
  questionsFrom: number;
  /** In the order they are asked, with the question in full. */
  answers: readonly { part: string; question: string; text: string }[];
  facts: AnnualReport['facts'];
  submission: Omit<ReportSubmission, 'sha256' | 'by'>;
}

/** What is sealed of a report. Who submitted it is kept beside the seal, not in it: the snapshot is public, and holds no person. */
export const snapshotOf = (
  region: ReportSnapshot['region'],
  { year, questions, facts }: Pick<AnnualReport, 'year' | 'questions' | 'facts'>,
  answers: readonly Pick<ReportAnswer, 'part' | 'text'>[],
  submission: ReportSnapshot['submission'],
): ReportSnapshot => ({
  format: 'roda-traden/annual-report',
  formatVersion: 1,
  region,
  year,
  questionsFrom: questions.from,
  answers: questions.questions.flatMap(({ parts }) =>
    parts.map(({ key, text }) => ({
      part: key,
      question: text.sv,
      text: answers.find(({ part }) => part === key)?.text ?? '',
    })),
  ),
  facts,
  submission,
});
