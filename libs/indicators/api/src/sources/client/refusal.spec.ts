import { refusalOf, secondsIn } from './refusal';

const NOW = Date.parse('2026-11-30T12:00:00Z');

describe('secondsIn', () => {
  it('reads seconds and dates', () => {
    expect(secondsIn('30', NOW)).toBe(30);
    expect(secondsIn('Mon, 30 Nov 2026 12:01:00 GMT', NOW)).toBe(60);
  });
  it.each([null, '', 'snart', '-5', '0', 'Mon, 30 Nov 2020 12:00:00 GMT'])('is no help where it says %p', (header) =>
    expect(secondsIn(header, NOW)).toBeUndefined(),
  );
  it('never waits longer than a day', () => expect(secondsIn('999999', NOW)).toBe(86_400));
});

describe('refusalOf', () => {
  const refusal = (status: number, body: object, asked: object | null = {}) =>
    refusalOf(
      { service: 'scb', url: new URL('https://scb.example/api/tables/TAB6471/data'), body: asked },
      new Response(null, { status }),
      new TextEncoder().encode(JSON.stringify(body)),
    ).failure;
  it('names the variable a table cannot do without', () => {
    const { code, happened } = refusal(400, { title: 'Missing selection for mandantory variable: "Alder"' });
    expect([code, happened.sv]).toEqual([
      'source.missing-variable',
      'SCB kräver ett val för Alder, och inget är valt.',
    ]);
  });
  it('names the table that is gone, and says what the service said of anything else', () => {
    expect(refusal(404, {}).happened.en).toBe('TAB6471 is no longer at SCB.');
    expect(refusal(400, { title: 'Bad Request', detail: 'Non-existent value' }).happened.en).toContain(
      'Bad Request: Non-existent value',
    );
  });
  it('takes 403 for too many cells only where figures were asked for', () => {
    expect(refusal(403, {}).code).toBe('source.too-many-cells');
    expect(refusal(403, {}, null).code).toBe('source.refused');
  });
});
