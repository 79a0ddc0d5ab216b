import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentVersion } from '@rt/goals/ui';
import { type IndicatorMultiple, SETTINGS_DEFAULTS } from '@rt/indicators/domain';
import { summary } from '../testing/indicators';
import { moments, render } from '../testing/render';
import { OverviewPage } from './overview-page';

const current = { id: 'v1', strategyId: 'p1' };
const version = {
  version: signal(current),
  loading: signal(false),
  list: signal([{ id: 'p1', name: 'Utvecklingsstrategi', versions: [current] }]),
};
const goals = [
  { id: 'g1', lineageId: 'l1', code: '2.1', wording: 'Fler ska arbeta' },
  { id: 'g2', lineageId: 'l2', code: '2.2', wording: 'Färre ska vänta' },
];
const observations = [2021, 2022, 2023].map((year) => ({
  period: String(year),
  value: year - 1943,
  preliminary: false,
}));
const multiple: IndicatorMultiple = {
  ...summary(),
  series: [{ id: 's', placeCode: '20', placeName: 'Dalarnas län', sex: 'total', observations }],
};

async function show(multiples: IndicatorMultiple[]) {
  TestBed.configureTestingModule({ providers: [{ provide: CurrentVersion, useValue: version }] });
  const rendered = render(OverviewPage, {});
  rendered.http.expectOne('/api/strategy-versions/v1/goals').flush(goals);
  rendered.http.expectOne('/api/indicators/multiples?strategyId=p1').flush(multiples);
  rendered.http.expectOne('/api/indicator-settings').flush(SETTINGS_DEFAULTS);
  await moments();
  await rendered.settled();
  return rendered;
}

describe('OverviewPage', () => {
  it('has a small chart for each indicator under its goal, with the statuses in words', async () => {
    const { texts, element } = await show([multiple]);
    expect(texts('h2')).toEqual(['2.1 Fler ska arbeta']);
    expect(element.querySelectorAll('rt-small-chart svg')).toHaveLength(1);
    expect(texts('rt-multiple ul li')).toHaveLength(3);
    expect(texts('rt-small-chart text.note')).toEqual(['mål 82']);
  });
  it('names the goals that no indicator follows', async () =>
    expect((await show([multiple])).texts('details.without')).toEqual([
      'Ett mål följs inte av någon indikator 2.2 Färre ska vänta',
    ]));
  it('makes the table first when somebody opens it', async () => {
    const { element } = await show([multiple]);
    expect(element.querySelector('rt-small-chart table')).toBeNull();
    const fold = element.querySelector<HTMLDetailsElement>('rt-small-chart details');
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
    TestBed.tick();
    expect(element.querySelectorAll('rt-small-chart tbody tr')).toHaveLength(5);
  });
  it('says what the page is for where no goal has an indicator', async () =>
    expect((await show([])).text()).toMatch(/Här står strategins indikatorer sida vid sida/));
});
