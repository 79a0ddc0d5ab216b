import { statusFacts, yearly } from '../../testing/src';
import type { StatusFacts, StatusObservation } from './status-facts';
import { statusesOf } from './statuses-of';

const trend = (changes: Partial<StatusFacts>) => statusesOf(statusFacts(changes), '2026-06-01').trend;
const withMargin = (margin: number, ...values: number[]): StatusObservation[] =>
  yearly(2020, ...values).map((each) => ({ ...each, margin }));

describe('the trend', () => {
  it('improves where the values rise and higher is better', () => {
    const { status, reason, arithmetic } = trend({ observations: yearly(2020, 70, 72, 71, 76) });
    expect(status).toBe('improving');
    expect(reason.sv).toBe(
      'Värdet har ökat med omkring 2\u00a0procentenheter om året från 2020 till 2023 (4 mätvärden). Högre är bättre.',
    );
    expect(reason.en).toBe(
      'The value has risen by about 2\u00a0percentage points a year from 2020 to 2023 (4 values). Higher is better.',
    );
    expect(arithmetic.map(({ formula, value }) => [formula.sv, value])).toEqual([
      ['medianen av \u22121; 0,5; 2; 2; 2; 5', 2],
      ['0,005 × 71,5', expect.closeTo(0.3575, 9)],
      ['5 / 6', expect.closeTo(5 / 6, 9)],
    ]);
  });
  it('worsens where they rise and lower is better', () =>
    expect(trend({ polarity: 'lower', observations: yearly(2020, 70, 72, 71, 76) }).status).toBe('worsening'));
  it('is stable where a year changes less than half a percent of the level, and says where the limit is', () => {
    const { status, reason } = trend({ observations: yearly(2020, 80, 80.1, 80, 80.2) });
    expect(status).toBe('stable');
    expect(reason.sv).toContain(
      'stått stilla från 2020 till 2023: 0,06\u00a0procentenheter om året, där gränsen går vid 0,4.',
    );
  });
  it('is stable where the change is within the uncertainty of its ends', () => {
    const { status, reason } = trend({ observations: withMargin(3, 70, 71, 72, 74) });
    expect(status).toBe('stable');
    expect(reason.sv).toContain('ryms i osäkerheten (±4,24)');
    expect(trend({ observations: withMargin(1, 70, 71, 72, 74) }).status).toBe('improving');
  });
  it('cannot be told of two values, and says which and what is needed', () => {
    const { status, reason } = trend({ observations: yearly(2023, 70, 80) });
    expect(status).toBe('untold');
    expect(reason.sv).toBe(
      'Det finns 2 mätvärden (2023–2024). En trend kräver minst 3 år som går att jämföra. Läs in fler, eller vänta in dem.',
    );
  });
  it('counts only what has come since the series broke', () => {
    const observations = yearly(2018, 70, 72, 74, 76, 60, 61);
    const { status, reason } = trend({ observations, breaks: [{ period: '2022', note: 'Ny undersökning.' }] });
    expect(status).toBe('untold');
    expect(reason.sv).toContain('Serien bröts 2022, och sedan dess finns 2 mätvärden.');
  });
  it('cannot be told where nothing has come since the series broke', () =>
    expect(trend({ breaks: [{ period: '2026', note: '' }] }).reason.sv).toContain('finns inget mätvärde'));
  it('is neither better nor worse without a polarity, and says that', () => {
    const { status, reason } = trend({ polarity: 'none', observations: yearly(2020, 70, 72, 71, 76) });
    expect(status).toBe('untold');
    expect(reason.sv).toContain('Indikatorpasset säger inte vad som är bättre.');
  });
  it('is stable without a polarity too: standing still is the same either way', () =>
    expect(trend({ polarity: 'none', observations: yearly(2020, 70, 70, 70) }).status).toBe('stable'));
  it('cannot be told where the values jump, and says how many point which way', () => {
    const { status, reason } = trend({ observations: yearly(2020, 70, 80, 72, 82, 71, 79) });
    expect(status).toBe('untold');
    expect(reason.sv).toContain('av 15 jämförelser pekar 9 uppåt och 6 nedåt');
  });
  it('cannot be told of no values', () =>
    expect(trend({ observations: [] })).toMatchObject({ status: 'untold', arithmetic: [] }));
});
