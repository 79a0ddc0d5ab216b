import {
  amended,
  type AnnualReport,
  changedFigures,
  isBlank,
  type ReportAmendment,
  type ReportAnswer,
  type ReportComment,
  type RichText,
} from '@rt/reporting/domain';
import type { Language } from '@rt/shared/domain';
import type { PartDraft } from '../report-client';

/** One part of a report with all that is shown of it. */
export interface ReportPart {
  key: string;
  /** ÅK6. */
  code: string;
  /** Subject of the question it belongs to. */
  title: string;
  /** The question itself; null where the source gives the subject alone. */
  question: string | null;
  /** Whether it is the first of its question. */
  first: boolean;
  /** Place among the parts of its question: 2 of ÅK6; null where it is alone. */
  number: number | null;
  answer: ReportAnswer;
  blank: boolean;
  /** Figures that read otherwise now. */
  changed: ReturnType<typeof changedFigures>;
  comments: readonly ReportComment[];
  openComments: number;
  draft: RichText | null;
  previous: { year: number; text: string } | null;
  amendments: readonly ReportAmendment[];
}

/** The parts of a report in the order they are asked, as they read now: after submission with every amendment. */
export function partsOf(
  report: AnnualReport,
  comments: readonly ReportComment[],
  drafts: readonly PartDraft[],
  language: Language,
): ReportPart[] {
  const answers = amended(report.answers, report.amendments);
  return report.questions.questions.flatMap(({ code, title, parts }) =>
    parts.flatMap(({ key, text, wording }, at) => {
      const answer = answers.find(({ part }) => part === key);
      if (!answer) return [];
      const own = comments.filter(({ part }) => part === key);
      const draft = drafts.find(({ part }) => part === key)?.body ?? null;
      const before = report.previous?.answers.find(({ part }) => part === key);
      return {
        key,
        code,
        title: title[language],
        question: wording === 'whole' ? text[language] : null,
        first: at === 0,
        number: parts.length > 1 ? at + 1 : null,
        answer,
        blank: isBlank(answer.body),
        changed: report.submission ? [] : changedFigures(answer.body, report.figures, language),
        comments: own,
        openComments: own.filter(({ resolved }) => !resolved).length,
        draft: draft && !isBlank(draft) ? draft : null,
        previous: before && report.previous ? { year: report.previous.year, text: before.text } : null,
        amendments: report.amendments.filter(({ part }) => part === key),
      };
    }),
  );
}
