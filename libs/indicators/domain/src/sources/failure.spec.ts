import { failureOf, fetchProblem } from './failure';

const now = new Date('2026-11-30T12:00:00Z');
const fetchedAt = new Date('2026-11-12T08:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('fetchProblem', () => {
  it('says what happened, what is kept and when it is tried again', () =>
    expect(fetchProblem(failureOf('no-answer', 'scb'), { now, fetchedAt, retryAt: inMinutes(10) })).toEqual({
      code: 'source.no-answer',
      message: {
        sv: 'SCB svarar inte just nu. Siffrorna nedan hämtades 12 november. Nytt försök om 10 minuter.',
        en: 'SCB does not answer at the moment. The figures below were fetched on 12 November. Next attempt in 10 minutes.',
      },
      retryAt: '2026-11-30T12:10:00.000Z',
    }));
  it('says what to do where a person has to act, and that nothing is there yet', () =>
    expect(fetchProblem(failureOf('retired', 'kolada', 'N02280'), { now, fetchedAt: null, retryAt: null })).toEqual({
      code: 'source.retired',
      message: {
        sv: 'N02280 finns inte längre hos Kolada. Inga siffror är hämtade än. Välj en annan källa för indikatorn.',
        en: 'N02280 is no longer at Kolada. No figures have been fetched yet. Choose another source for the indicator.',
      },
      retryAt: null,
    }));
  it('names the year where it is another one, and hours where it is long', () => {
    const { message } = fetchProblem(failureOf('server-error', 'scb', '500'), {
      now,
      fetchedAt: new Date('2025-11-12T08:00:00Z'),
      retryAt: inMinutes(360),
    });
    expect(message.sv).toBe(
      'SCB har ett fel hos sig just nu (500). Siffrorna nedan hämtades 12 november 2025. Nytt försök om 6 timmar.',
    );
  });
  it('names the variable that was not chosen', () =>
    expect(failureOf('missing-variable', 'scb', 'ålder').happened.sv).toBe(
      'SCB kräver ett val för ålder, och inget är valt.',
    ));
});
