import { withFigures } from '../figures/text-figures';
import type { ReportFigure, ReportTable } from '../figures/report-figure';
import type { QuestionSet } from '../questions/question';
import type { ReportAnswer, ReportRegion } from '../report/annual-report';
import type { ReportSubmission } from '../report/submission';
import { plainText } from '../text/plain-text';
import { EMPTY_TEXT, type RichText } from '../text/rich-text';

type Sealed = Omit<ReportSubmission, 'sha256' | 'by'>;

interface AnySnapshot {
  format: 'roda-traden/annual-report';
  region: ReportRegion;
  year: number;
  questionsFrom: number;
  submission: Sealed;
}

/** As reports were sealed when answers were characters alone. */
export interface FirstSnapshot extends AnySnapshot {
  formatVersion: 1;
  answers: readonly { part: string; question: string; text: string }[];
  facts: unknown;
}

/** A picture in a sealed report, so that the one shown can be told to be the one submitted. */
export interface SealedPicture {
  file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
}

/** A submitted report as it is kept: everything needed to read it without the system. */
export interface SecondSnapshot extends AnySnapshot {
  formatVersion: 2;
  /** In the order they are asked, with the question in full; figures in them as they read when they were sealed. */
  answers: readonly { part: string; question: string; body: RichText; text: string }[];
  figures: readonly ReportFigure[];
  tables: readonly ReportTable[];
  pictures: readonly SealedPicture[];
}

export type ReportSnapshot = FirstSnapshot | SecondSnapshot;

export interface ToSeal {
  region: ReportRegion;
  year: number;
  questions: QuestionSet;
  answers: readonly Pick<ReportAnswer, 'part' | 'body'>[];
  figures: readonly ReportFigure[];
  tables: readonly ReportTable[];
  pictures: readonly SealedPicture[];
  submission: Sealed;
}

/** What is sealed of a report. Who submitted it is kept beside the seal, not in it: the snapshot is public, and holds no person. */
export const snapshotOf = ({ questions, answers, ...sealed }: ToSeal): SecondSnapshot => ({
  format: 'roda-traden/annual-report',
  formatVersion: 2,
  questionsFrom: questions.from,
  answers: questions.questions.flatMap(({ parts }) =>
    parts.map(({ key, text }) => {
      const body = withFigures(answers.find(({ part }) => part === key)?.body ?? EMPTY_TEXT, sealed.figures);
      return { part: key, question: text.sv, body, text: plainText(body) };
    }),
  ),
  ...sealed,
});
