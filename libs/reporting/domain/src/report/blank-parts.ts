import type { QuestionSet } from '../questions/question';
import { isBlank } from '../text/plain-text';
import type { ReportAnswer } from './annual-report';

/** Keys of all parts a year's report answers, in the order they are asked. */
export const partKeys = ({ questions }: QuestionSet): string[] =>
  questions.flatMap(({ parts }) => parts.map(({ key }) => key));

/** The parts without a word of answer, in the order they are asked. */
export const blankParts = (set: QuestionSet, answers: readonly Pick<ReportAnswer, 'part' | 'body'>[]): string[] =>
  partKeys(set).filter((key) => !answers.some(({ part, body }) => part === key && !isBlank(body)));
