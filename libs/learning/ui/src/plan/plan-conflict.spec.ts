import { plan, promise, question } from '../testing/plans';
import { conflictsBetween, rebased, settled } from './plan-conflict';
import { formOf } from './plan-form';

const base = formOf(plan({ questions: [question('a'), question('b', 'Varför?')], studies: [promise('s')] }));
const write = (texts: Record<string, string>) => ({
  ...base,
  questions: base.questions.map((row) => ({ ...row, text: texts[row.key] ?? row.text })),
});

describe('two who write in the same plan', () => {
  it('are asked about the question both reworded, and about nothing else', () => {
    const [mine, theirs] = [write({ a: 'Vilka får arbete?' }), write({ a: 'Vem får jobb?', b: 'Varför just de?' })];
    expect(conflictsBetween(mine, base, theirs)).toMatchObject([{ key: 'question a', mine: 'Vilka får arbete?' }]);
    expect(rebased(mine, base, theirs).questions.map(({ text }) => text)).toEqual([
      'Vilka får arbete?',
      'Varför just de?',
    ]);
  });
  it('both keep what they added, and lose what either took away', () => {
    const mine = { ...base, questions: [...base.questions, question('mine')] };
    const theirs = { ...base, questions: [...base.questions.slice(1), question('theirs')] };
    expect(rebased(mine, base, theirs).questions.map(({ key }) => key)).toEqual(['b', 'theirs', 'mine']);
    expect(conflictsBetween(mine, base, theirs)).toEqual([]);
  });
  it('keep the day of one and the title of the other', () => {
    const mine = { ...base, studies: base.studies.map((row) => ({ ...row, dueOn: '2026-12-15' })) };
    const theirs = { ...base, studies: base.studies.map((row) => ({ ...row, title: 'Vilka?' })) };
    expect(rebased(mine, base, theirs).studies).toMatchObject([{ dueOn: '2026-12-15', title: 'Vilka?' }]);
  });
});

describe('what was settled on', () => {
  it('is what the form goes on with', () =>
    expect(settled(base, { 'question a': 'Vilka?', approachText: 'Så.' })).toMatchObject({
      approachText: 'Så.',
      questions: [{ text: 'Vilka?' }, { text: 'Varför?' }],
    }));
  it('is not a day that is none', () =>
    expect(settled(base, { 'day s': 'i höst' }).studies[0]?.dueOn).toBe('2026-06-30'));
});
