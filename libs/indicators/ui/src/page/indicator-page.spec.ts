import { TestBed } from '@angular/core/testing';
import type { Series, SeriesLoad } from '@rt/indicators/domain';
import type { Role } from '@rt/identity/domain';
import { IndicatorPage } from './indicator-page';
import { detail } from '../testing/indicators';
import { moments, render } from '../testing/render';

const series: Series[] = [
  {
    id: 's1',
    placeCode: '20',
    placeName: 'Dalarnas län',
    sex: 'total',
    observations: [{ period: '2024', value: 78, preliminary: false }],
  },
];
const load: SeriesLoad = {
  id: 'l1',
  fetched: false,
  fileName: 'TAB1.json',
  sourceKind: 'json-stat2',
  label: 'Sysselsatta',
  sourceUpdatedAt: '2026-03-01T07:00:00Z',
  loadedAt: '2026-11-23T10:00:00Z',
  loadedBy: 'Stina Ek',
  notes: ['Visa alltid den här.'],
  values: 1,
  revised: 0,
};

async function show(values: Series[], loads: SeriesLoad[], role: Role = 'strategy_owner', of = detail()) {
  const rendered = render(IndicatorPage, { indicatorId: 'i1' }, role);
  rendered.http.expectOne('/api/indicators/i1').flush(of);
  rendered.http.expectOne('/api/indicator-settings').flush({ maxPerGoal: 5, comparators: [], groups: [], version: 0 });
  rendered.http.expectOne('/api/indicators/i1/series').flush(values);
  rendered.http.expectOne('/api/indicators/i1/series-loads').flush(loads);
  rendered.http.expectOne('/api/indicators/i1/warnings').flush([]);
  await moments();
  TestBed.tick();
  for (const request of rendered.http.match((each) => each.url.startsWith('/api/audit')))
    request.flush({ entries: [], next: null });
  rendered.http.expectOne('/api/indicators/i1/source').flush({ source: null });
  await rendered.settled();
  return rendered;
}

describe('IndicatorPage', () => {
  it('names the source, the day of retrieval and the notes that must be shown', async () =>
    expect((await show(series, [load])).texts('rt-source-line').join()).toMatch(
      /Källa: SCB. Sysselsatta. Inläst 2026-11-23. Uppdaterad hos källan 2026-03-01.*Visa alltid den här/,
    ));
  it('says what to do where there are no values', async () =>
    expect((await show([], [])).text()).toMatch(/Läs in en fil från SCB eller Kolada/));
  it('draws no chart of the target alone while the values are on their way', async () => {
    const rendered = render(IndicatorPage, { indicatorId: 'i1' });
    rendered.http.expectOne('/api/indicators/i1').flush(detail());
    await moments();
    TestBed.tick();
    rendered.http.expectOne('/api/indicators/i1/series');
    expect(rendered.element.querySelector('.main rt-skeleton')).not.toBeNull();
    expect(rendered.element.querySelector('rt-indicator-chart')).toBeNull();
  });
  it('keeps the place for files open when a load has given values, so that its outcome is seen', async () => {
    const { element, http, fixture, settled } = await show([], []);
    const place = () => element.querySelector<HTMLDetailsElement>('details:has(rt-load-file)');
    expect(place()?.open).toBe(true);
    fixture.componentInstance['reloadValues']();
    TestBed.tick();
    http.expectOne('/api/indicators/i1').flush(detail());
    http.expectOne('/api/indicators/i1/series').flush(series);
    http.expectOne('/api/indicators/i1/series-loads').flush([load]);
    http.expectOne('/api/indicators/i1/warnings').flush([]);
    await moments();
    TestBed.tick();
    for (const request of http.match((each) => each.url.startsWith('/api/audit')))
      request.flush({ entries: [], next: null });
    await settled();
    expect(element.querySelector('rt-indicator-chart')).not.toBeNull();
    expect(place()?.open).toBe(true);
  });
  it('says the three statuses, each with its reason', async () => {
    const { texts } = await show(series, [load]);
    expect(texts('rt-three-statuses h3')).toEqual(['Trend', 'Mot målet', 'Data']);
    expect(texts('rt-three-statuses b')).toHaveLength(3);
  });
  it('judges what is missing as missing, also where there is no chart', async () =>
    expect((await show([], [])).texts('rt-three-statuses b').at(-1)).toBe('saknas'));
  it('undoes the last load in one step', async () => {
    const { press, http } = await show(series, [load]);
    await press('Ångra inläsningen');
    http.expectOne({ method: 'DELETE', url: '/api/series-loads/l1' });
  });
  it('gives a reader the figures and nothing to change', async () => {
    const { text, element } = await show(series, [load], 'reader');
    expect(text()).not.toMatch(/Läs in en fil|Ångra inläsningen|Ändra målvärdet/);
    expect(element.querySelector<HTMLFieldSetElement>('aside fieldset')?.disabled).toBe(true);
  });
});
