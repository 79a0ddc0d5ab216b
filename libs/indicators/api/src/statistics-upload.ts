import {
  readChoice,
  readStatistics,
  type StatisticsChoice,
  type StatisticsFile,
  StatisticsProblem,
} from '@rt/indicators/domain';
import { Problem } from '@rt/shared/api';
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
    throw new Problem(422, error.code, messages, { issues: error.place ? [issueOf(error)] : [] });
  }
}

export const fileIn = ({ bytes }: Upload): StatisticsFile => refusing(() => readStatistics(bytes));

/** The choice sent along, if one was. */
export function choiceIn({ fields }: Upload): StatisticsChoice | null {
  const text = fields.get('choice');
  return text === undefined ? null : refusing(() => readChoice(text));
}
