import { POLARITIES, type StatusFacts } from '@rt/indicators/domain';

const PERIODS = {
  year: (at: number) => String(1978 + at),
  quarter: (at: number) => `${2014 + Math.floor(at / 4)}K${(at % 4) + 1}`,
  month: (at: number) => `${2022 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`,
};
const KINDS = ['year', 'quarter', 'month'] as const;
const UNITS = ['procent', 'antal', 'ton', 'index'];

/** As many indicators as asked for, each with as many values: years, quarters and months by turns, and always the same ones. */
export function madeIndicators(count: number, values: number): StatusFacts[] {
  const next = chance(1);
  return Array.from({ length: count }, (_, index) => {
    const frequency = KINDS[index % KINDS.length]!;
    const drift = next() - 0.4;
    const start = 20 + 60 * next();
    const swing = 2 * next();
    return {
      unit: UNITS[index % UNITS.length]!,
      polarity: POLARITIES[index % POLARITIES.length]!,
      frequency,
      lagMonths: null,
      baseline: index % 10 === 0 ? null : { value: start, year: 2022 },
      targets: [0, 1].map((age) => ({
        value: start + 12 * drift - age,
        year: 2030,
        setAt: `202${4 - age}-05-20T08:00:00Z`,
      })),
      observations: Array.from({ length: values }, (__, at) => ({
        period: PERIODS[frequency](at),
        value: next() < 0.02 ? null : start + drift * (at / 4) + swing * (next() - 0.5),
        preliminary: at === values - 1,
        margin: index % 5 === 0 ? swing / 4 : null,
      })),
      breaks: index % 20 === 0 ? [{ period: '2023', note: 'Ny undersökning.' }] : [],
      retiredOn: null,
    };
  });
}

/** The same run of chances every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
