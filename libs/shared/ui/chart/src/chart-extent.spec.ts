import fc from 'fast-check';
import { extentOf, yearTicks } from './chart-extent';
import type { ChartContent } from './chart-series';

const content = (values: (number | null)[], more: Partial<ChartContent> = {}): ChartContent => ({
  series: [{ name: 'Älvdal', points: values.map((value, at) => ({ period: String(2020 + at), value })) }],
  baseline: null,
  target: null,
  formerTargets: [],
  breaks: [],
  ...more,
});

describe('extentOf', () => {
  it('holds the values and a target beyond them', () => {
    const extent = extentOf(content([50, 60], { target: { period: '2030', value: 80 } }));
    expect(extent?.x).toEqual([2020.5, 2030.5]);
    expect(extent?.y[1]).toBeGreaterThan(80);
  });
  it('holds the margins of the values', () => {
    const points = [{ period: '2020', value: 50, margin: 10 }];
    const extent = extentOf(content([], { series: [{ name: 'Älvdal', points }] }));
    expect([extent && extent.y[0] < 40, extent && extent.y[1] > 60]).toEqual([true, true]);
  });
  it('does not go below zero for values that never do', () => expect(extentOf(content([1, 100]))?.y[0]).toBe(0));
  it('goes below zero for values that do', () => expect(extentOf(content([-5, 5]))?.y[0]).toBeLessThan(-5));
  it('has a width for a single year and a height for a single value', () => {
    const extent = extentOf(content([7]));
    expect(extent?.x).toEqual([2020, 2021]);
    expect(extent && extent.y[1] > extent.y[0]).toBe(true);
  });
  it('does not draw what is missing', () => expect(extentOf(content([null, null]))).toBeNull());
});

describe('yearTicks', () => {
  it('writes every year where there is room', () =>
    expect(yearTicks([2020.5, 2023.5], 400)).toEqual([2020.5, 2021.5, 2022.5, 2023.5]));
  it('writes round years where there is not', () =>
    expect(yearTicks([2008.5, 2030.5], 250)).toEqual([2010.5, 2015.5, 2020.5, 2025.5, 2030.5]));
  it('never gives a year less room than it needs', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2000 }),
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 100, max: 1200 }),
        (from, years, width) => {
          const ticks = yearTicks([from + 0.5, from + years + 0.5], width);
          expect(ticks.length).toBeLessThanOrEqual(Math.max(Math.floor(width / 48), 1));
        },
      ),
    ));
});
