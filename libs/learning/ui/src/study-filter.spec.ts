import type { StudyDetail } from '@rt/learning/domain';
import { filtered, shownFrom, yearFrom } from './study-filter';

const study = (given: Partial<StudyDetail>) => ({ id: '', state: 'planned', dueOn: null, ...given }) as StudyDetail;

describe('the list of studies', () => {
  const late = study({ id: 'sen', dueOn: '2026-01-01' });
  const done = study({ id: 'klar', state: 'complete', dueOn: '2026-01-01' });

  it('is narrowed to those past their day, and counts no complete one among them', () => {
    expect(filtered([late, done], 'overdue', '2026-11-23')).toEqual([late]);
  });

  it('is narrowed to one state', () => {
    expect(filtered([late, done], 'complete', '2026-11-23')).toEqual([done]);
  });

  it('is narrowed to a year by when a study was completed, else by when it is due; those without a day are of none', () => {
    const lateDone = study({ id: 'sen och klar', state: 'complete', dueOn: '2025-12-01', completedOn: '2026-02-01' });
    const undated = study({ id: 'utan dag' });
    expect(filtered([late, lateDone, undated], 'all', '2026-11-23', '2026')).toEqual([late, lateDone]);
    expect(filtered([late, lateDone, undated], 'complete', '2026-11-23', '2026')).toEqual([lateDone]);
    expect(filtered([lateDone], 'all', '2026-11-23', '2025')).toEqual([]);
  });

  it.each([null, undefined, '', '20', '2026 ', '2026-01'])('is of every year where the address says %p', (text) =>
    expect(yearFrom(text)).toBeNull(),
  );

  it.each([null, undefined, 'något annat'])('shows all when the address says %p', (text) => {
    expect(shownFrom(text)).toBe('all');
  });
});
