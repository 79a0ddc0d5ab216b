import type { QuestionSet } from './question';
import { QUESTIONS_2018, QUESTIONS_2022 } from './questions-2018';

const SETS: readonly QuestionSet[] = [QUESTIONS_2018, QUESTIONS_2022];

/** The questions a year's report answers: the latest set that is from that year or before; null before the first. */
export const questionsOf = (year: number, sets: readonly QuestionSet[] = SETS): QuestionSet | null =>
  sets
    .filter(({ from }) => from <= year)
    .reduce<QuestionSet | null>((best, one) => (best && best.from > one.from ? best : one), null);
