import { fixTiming } from './fix-timing';

const done = { at: '2026-01-01T10:00:00Z', by: null };

describe('fixTiming', () => {
  it('is late the day after it was due', () =>
    expect(fixTiming({ done: null, dueOn: '2026-05-31' }, '2026-06-01')).toBe('overdue'));
  it('is not late on the day', () => expect(fixTiming({ done: null, dueOn: '2026-05-31' }, '2026-05-31')).toBe('open'));
  it('is done when it is done, however late', () =>
    expect(fixTiming({ done, dueOn: '2025-05-31' }, '2026-06-01')).toBe('done'));
});
