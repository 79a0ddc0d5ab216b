import { IndicatorListPage } from './indicator-list-page';
import { summary } from '../testing/indicators';
import { render } from '../testing/render';

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
  targets: [],
  recent: [],
  goals: [],
});

describe('IndicatorListPage', () => {
  it('shows name, unit, newest value, baseline, target and goals', async () => {
    const { texts } = await show([summary()]);
    expect(texts('tbody th, tbody td')).toEqual([
      'Sysselsättningsgrad procent',
      expect.stringMatching(/^Trend: /),
      expect.stringMatching(/^Mot målet: /),
      expect.stringMatching(/^Data: /),
      '',
      '79,5 2025, Dalarnas län',
      '78 2020',
      '82 2030',
      '2.1 Fler ska arbeta',
    ]);
  });
  it('says saknas and never zero', async () => {
    const { texts } = await show([bare]);
    expect(texts('tbody td')).toEqual([
      'Trend: går inte att säga.',
      'Mot målet: mål saknas.',
      'Data: saknas.',
      '',
      'saknas',
      'saknas',
      'saknas',
      'inget',
    ]);
  });
  it('shows what the address asks for', async () => {
    expect((await show([summary(), bare], { visa: 'utan-mal' })).texts('tbody th')).toEqual(['Utsläpp ton']);
  });
  it('shows the statuses an address asks for, and counts each of them', async () => {
    const { texts } = await show([summary(), bare], { mal: 'saknas' });
    expect(texts('tbody th')).toEqual(['Utsläpp ton']);
    expect(texts('rt-status-filter [aria-current]')).toEqual(['mål saknas 1']);
  });
  it('is sorted by what the address says, the worst first', async () => {
    const { texts, element } = await show([summary(), bare], { sortera: 'data' });
    expect(texts('tbody th')[0]).toBe('Utsläpp ton');
    expect(element.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  });
  it('says in words what people judge otherwise, and that it is to be looked at again', async () => {
    const assessment = { trend: null, target: 'moving_away', reason: 'Varslen.', needsReview: true } as const;
    const { texts } = await show([summary({ assessment })]);
    expect(texts('tbody td')[1]).toMatch(/Ni: går åt fel håll. Varslen. Behöver ses över./);
  });
  it('marks the key indicators', async () =>
    expect((await show([summary({ isKey: true })])).texts('tbody th')[0]).toMatch(/Nyckelindikator/));
  it('says that nothing passes, and how to go on', async () =>
    expect((await show([summary()], { sok: 'finns inte' })).text()).toMatch(/Ingen indikator passar/));
  it('says what the page is for where there is nothing', async () =>
    expect((await show([])).text()).toMatch(/Här samlas regionens indikatorer/));
});
