import { planState, type RegisteredStudy } from '@rt/learning/domain';
import { plan, promise, question } from '../testing/plans';
import { planRows } from './plan-rows';

const study = (id: string, given: Partial<RegisteredStudy>): RegisteredStudy => ({
  ...{ id, title: `Registrets ${id}`, kind: 'analysis', state: 'planned', dueOn: null, completedOn: null },
  ...given,
});

describe('the rows of a plan', () => {
  const made = plan({
    questions: [question('a'), question('b')],
    studies: [
      promise('kept', { studyId: '1', questionKeys: ['b', 'a'] }),
      promise('moved', { studyId: '2' }),
      promise('bare'),
    ],
    register: [
      study('1', { dueOn: '2026-06-30' }),
      study('2', { dueOn: '2027-01-31' }),
      study('3', { state: 'complete', completedOn: '2026-02-01' }),
    ],
  });
  const rows = planRows(made, planState(made, '2026-05-01'));

  it('go by what the register calls a study, and by the plan where it is not there', () =>
    expect(rows.map(({ title }) => title)).toEqual([
      'Registrets 1',
      'Registrets 2',
      'Vem får arbete?',
      'Registrets 3',
    ]));
  it('name questions by their numbers', () => expect(rows[0]?.questions).toBe('2, 1'));
  it('tell a day only where it is not the promised one', () =>
    expect(rows.map(({ day }) => day)).toEqual([null, '2027-01-31', null, '2026-02-01']));
  it('end with what was done beside the plan', () => expect(rows[3]?.fate).toBe('unplanned'));
});
