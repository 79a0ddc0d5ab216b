import fc from 'fast-check';
import { toICalendar } from './icalendar';

const STAMP = new Date('2026-11-30T21:15:00.000Z');
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('days as an iCalendar file', () => {
  it('take the whole day and end with the next', () =>
    expect(unfolded(toICalendar('RUS', [{ uid: 'a@rt', on: '2026-12-31', summary: 'Beslut' }], STAMP))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Roda traden//Strategikalender//SV',
      'X-WR-CALNAME:RUS',
      'BEGIN:VEVENT',
      'UID:a@rt',
      'DTSTAMP:20261130T211500Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Beslut',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]));
  it('escape what has a meaning, and cannot be made to hold another event', () => {
    const summary = 'Remiss; svar\nEND:VEVENT\r\nBEGIN:VEVENT, \\';
    const lines = unfolded(toICalendar('x', [{ uid: 'a', on: '2026-12-31', summary }], STAMP));
    expect(lines).toContain('SUMMARY:Remiss\\; svar\\nEND:VEVENT\\nBEGIN:VEVENT\\, \\\\');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });
  it('have no line longer than 75 octets, and lose nothing by that', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('å', 'a', '€', '🌲', ' '), maxLength: 200 }), (summary) => {
        const text = toICalendar('x', [{ uid: 'a', on: '2026-12-31', summary }], STAMP);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(unfolded(text)).toContain(`SUMMARY:${summary}`);
      }),
    );
  });
});
