import {
  type AnnualReport,
  EMPTY_TEXT,
  type ExportDocument,
  type ExportPublisher,
  type ExportSection,
  type ReportFigure,
  type ReportTable,
  type RichText,
} from '@rt/reporting/domain';
import type { Id, Language } from '@rt/shared/domain';
import { figuresTable } from './figures-table';
import { REPORT_WORDS } from './report-words';
import { type KeptPicture, textBlocks } from './text-blocks';

/** A report as an export is made of it. */
export interface ReportToExport extends Pick<AnnualReport, 'year' | 'questions' | 'submission'> {
  region: string;
  /** As they now read, every amendment taken in. */
  answers: readonly { part: string; body: RichText }[];
  figures: readonly ReportFigure[];
  tables: readonly ReportTable[];
  amendments: readonly { part: string; before: RichText; after: RichText; reason: string; at: string }[];
  pictures: ReadonlyMap<Id, KeptPicture>;
  /** What JSON holds. */
  data: unknown;
}

/** An annual report as a document: as it now reads, with every correction told of at the end. */
export function reportDocument(report: ReportToExport, publisher: ExportPublisher, language: Language): ExportDocument {
  const words = REPORT_WORDS[language];
  const tables = report.figures.length
    ? [...report.tables, figuresTable(report.figures, report.year, language)]
    : [...report.tables];
  const sections = [...report.questions.questions.flatMap((question) => questionSections(question, report, language))];
  const shown = new Set(
    sections.flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'table' ? block.key : ''))),
  );
  const rest = tables.filter(({ key }) => !shown.has(key));
  if (report.amendments.length) sections.push(...amendmentSections(report, language));
  if (rest.length)
    sections.push({ heading: words.more, level: 1, blocks: rest.map(({ key }) => ({ kind: 'table', key })) });
  return {
    ...{ language, publisher, sections, tables, data: report.data },
    title: `${words.title} ${report.year} ${report.region}`,
    subtitle: subtitleOf(report, language),
  };
}

function subtitleOf({ submission, amendments }: ReportToExport, language: Language): string[] {
  const words = REPORT_WORDS[language];
  if (!submission) return [words.draft];
  return [
    `${words.submitted} ${submission.at.slice(0, 10)}. ${words.decision}: ${submission.decision}`,
    `${words.checksum}: ${submission.sha256}`,
    ...(submission.blanksReason === null ? [] : [`${words.blanks}: ${submission.blanksReason}`]),
    ...(amendments.length ? [`${words.amended} ${amendments.at(-1)?.at.slice(0, 10)}. ${words.seeAmendments}`] : []),
  ];
}

type Question = AnnualReport['questions']['questions'][number];

function questionSections(
  { code, title, parts }: Question,
  report: ReportToExport,
  language: Language,
): ExportSection[] {
  const words = REPORT_WORDS[language];
  const head: ExportSection = {
    heading: `${code} ${title[language]}`,
    level: 1,
    blocks: parts.length ? [] : [{ kind: 'note', text: words.noParts }],
  };
  const answered = parts.map(({ key, text }): ExportSection => {
    const body = report.answers.find((answer) => answer.part === key)?.body ?? EMPTY_TEXT;
    const blocks = textBlocks(body, report.pictures);
    return {
      heading: text[language],
      level: 2,
      blocks: blocks.length ? blocks : [{ kind: 'note', text: words.unanswered }],
    };
  });
  return [head, ...answered];
}

function amendmentSections({ amendments, questions, pictures }: ReportToExport, language: Language): ExportSection[] {
  const words = REPORT_WORDS[language];
  const asked = new Map(
    questions.questions.flatMap(({ parts }) => parts.map(({ key, text }) => [key, text[language]])),
  );
  const state = (heading: string, text: RichText): ExportSection => {
    const blocks = textBlocks(text, pictures);
    return { heading, level: 3, blocks: blocks.length ? blocks : [{ kind: 'note', text: words.blank }] };
  };
  return [
    { heading: words.amendments, level: 1, blocks: [{ kind: 'note', text: words.amendmentsNote }] },
    ...amendments.flatMap(({ part, before, after, reason, at }): ExportSection[] => [
      {
        heading: `${at.slice(0, 10)}: ${asked.get(part) ?? part}`,
        level: 2,
        blocks: [{ kind: 'note', text: `${words.reason}: ${reason}` }],
      },
      state(words.before, before),
      state(words.after, after),
    ]),
  ];
}
