import { EMPTY_PLAN, type PlannedStudy } from './learning-plan';
import { nextPlan } from './next-plan';
import type { RegisteredStudy } from './study-fate';

const promise = (key: string, studyId: string | null): PlannedStudy => ({
  ...{ key, title: 'Studie', kind: 'analysis', dueOn: '2026-06-30', questionKeys: [], studyId },
});
const study = (id: string, state: RegisteredStudy['state'], dueOn: string | null): RegisteredStudy => ({
  ...{ id, title: 'Studie', kind: 'analysis', state, dueOn, completedOn: state === 'complete' ? '2026-05-01' : null },
});

describe('what the next plan begins with', () => {
  const last = {
    ...EMPTY_PLAN,
    approachText: 'Vi frågar varje höst.',
    studies: [promise('a', 'done'), promise('b', 'moved'), promise('c', null), promise('d', 'removed')],
  };
  const register = new Map([
    ['done', study('done', 'complete', '2026-06-30')],
    ['moved', study('moved', 'ongoing', '2027-03-31')],
  ]);
  const next = nextPlan(last, register);

  it('is all that was written', () => expect(next.approachText).toBe('Vi frågar varje höst.'));
  it('leaves out what is complete', () => expect(next.studies.map(({ key }) => key)).toEqual(['b', 'c', 'd']));
  it('promises the day the register has', () => expect(next.studies[0]?.dueOn).toBe('2027-03-31'));
  it('promises no day of last year for what nobody has begun', () => expect(next.studies[1]?.dueOn).toBeNull());
  it('does not point at a study that is gone', () => expect(next.studies[2]?.studyId).toBeNull());
});
