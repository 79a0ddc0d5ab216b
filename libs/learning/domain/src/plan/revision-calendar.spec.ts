import fc from 'fast-check';
import type { CalendarStrategy } from './calendar-facts';
import { revisionCalendar } from './revision-calendar';
import type { StrategyDate } from './strategy-date';
import type { RegisteredStudy } from './study-fate';

const TODAY = '2026-11-30';
const study = (id: string, given: Partial<RegisteredStudy> = {}): RegisteredStudy => ({
  ...{ id, title: id, kind: 'analysis', state: 'planned', dueOn: null, completedOn: null },
  ...given,
});
const date = (kind: StrategyDate['kind'], on: string): StrategyDate => ({
  ...{ id: `${kind} of ours`, kind, on, name: 'Vår dag', note: null, version: 1 },
});
const strategy = (given: Partial<CalendarStrategy> = {}): CalendarStrategy => ({
  ...{ id: 's', name: 'RUS', kind: 'rus', versionId: 'v', number: 1, state: 'adopted', adoptedOn: '2023-06-13' },
  ...{ endYear: 2030, dates: [], studies: [], unanswered: 0, unsettled: 0 },
  ...given,
});
const days = (given: Partial<CalendarStrategy>) =>
  revisionCalendar(strategy(given), TODAY).entries.map(({ kind, on }) => `${on} ${kind}`);

describe('a strategy decided in an earlier mandate', () => {
  it('must be reviewed before this one ends', () =>
    expect(days({})).toEqual([
      '2023-06-13 adopted',
      '2026-09-13 election',
      '2030-09-08 election',
      '2030-10-14 review_by',
      '2030-12-31 period_ends',
    ]));
  it('has until the next one ends once it has been reviewed in this', () =>
    expect(revisionCalendar(strategy({ dates: [date('review', '2026-11-01')] }), TODAY).reviewBy).toBe('2034-10-14'));
  it('has not been reviewed by a review that is only planned', () =>
    expect(revisionCalendar(strategy({ dates: [date('review', '2027-05-01')] }), TODAY).reviewBy).toBe('2030-10-14'));
});

describe('studies before the decision', () => {
  const standing = (given: Partial<CalendarStrategy>) =>
    revisionCalendar(strategy(given), TODAY).studies.map(({ study: { id }, standing: is, monthsLate }) => [
      id,
      is,
      monthsLate,
    ]);
  const studies = [study('soon', { dueOn: '2027-02-15' }), study('late', { dueOn: '2027-03-31' }), study('some day')];

  it('are overdue once their own day has passed without them being complete', () => {
    const [yesterday, done] = [{ dueOn: '2026-11-29' }, { dueOn: '2026-11-20', completedOn: '2026-11-24' }];
    const given = [study('forgotten', yesterday), study('today', { dueOn: TODAY }), study('done', done)];
    expect(standing({ studies: given })).toEqual([
      ['forgotten', 'overdue', 0],
      ['today', 'in_time', 0],
      ['done', 'in_time', 0],
    ]);
  });
  it('are held against the day that was set', () =>
    expect(standing({ dates: [date('decision', '2027-02-15')], studies })).toEqual([
      ['soon', 'in_time', 0],
      ['late', 'too_late', 2],
      ['some day', 'undated', 0],
    ]));
  it('are held against the last day for a review where none was set', () =>
    expect(standing({ studies })[1]).toEqual(['late', 'in_time', 0]));
  it('are not held against a decision that lies behind', () =>
    expect(standing({ dates: [date('decision', '2026-01-15')], studies })[1]).toEqual(['late', 'in_time', 0]));
  it('are those that tell something new: not one that was complete when the strategy was decided', () => {
    const old = study('old', { state: 'complete', completedOn: '2023-06-13' });
    const fresh = study('fresh', { state: 'complete', completedOn: '2026-11-23' });
    expect(standing({ studies: [old, fresh] })).toEqual([['fresh', 'in_time', 0]]);
  });
  it('cannot be told in time for a draft that nobody has set a day for', () =>
    expect(standing({ adoptedOn: null, state: 'draft', studies })[0]).toEqual(['soon', 'undated', 0]));
});

it('is in the order of its days, and never calls a study late that comes before the decision', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2023, 6, 1) + n * 864e5).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 5 }), fc.array(day, { maxLength: 3 }), (dues, decisions) => {
      const calendar = revisionCalendar(
        strategy({
          studies: dues.map((dueOn, at) => study(String(at), { dueOn })),
          dates: decisions.map((on) => date('decision', on)),
        }),
        TODAY,
      );
      const order = calendar.entries.map(({ on }) => on);
      expect(order).toEqual([...order].sort());
      for (const {
        standing,
        study: { dueOn },
      } of calendar.studies)
        expect(standing === 'too_late').toBe((dueOn ?? '') > (calendar.decisionOn ?? ''));
    }),
  );
});
