import fc from 'fast-check';
import { profileOf, stateOfAll, stateOfShare } from './profile';
import type { DatedCounts, ProfileCounts } from './profile-facts';
import { STATEMENTS } from './profile-statements';

const NO_DATED: DatedCounts = {
  ...{ reviewed: 0, portfolioReviews: 0, portfolioStudies: 0, plans: 0, complete: 0, events: 0, changed: 0 },
};
const NOTHING: ProfileCounts = {
  ...NO_DATED,
  ...{ interventions: 0, withGoal: 0, withChain: 0, withMeasure: 0, large: 0, largeWithPlan: 0 },
  ...{
    measures: 0,
    sharedMeasures: 0,
    questions: 0,
    questionsStudied: 0,
    underway: 0,
    withPersonAndDay: 0,
    overdue: 0,
  },
  ...{ readable: 0, withMethod: 0, withFinding: 0, recommendations: 0, answered: 0 },
};
const profile = (now: Partial<ProfileCounts>, then: Partial<DatedCounts> = {}) =>
  profileOf({
    ...{ today: '2026-11-30', since: '2025-11-30' },
    ...{ now: { ...NOTHING, ...now }, then: { ...NO_DATED, ...then } },
  });
const of = (component: string, ...given: Parameters<typeof profile>) =>
  profile(...given).find((each) => each.component === component);

describe('a region’s profile', () => {
  it('has the five components in their order, and no sum of them', () =>
    expect(profile({}).map(({ component }) => component)).toEqual([
      'single',
      'portfolio',
      'process',
      'report',
      'spreading',
    ]));
  it('says that there is nothing to judge of reports while no study is complete', () =>
    expect(of('report', {})).toMatchObject({ state: 'nothing', next: null }));
  it('is in place where every complete study can be read, tells its method and has its findings', () =>
    expect(of('report', { complete: 4, readable: 4, withMethod: 4, withFinding: 4 })).toMatchObject({
      state: 'in_place',
      next: null,
    }));
  it('is there in part where one study lacks its method, and says what would help', () =>
    expect(of('report', { complete: 4, readable: 4, withMethod: 3, withFinding: 4 })).toMatchObject({
      state: 'partly',
      next: { sv: 'Skriv in metoden för de klara studierna.' },
    }));
  it('helps first with what is missing, before what is there in part', () =>
    expect(of('report', { complete: 4, readable: 3, withMethod: 4, withFinding: 0 })?.next?.sv).toBe(
      'Skriv in slutsatserna ur de klara studierna.',
    ));
  it('is better the fewer studies are overdue', () => {
    const overdue = (count: number) =>
      of('process', { underway: 3, overdue: count })?.statements.find(({ code }) => code === 'overdue')?.state;
    expect([0, 1, 3].map(overdue)).toEqual(['in_place', 'partly', 'missing']);
  });
  it('tells what has come since last year, where things have a day', () => {
    const statements = of(
      'spreading',
      { events: 3, recommendations: 6, answered: 5, changed: 2 },
      { events: 1, changed: 2 },
    );
    expect(statements?.statements.map(({ code, more }) => [code, more])).toEqual([
      ['events', 2],
      ['answered', null],
      ['changed', 0],
    ]);
  });
});

describe('the state of a share', () => {
  it.each([
    [0, 0, 'nothing'],
    [0, 5, 'missing'],
    [1, 5, 'partly'],
    [5, 5, 'in_place'],
    [0, null, 'missing'],
    [1, null, 'in_place'],
  ])('%s of %s is %s', (part, whole, state) => expect(stateOfShare(part, whole)).toBe(state));
});

it('is in place only where every statement that can be judged is', () => {
  const states = fc.array(fc.constantFrom('in_place', 'partly', 'missing', 'nothing'), { maxLength: 6 });
  fc.assert(
    fc.property(states, (all) => {
      const judged = all.filter((state) => state !== 'nothing');
      expect(stateOfAll(all as never) === 'in_place').toBe(
        judged.length > 0 && judged.every((state) => state === 'in_place'),
      );
    }),
  );
});

it('says every statement in both languages, with what would help', () => {
  for (const { say, mend } of STATEMENTS)
    for (const text of [say(2, 3), mend])
      expect([text.sv, text.en].every((words) => words.trim().length > 5)).toBe(true);
});
