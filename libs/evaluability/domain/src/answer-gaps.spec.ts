import { unanswered } from './answer-gaps';
import { CURRENT_CHECKLISTS } from './checklists/current-checklist';

const { questions } = CURRENT_CHECKLISTS.portfolio;

describe('unanswered', () => {
  it('is everything before the first answer', () => expect(unanswered(questions, [])).toEqual(questions));
  it('counts not relevant as an answer', () =>
    expect(unanswered(questions, [{ key: questions[0]?.key ?? '', score: 'x' }])).toHaveLength(questions.length - 1));
  it('does not count a comment without a score', () =>
    expect(unanswered(questions, [{ key: questions[0]?.key ?? '', score: null }])).toHaveLength(questions.length));
  it('is nothing when all have a score, whatever else is answered', () =>
    expect(
      unanswered(questions, [
        { key: 'gammal', score: '1' },
        ...questions.map(({ key }) => ({ key, score: '2' as const })),
      ]),
    ).toEqual([]));
});
