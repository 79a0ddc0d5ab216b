import { type CalendarStrategy, revisionCalendar } from '@rt/learning/domain';
import { timelineOf } from './timeline-track';

const TODAY = '2026-11-30';
const strategy: CalendarStrategy = {
  ...{ id: 's', name: 'RUS', kind: 'rus', versionId: 'v', number: 1, state: 'adopted', adoptedOn: '2023-06-13' },
  ...{ endYear: 2030, dates: [], studies: [], unanswered: 0, unsettled: 0 },
};

describe('the line of a calendar', () => {
  const line = timelineOf(revisionCalendar(strategy, TODAY), TODAY);

  it('leaves to the table what lies more than half a year back, and what comes after the decision', () =>
    expect(line.entries.map(({ entry }) => entry.kind)).toEqual(['election', 'election', 'review_by']));
  it('has everything within it, in order', () => {
    const places = line.entries.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(100);
  });
  it('is no longer than the decision needs, so that what is near can be told apart', () => {
    const date = { id: 'd', kind: 'decision' as const, name: 'Fullmäktige', on: '2027-02-16', note: null, version: 1 };
    const near = timelineOf(revisionCalendar({ ...strategy, dates: [date] }, TODAY), TODAY);
    expect(near.entries.map(({ entry }) => entry.on)).toEqual(['2026-09-13', '2027-02-16']);
    expect(near.decision).toBeGreaterThan(40);
  });
  it('has a mark where each year begins', () =>
    expect(line.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030]));
  it('has no decision where there is none to make', () => {
    const draft = { ...strategy, adoptedOn: null, state: 'draft' as const };
    expect(timelineOf(revisionCalendar(draft, TODAY), TODAY).decision).toBeNull();
  });
});
