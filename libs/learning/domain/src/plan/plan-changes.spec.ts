import { EMPTY_PLAN, type PlanInput } from './learning-plan';
import { planChanges } from './plan-changes';

const plan = (given: Partial<PlanInput> = {}): PlanInput => ({ ...EMPTY_PLAN, ...given });
const question = (key: string, text: string) => ({ key, text, goalIds: [], subjects: [] });
const study = (dueOn: string | null) => ({
  ...{ key: 's', title: 'Vem får arbete?', kind: 'analysis' as const, questionKeys: [], studyId: null },
  dueOn,
});

describe('what a change of a plan did', () => {
  it('is nothing where nothing differs, nor where only the order of people does', () => {
    const people = { responsibleIds: ['a', 'b'] };
    expect(planChanges(plan(people), plan({ responsibleIds: ['b', 'a'] }))).toEqual([]);
  });
  it('tells a question that was reworded, one that was added and one that went', () =>
    expect(
      planChanges(
        plan({ questions: [question('a', 'Varför?'), question('b', 'När?')] }),
        plan({ questions: [question('a', 'Varför nu?'), question('c', 'Vem?')] }),
      ),
    ).toEqual([
      { part: 'question', before: 'Varför?', after: 'Varför nu?' },
      { part: 'question', before: 'När?', after: null },
      { part: 'question', before: null, after: 'Vem?' },
    ]));
  it('tells a promised day that was moved', () =>
    expect(planChanges(plan({ studies: [study('2026-06-30')] }), plan({ studies: [study('2026-12-15')] }))).toEqual([
      { part: 'study', before: 'Vem får arbete? (2026-06-30)', after: 'Vem får arbete? (2026-12-15)' },
    ]));
  it('says that others are responsible, and never who', () =>
    expect(planChanges(plan(), plan({ responsibleIds: ['a'] }))).toEqual([
      { part: 'responsible', before: null, after: null },
    ]));
});
