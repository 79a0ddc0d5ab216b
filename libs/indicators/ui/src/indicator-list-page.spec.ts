import { IndicatorListPage } from './indicator-list-page';
import { summary } from './testing/indicators';
import { render } from './testing/render';

async function show(indicators: object[], inputs: object = {}) {
  const rendered = render(IndicatorListPage, { ...inputs });
  rendered.http.expectOne('/api/indicators').flush(indicators);
  await rendered.settled();
  return rendered;
}
const bare = summary({
  id: 'i2',
  name: 'Utsläpp',
  unit: 'ton',
  latest: null,
  baseline: null,
  target: null,
  recent: [],
  goals: [],
});

describe('IndicatorListPage', () => {
  it('shows name, unit, newest value, baseline, target and goals', async () => {
    const { texts } = await show([summary()]);
    expect(texts('tbody th, tbody td')).toEqual([
      'Sysselsättningsgrad procent',
      '',
      '79,5 2025, Dalarnas län',
      '78 2020',
      '82 2030',
      '2.1 Fler ska arbeta',
    ]);
  });
  it('says saknas and never zero', async () => {
    const { texts } = await show([bare]);
    expect(texts('tbody td')).toEqual(['', 'saknas', 'saknas', 'saknas', 'inget']);
  });
  it('shows what the address asks for', async () => {
    expect((await show([summary(), bare], { visa: 'utan-mal' })).texts('tbody th')).toEqual(['Utsläpp ton']);
  });
  it('says that nothing passes, and how to go on', async () =>
    expect((await show([summary()], { sok: 'finns inte' })).text()).toMatch(/Ingen indikator passar/));
  it('says what the page is for where there is nothing', async () =>
    expect((await show([])).text()).toMatch(/Här samlas regionens indikatorer/));
});
