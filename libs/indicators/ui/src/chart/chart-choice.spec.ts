import type { Series, Sex, Target } from '@rt/indicators/domain';
import { chartChoice, chartSeries, formerTargets, referenceOf } from './chart-choice';

const line = (placeCode: string, placeName: string, sex: Sex): Series => ({
  id: `${placeCode}${sex}`,
  placeCode,
  placeName,
  sex,
  observations: [{ period: '2024', value: 1, preliminary: false }],
});
const series = [
  line('20', 'Dalarnas län', 'total'),
  line('20', 'Dalarnas län', 'women'),
  line('20', 'Dalarnas län', 'men'),
  line('00', 'Riket', 'total'),
];
const names = (places?: string, sexes?: string) =>
  chartSeries(series, chartChoice(series, places, sexes)).map(({ name }) => name);

describe('the lines of a chart', () => {
  it('are the region’s own, both sexes, until something else is asked for', () =>
    expect(names()).toEqual(['Totalt', 'Kvinnor', 'Män']));
  it('are named by place where only the place differs', () =>
    expect(names('20,00', 'total')).toEqual(['Dalarnas län', 'Riket']));
  it('are named by both where both differ', () =>
    expect(names('20,00', 'total,women')).toEqual(['Dalarnas län, totalt', 'Dalarnas län, kvinnor', 'Riket, totalt']));
  it('say that a single line is women only', () => expect(names('20', 'women')).toEqual(['Dalarnas län, kvinnor']));
  it('do not vanish where the address asks for what is not there', () => expect(names('99', 'x')).toHaveLength(3));
  it('are none where there are no values', () => expect(chartSeries([], chartChoice([], '20', undefined))).toEqual([]));
});

describe('targets in a chart', () => {
  const target = (value: number, setAt: string): Target => ({
    id: setAt,
    value,
    year: 2030,
    reason: null,
    decision: null,
    setAt,
    setBy: null,
  });
  it('keep the former ones with the day they were given up', () =>
    expect(formerTargets([target(75, '2026-05-02T10:00:00Z'), target(80, '2021-01-01T10:00:00Z')])).toEqual([
      { period: '2030', value: 80, replacedOn: '2026-05-02', moved: false },
    ]));
  it('do not call the only one former', () => expect(formerTargets([target(80, '2021-01-01T10:00:00Z')])).toEqual([]));
  it('have their year as period', () =>
    expect(referenceOf({ value: 80, year: 2030 })).toEqual({ period: '2030', value: 80 }));
  it('are nothing where there is none', () => expect(referenceOf(null)).toBeNull());
});
