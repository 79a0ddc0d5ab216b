import { periodIn, splitHead } from './cell-period';

describe('periodIn', () => {
  it.each([
    ['2024', '2024'],
    ['2024K1', '2024K1'],
    ['2024kv2', '2024K2'],
    ['kv 1 2024', '2024K1'],
    ['Kvartal 3, 2024', '2024K3'],
    ['2024 Q4', '2024K4'],
    ['2024-03', '2024M03'],
    ['2024M11', '2024M11'],
    ['mars 2024', '2024M03'],
    ['2024 okt', '2024M10'],
    ['2024-03-01', '2024M03'],
  ])('reads %s', (text, period) => expect(periodIn(text)).toBe(period));
  it.each(['', 'hej', '24', '2024K5', '2024-13', '2020-2024', 'marknad 2024', '2024-03-17', '12 345'])(
    'does not read %p as a period',
    (text) => expect(periodIn(text)).toBeNull(),
  );
});

describe('splitHead', () => {
  it.each([
    ['Sysselsatta 2023', { period: '2023', rest: 'Sysselsatta' }],
    ['2023 Sysselsatta', { period: '2023', rest: 'Sysselsatta' }],
    ['Andel, kv 1 2024', { period: '2024K1', rest: 'Andel' }],
    ['År 2023', { period: '2023', rest: '' }],
    ['2023', { period: '2023', rest: '' }],
  ])('takes %s apart', (head, parts) => expect(splitHead(head)).toEqual(parts));
  it('does not find a period within a range of ages or years', () => {
    expect(splitHead('16-24 år')).toEqual({ period: null, rest: '16-24 år' });
    expect(splitHead('Medel 2020-2024').period).toBeNull();
  });
});
