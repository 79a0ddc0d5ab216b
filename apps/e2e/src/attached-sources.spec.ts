import type { IndicatorSummary, Series } from '@rt/indicators/domain';
import { hasRecorded, RECORDED, type ReplayServer, startReplayServer } from '@rt/indicators/api/testing';
import { formatNumber, formatPeriod } from '@rt/shared/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from './person';
import { attachSource } from './source-wizard';
import { theProduct } from './the-product';

/** The recorded answers are an extra: without them our own tables are compared alone. */
const recorded = hasRecorded ? it : it.skip;
const SEX_CODES = { total: 'TotSa', women: '2', men: '1' } as const;

interface Kolada {
  values: { municipality: string; period: number; values: { value: number }[] }[];
}
const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(RECORDED, ...path), 'utf8')) as T;

describe('an indicator that is fetched from its source', () => {
  let replay: ReplayServer;
  const product = theProduct(async () => {
    replay = await startReplayServer({ recorded: true });
    return { SCB_URL: replay.scbUrl, KOLADA_URL: replay.koladaUrl };
  });
  let stina: Person;
  let ids: string[];
  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
    ids = (await answer<IndicatorSummary[]>('/api/indicators')).map(({ id }) => id);
  });
  afterAll(() => replay?.close());

  const answer = <T>(url: string) => stina.page.evaluate(async (at) => (await fetch(at)).json() as Promise<T>, url);
  const idOf = (at: number) => ids[at] ?? '';

  /** The lines of the fetched places, in the order in which the page shows them. */
  const linesOf = async (id: string, places: string[]) =>
    (await answer<Series[]>(`/api/indicators/${id}/series`)).filter(({ placeCode }) => places.includes(placeCode));

  /** What stands on the page for these lines: the figures of each period, read from the table. */
  async function onScreen(id: string, lines: Series[], periods: string[]): Promise<(string[] | undefined)[]> {
    const places = [...new Set(lines.map(({ placeCode }) => placeCode))].join(',');
    await stina.opens(`/indikatorer/${id}?plats=${places}&kon=total,women,men`);
    const rows = stina.page.locator('rt-indicator-chart table tbody tr');
    await rows.first().waitFor({ state: 'attached' });
    const texts = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent?.trim() ?? '')),
    );
    const byPeriod = new Map(texts.map(([period, ...figures]) => [period, figures.slice(0, lines.length)]));
    return periods.map((period) => byPeriod.get(formatPeriod(period, 'sv')));
  }

  /** The figures of a table of SCB's, found by our own sums in the file itself. */
  function figuresOf(key: string, fixed: Record<string, string>) {
    const { id, size, dimension, value } = replay.tables.get(key)!.dataset;
    return ({ placeCode, sex }: Series, period: string) => {
      const chosen: Record<string, string> = { Region: placeCode, Kon: SEX_CODES[sex], Tid: period, ...fixed };
      const at = id.reduce((sum, code, dim) => {
        const { index } = dimension[code]!.category;
        return sum * (size[dim] ?? 1) + (index[chosen[code] ?? ''] ?? 0);
      }, 0);
      return value[at];
    };
  }

  it('is attached by search, choice and a look at the values, and shows every figure of the table', async () => {
    await attachSource(stina, idOf(20), {
      service: 'SCB',
      search: 'sysselsättningsgrad',
      title: 'Sysselsättningsgrad 20–64 år efter region och kön',
      wanted: { region: ['Riket', 'Dalarnas län', 'Gävleborgs län'], kön: 'all', år: 'all' },
    });
    const lines = await linesOf(idOf(20), ['20', '21']);
    const periods = Array.from({ length: 10 }, (_, at) => String(2015 + at));
    const figureOf = figuresOf('TAB9001', {});
    expect(lines).toHaveLength(6);
    expect(await onScreen(idOf(20), lines, periods)).toEqual(
      periods.map((period) => lines.map((line) => formatNumber(figureOf(line, period), 'sv'))),
    );
    expect(await stina.barriers()).toEqual([]);
  });

  it.each([
    ['retired', /finns inte (kvar|längre)|lagts ned|nedlag/],
    ['redirect-internal', /annan adress|skickar vidare|hänvisar/],
    ['missing-variable', /Alder/],
  ] as const)('tells of %s as what happened, what is kept and what to do', async (failure, words) => {
    replay.touch('TAB9001');
    replay.fail(failure);
    await stina.opens(`/indikatorer/${idOf(20)}`);
    await stina.clicks('Hämta nu');
    const said = stina.page.getByRole('alert').filter({ hasText: 'Siffrorna nedan hämtades' });
    await said.waitFor({ timeout: 60_000 });
    expect(await said.textContent()).toMatch(words);
    expect(await stina.barriers()).toEqual([]);
    replay.mend();
    await stina.clicks('Hämta nu');
    await stina.page.getByText(/^\s*Hämtat .*:/).waitFor({ timeout: 60_000 });
  });

  recorded('shows every figure of the recorded SCB table, attached age by age to indicators of the demo', async () => {
    const { dimension, value, label } = replay.tables.get('TAB6471')!.dataset;
    const places = Object.entries(dimension['Region']!.category.label);
    const periods = Object.keys(dimension['Tid']!.category.index);
    let compared = 0;
    for (const [at, [age, words]] of Object.entries(dimension['Alder']!.category.label).entries()) {
      const id = idOf(at);
      await attachSource(stina, id, {
        service: 'SCB',
        search: 'Folkmängden',
        title: label.slice(0, 40),
        wanted: { region: places.map(([, name]) => name), ålder: [words], kön: 'all', månad: 'all' },
      });
      const lines = await linesOf(
        id,
        places.map(([code]) => code),
      );
      const figureOf = figuresOf('TAB6471', { Alder: age });
      expect(await onScreen(id, lines, periods)).toEqual(
        periods.map((period) => lines.map((line) => formatNumber(figureOf(line, period), 'sv'))),
      );
      compared += lines.length * periods.length;
    }
    expect(compared).toBe(value.length);
  });

  recorded.each([
    ['N00945', 21, 'Tillfälliga föräldrapenningdagar (VAB)'],
    ['N03702', 22, 'Bruttoregionprodukt, kommun (BRP)'],
  ])('shows every figure of the recorded Kolada series %s', async (kpi, at, title) => {
    const { values } = read<Kolada>('kolada', `data_${kpi}.json`);
    const places = [...new Set(values.map(({ municipality }) => municipality))];
    const nameOf = (place: string) => replay.kolada.municipalities.find(({ id }) => id === place)?.title ?? place;
    await attachSource(stina, idOf(at), {
      service: 'Kolada',
      search: title.split(' ')[0] ?? title,
      title,
      wanted: { 'kommun eller region': places.map(nameOf) },
    });
    const lines = await linesOf(idOf(at), places);
    const figureOf = (place: string, period: string) =>
      values.find((row) => row.municipality === place && String(row.period) === period)?.values[0]?.value;
    const exact = lines.flatMap(({ placeCode, observations }) =>
      observations.map(({ period, value }) => [value, figureOf(placeCode, period)]),
    );
    expect(exact).toHaveLength(values.length);
    for (const [stored, inFile] of exact) expect(stored).toBe(inFile);
    const periods = [...new Set(values.map(({ period }) => String(period)))];
    expect(await onScreen(idOf(at), lines, periods)).toEqual(
      periods.map((period) => lines.map(({ placeCode }) => formatNumber(figureOf(placeCode, period), 'sv'))),
    );
  });
});
