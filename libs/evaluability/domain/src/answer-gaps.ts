import type { Question } from './checklists/checklist';
import type { Score } from './score';

interface Scored {
  key: string;
  score: Score | null;
}

/** The questions of a review that have no score yet, in the list's order; nothing is handed in or agreed on before there are none. */
export function unanswered(questions: readonly Question[], answers: readonly Scored[]): Question[] {
  const answered = new Set(answers.filter(({ score }) => score !== null).map(({ key }) => key));
  return questions.filter(({ key }) => !answered.has(key));
}
