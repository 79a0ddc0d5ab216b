import { formatDate, formatMoment, formatTime } from './clock';

const at = new Date(2026, 0, 5, 9, 4);

describe('clock', () => {
  it('writes dates as ÅÅÅÅ-MM-DD', () => expect(formatDate(at)).toBe('2026-01-05'));
  it('writes hours and minutes with two digits', () => expect(formatTime(at)).toBe('09:04'));
  it('leaves the date out for today', () => expect(formatMoment(at, new Date(2026, 0, 5, 23))).toBe('09:04'));
  it('names the date for any other day', () => expect(formatMoment(at, new Date(2026, 0, 6))).toBe('2026-01-05 09:04'));
});
