import type { ChainEdge } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { NO_FACTS, QUESTIONS_LENGTH } from './study-facts';
import { type StudyInput, TITLE_LENGTH } from './study';
import { edgeSubject } from './study-subject';

const unstopped = (text: string) => text.trim().replace(/[.!?\s]+$/, '');
const cut = (text: string, { max }: { max: number }) => (text.length > max ? `${text.slice(0, max - 1)}…` : text);

/** A planned study of whether an arrow holds: what it claims and what it rests on, as questions. In Swedish, as strategies are. */
export function studyOfArrow(
  chainId: Id,
  { id, claim, assumption }: Pick<ChainEdge, 'id' | 'claim' | 'assumption'>,
  from: string,
  to: string,
): StudyInput {
  const questions = [
    `Leder ”${unstopped(from)}” till ”${unstopped(to)}”?`,
    ...(claim ? [`Går det till så här: ${unstopped(claim)}?`] : []),
    ...(assumption ? [`Stämmer antagandet: ${unstopped(assumption)}?`] : []),
  ];
  return {
    ...NO_FACTS,
    title: cut(`Håller pilen ${unstopped(from)} → ${unstopped(to)}?`, TITLE_LENGTH),
    kind: 'link_follow_up',
    state: 'planned',
    questions: cut(questions.join('\n'), QUESTIONS_LENGTH),
    dueOn: null,
    completedOn: null,
    url: null,
    goalIds: [],
    subjects: [edgeSubject(chainId, id)],
  };
}
