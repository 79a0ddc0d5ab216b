import type { StudyDetail } from '@rt/learning/domain';
import { filtered, shownFrom } from './study-filter';

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

  it.each([null, undefined, 'något annat'])('shows all when the address says %p', (text) => {
    expect(shownFrom(text)).toBe('all');
  });
});
