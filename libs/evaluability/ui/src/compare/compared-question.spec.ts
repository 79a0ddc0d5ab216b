import { type Answer, CURRENT_CHECKLISTS, type Score } from '@rt/evaluability/domain';
import { comparedQuestions, unsettled } from './compared-question';

const questions = CURRENT_CHECKLISTS.register_effects.questions.slice(0, 3);
const answer = (score: Score): Answer => ({
  key: '',
  score,
  comment: null,
  evidence: [],
  taken: [],
  stance: null,
  version: 1,
});
const rows = questions.map(({ key }, at) => ({
  key,
  answers: [answer('1'), answer((['1', '2', '3'] as const)[at] ?? '1')] as [Answer, Answer],
  joint: null,
}));
const keys = questions.map(({ key }) => key);

describe('comparedQuestions', () => {
  it('puts the greatest difference first', () =>
    expect(comparedQuestions(questions, { rows, amendments: [] }, true).map(({ key }) => key)).toEqual(
      [...keys].reverse(),
    ));
  it('can keep the order of the list', () =>
    expect(comparedQuestions(questions, { rows, amendments: [] }, false).map(({ key }) => key)).toEqual(keys));
  it('takes what both gave alike as settled, and nothing else', () =>
    expect(unsettled(comparedQuestions(questions, { rows, amendments: [] }, true))).toBe(2));
  it('shows the last amendment as what is said now, with the joint answer kept', () => {
    const key = keys[1] ?? '';
    const joint = { key, score: '2' as const, comment: null, version: 1 };
    const change = (score: Score) => ({ key, score, reason: 'Nya uppgifter', at: '2027-01-01T10:00:00Z', by: 'Ulla' });
    const [found] = comparedQuestions(
      questions.slice(1, 2),
      {
        rows: [{ ...rows[1], key, answers: rows[1]?.answers ?? [null, null], joint }],
        amendments: [change('1'), change('3')],
      },
      true,
    );
    expect(found).toMatchObject({ score: '3', joint: { score: '2' } });
  });
});
