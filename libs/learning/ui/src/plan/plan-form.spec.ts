import { plan, question, promise } from '../testing/plans';
import { formOf, inputOf, issuesIn, stepped } from './plan-form';

describe('a plan as it is written', () => {
  it('comes back as it was', () => {
    const stored = plan({
      approach: 'framework',
      questions: [question('a')],
      studies: [promise('s', { dueOn: null })],
    });
    expect(inputOf(formOf(stored))).toMatchObject({
      approach: 'framework',
      development: null,
      questions: [{ key: 'a', goalIds: [], subjects: [] }],
      studies: [{ key: 's', dueOn: null }],
    });
  });
  it('leaves out rows in which nothing was written, and what pointed at them', () => {
    const form = formOf(
      plan({ questions: [question('a', '  '), question('b')], studies: [promise('s', { questionKeys: ['a', 'b'] })] }),
    );
    const input = inputOf(form);
    expect(input.questions.map(({ key }) => key)).toEqual(['b']);
    expect(input.studies[0]?.questionKeys).toEqual(['b']);
  });
});

describe('a step in a row', () => {
  it('goes from what stands, so that two taken before the rows are drawn anew are both there', () => {
    const rows = [promise('s', { title: '' }), promise('t')].map((row) => ({ ...row, dueOn: '' }));
    const first = stepped(rows, 's', (row) => ({ ...row, title: 'Sommarjobben' }));
    const both = stepped(first, 's', (row) => ({ ...row, dueOn: '2027-02-01' }));
    expect(both).toEqual([{ ...rows[0], title: 'Sommarjobben', dueOn: '2027-02-01' }, rows[1]]);
  });
});

describe('what is wrong with a plan', () => {
  it('is nothing about an empty row', () =>
    expect(issuesIn(formOf(plan({ questions: [question('a', '')] })), false, '')).toEqual({}));
  it('is a question of a letter', () =>
    expect(Object.keys(issuesIn(formOf(plan({ questions: [question('a', 'V?')] })), false, ''))).toEqual(['a']));
  it('is that a decided plan is changed without a reason, and never that of a draft', () => {
    expect(issuesIn(formOf(plan()), true, ' ')).toHaveProperty('reason');
    expect(issuesIn(formOf(plan()), true, 'Upphandlingen drog ut.')).toEqual({});
  });
});
