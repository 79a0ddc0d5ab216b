import { type IndicatorPicture, indicatorPicture } from './indicator-picture';

const picture = (changes: Partial<IndicatorPicture> = {}): IndicatorPicture => ({
  language: 'sv',
  sentence: 'Sysselsättning',
  lines: [
    {
      label: 'Dalarna',
      look: 1,
      points: [
        ['2020', 70],
        ['2021', null],
        ['2022', 75.5],
        ['2023', 76],
      ].map(([period, value]) => ({ period: String(period), value: value as number | null })),
    },
  ],
  path: [],
  targets: [{ year: 2030, value: 80, current: true }],
  ...changes,
});

describe('the picture of an indicator', () => {
  it('says what it is of, and names its lines at their ends', () => {
    const svg = indicatorPicture(picture());
    expect(svg).toContain('role="img" aria-label="Sysselsättning"');
    expect(svg).toContain('>Dalarna</tspan>');
  });

  it('has a dot with its value for each value, and breaks the line where one is missing', () => {
    const svg = indicatorPicture(picture()) ?? '';
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg.match(/class="line s1"/g)).toHaveLength(1);
    expect(svg).toContain('<title>2022: 75,5</title>');
  });

  it('lays nothing outside itself', () => {
    const svg = indicatorPicture(picture({ targets: [{ year: 2050, value: 900, current: true }] })) ?? '';
    const numbers = [...svg.matchAll(/\b(?:cx|x1|x2|x)="(-?[\d.]+)"/g)].map(([, number]) => Number(number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(760);
  });

  it('is not drawn of nothing', () => {
    expect(
      indicatorPicture(picture({ lines: [{ label: 'a', look: 1, points: [{ period: '2020', value: null }] }] })),
    ).toBeNull();
  });

  it('escapes names, and sets no style that a strict page would refuse', () => {
    const svg =
      indicatorPicture(
        picture({ sentence: '"><script>', lines: [{ label: '<b>', look: 1, points: [{ period: '2020', value: 1 }] }] }),
      ) ?? '';
    expect(svg).not.toMatch(/<script|<b>|style=/);
  });
});
