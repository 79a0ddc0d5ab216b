import { endsBeforeStart, isDay } from './intervention-period';

describe('isDay', () => {
  it.each(['2026-01-01', '2024-02-29'])('takes %p', (text) => expect(isDay(text)).toBe(true));
  it.each(['2025-02-29', '2026-13-01', '2026-1-1', '1889-01-01', '2026-01-01T00:00', 'i dag', ''])(
    'does not take %p',
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe('endsBeforeStart', () => {
  it('tells a period that runs backwards', () =>
    expect(endsBeforeStart({ startsOn: '2026-05-01', endsOn: '2026-04-30' })).toBe(true));
  it('lets a period be one day', () =>
    expect(endsBeforeStart({ startsOn: '2026-05-01', endsOn: '2026-05-01' })).toBe(false));
  it('does not judge an open end', () => expect(endsBeforeStart({ startsOn: '2026-05-01', endsOn: null })).toBe(false));
});
