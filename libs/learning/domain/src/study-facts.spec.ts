import { dayIssues, NO_FACTS } from './study-facts';

const days = { ...NO_FACTS, dueOn: null, completedOn: null };

describe('the days of a study', () => {
  it('are refused where it would end before it began, as planned or as it was', () => {
    expect(dayIssues({ ...days, plannedStartOn: '2026-03-01', dueOn: '2026-02-28' })[0]?.path).toBe('dueOn');
    expect(dayIssues({ ...days, startedOn: '2026-03-01', completedOn: '2026-02-28' })[0]?.path).toBe('completedOn');
  });
  it('may be one and the same', () => {
    expect(dayIssues({ ...days, startedOn: '2026-03-01', completedOn: '2026-03-01' })).toEqual([]);
  });
  it('do not bind what was planned to what came of it', () => {
    expect(
      dayIssues({
        ...days,
        plannedStartOn: '2026-06-01',
        startedOn: '2026-03-01',
        dueOn: '2026-07-01',
        completedOn: '2026-04-01',
      }),
    ).toEqual([]);
  });
});
