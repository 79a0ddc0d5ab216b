import type { QuestionSet } from '../questions/question';
import type { ReportAnswer } from './annual-report';

/** Keys of all parts a year's report answers, in the order they are asked. */
export const partKeys = ({ questions }: QuestionSet): string[] =>
  questions.flatMap(({ parts }) => parts.map(({ key }) => key));

/** The parts without a word of answer, in the order they are asked. */
export const blankParts = (set: QuestionSet, answers: readonly Pick<ReportAnswer, 'part' | 'text'>[]): string[] =>
  partKeys(set).filter((key) => !answers.some(({ part, text }) => part === key && text.trim() !== ''));
