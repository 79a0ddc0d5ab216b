import {
  readChoice,
  readStatistics,
  type StatisticsChoice,
  type StatisticsFile,
  StatisticsProblem,
  tableToStatistics,
} from '@rt/indicators/domain';
import { decodeText, Problem, readSpreadsheet } from '@rt/shared/api';
import type { InputIssue } from '@rt/shared/domain';
import type { Upload } from './upload';

/** What was wrong with a file or a choice, as an issue at its place. */
export const issueOf = ({ code, place, messages }: StatisticsProblem): InputIssue => ({
  path: place,
  code,
  message: messages,
});

/** Runs a rule of the domain; what it refuses is answered with 422 and the place in the file. */
export function refusing<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StatisticsProblem)) throw error;
    const { sv, en } = error.messages;
    const messages = { sv: `${sv} Inget är sparat.`, en: `${en} Nothing is saved.` };
    throw new Problem(422, error.code, messages, { issues: issuesOf(error) });
  }
}

/** The single things that are wrong; none where the message says it all. */
function issuesOf(problem: StatisticsProblem): InputIssue[] {
  if (problem.parts.length) return problem.parts.map(issueOf);
  return problem.place ? [issueOf(problem)] : [];
}

/** The statistics of an uploaded file, whatever its name says: JSON of the sources, else a workbook or CSV. */
export async function fileIn({ bytes }: Upload): Promise<StatisticsFile> {
  if (isJson(bytes)) return refusing(() => readStatistics(bytes));
  const sheets = await readSpreadsheet(bytes);
  return refusing(() => tableToStatistics(sheets));
}

/** Begins as JSON does. An error page saved from the source, and nothing at all, are told of as the sources’ answers are. */
const isJson = (bytes: Buffer) => {
  const start = decodeText(bytes.subarray(0, 1000)).trimStart();
  return start === '' || /^\uFFFD?[{[<]/.test(start);
};

/** The choice sent along, if one was. */
export function choiceIn({ fields }: Upload): StatisticsChoice | null {
  const text = fields.get('choice');
  return text === undefined ? null : refusing(() => readChoice(text));
}
