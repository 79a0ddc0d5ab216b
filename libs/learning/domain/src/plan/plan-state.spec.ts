import fc from 'fast-check';
import type { PlannedStudy, PlanQuestion } from './learning-plan';
import { planState, questionState } from './plan-state';
import { type RegisteredStudy, STUDY_FATES } from './study-fate';

const question = (key: string): PlanQuestion => ({ key, text: 'Vem får arbete?', goals: [], subjects: [] });
const promise = (key: string, given: Partial<PlannedStudy> = {}): PlannedStudy => ({
  ...{ key, title: 'Studie', kind: 'analysis', dueOn: '2026-06-30', questionKeys: [], studyId: null },
  ...given,
});
const study = (id: string, given: Partial<RegisteredStudy> = {}): RegisteredStudy => ({
  ...{ id, title: 'Studie', kind: 'analysis', state: 'planned', dueOn: null, completedOn: null },
  ...given,
});
const TODAY = '2026-11-30';

describe('a plan held against what was done', () => {
  const plan = {
    year: 2026,
    questions: ['who', 'why', 'what'].map(question),
    studies: [
      promise('a', { studyId: 'in time', questionKeys: ['who'] }),
      promise('b', { studyId: 'late', questionKeys: ['who', 'why'] }),
      promise('c', { studyId: 'moved', questionKeys: ['why'] }),
      promise('d'),
    ],
    register: [
      study('in time', { state: 'complete', completedOn: '2026-06-01' }),
      study('late', { state: 'complete', completedOn: '2027-02-01' }),
      study('moved', { dueOn: '2027-03-31' }),
      study('extra', { state: 'complete', completedOn: '2026-03-05' }),
      study('of another year', { state: 'complete', completedOn: '2025-12-31' }),
    ],
  };
  const state = planState(plan, TODAY);

  it('counts each promise once, and what was done beside them', () =>
    expect(state.counts).toEqual({
      ...{ in_time: 1, late: 1, moved: 1, not_begun: 1 },
      ...{ overdue: 0, underway: 0, unplanned: 1 },
    }));
  it('tells what was done without being planned, of this year only', () =>
    expect(state.unplanned.map(({ id }) => id)).toEqual(['extra']));
  it('answers a question when every study of it is complete, late ones too', () =>
    expect(Object.fromEntries(state.questions)).toEqual({ who: 'answered', why: 'partly', what: 'unstudied' }));
  it('is at work on a question whose study is begun, though it has moved', () => {
    const begun = study('moved', { dueOn: '2027-03-31', state: 'ongoing' });
    const only = { ...plan, studies: [promise('c', { studyId: 'moved', questionKeys: ['why'] })], register: [begun] };
    expect(planState(only, TODAY).questions.get('why')).toBe('underway');
  });
  it('takes a study that is gone from the register as not begun', () =>
    expect(planState({ ...plan, register: [] }, TODAY).counts.not_begun).toBe(4));
});

describe('how far a question has come', () => {
  it('is under way when one of its studies has begun', () =>
    expect(questionState(['not_begun', 'overdue'])).toBe('underway'));
  it('waits when its studies have only been moved', () => expect(questionState(['moved'])).toBe('waiting'));
});

it('gives every promise exactly one fate, and never counts a promised study as unplanned', () => {
  const registered = fc.record({
    id: fc.constantFrom('1', '2', '3', '4'),
    state: fc.constantFrom('planned', 'ongoing', 'complete'),
    dueOn: fc.constantFrom(null, '2026-01-01', '2027-06-30'),
  });
  const register = fc.uniqueArray(registered, { selector: ({ id }) => id });
  const promises = fc.array(fc.constantFrom(null, '1', '2', '3'), { maxLength: 6 });
  fc.assert(
    fc.property(register, promises, (studies, ids) => {
      const state = planState(
        {
          year: 2026,
          questions: [],
          studies: ids.map((studyId, at) => promise(String(at), { studyId })),
          register: studies.map(({ id, state: is, dueOn }) =>
            study(id, { dueOn, state: is as 'planned', completedOn: is === 'complete' ? '2026-05-01' : null }),
          ),
        },
        TODAY,
      );
      expect(STUDY_FATES.reduce((sum, fate) => sum + state.counts[fate], 0)).toBe(ids.length);
      expect(state.unplanned.filter(({ id }) => ids.includes(id as '1'))).toEqual([]);
    }),
  );
});
