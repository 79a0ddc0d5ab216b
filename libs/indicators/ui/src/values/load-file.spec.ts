import type { SeriesPreview } from '@rt/indicators/domain';
import { By } from '@angular/platform-browser';
import { FileDrop } from '@rt/shared/ui';
import { LoadFile } from './load-file';
import { render } from '../testing/render';

const URL = '/api/indicators/i1/series-previews';
const preview = (changes: Partial<SeriesPreview> = {}): SeriesPreview => ({
  file: {
    kind: 'json-stat2',
    label: 'Folkmängd efter region och ålder',
    source: 'SCB',
    sourceId: 'TAB1',
    updatedAt: '2026-03-01T07:00:00Z',
    notes: [
      { text: 'Visa alltid.', mandatory: true },
      { text: 'Får döljas.', mandatory: false },
    ],
    incomplete: false,
    dimensions: [
      {
        code: 'Region',
        label: 'region',
        role: 'place',
        total: null,
        values: [
          { code: '20', label: 'Dalarnas län' },
          { code: '21', label: 'Gävleborgs län' },
        ],
      },
      {
        code: 'Alder',
        label: 'ålder',
        role: 'other',
        total: null,
        values: [
          { code: 'a', label: '0-9 år' },
          { code: 'b', label: '10-19 år' },
        ],
      },
    ],
  },
  choice: { fixed: [], places: ['20'], sexes: ['total'] },
  missing: [{ path: 'fixed.Alder', code: 'x', message: { sv: 'Välj ett värde för ålder.', en: '' } }],
  series: [],
  changes: { added: 0, revised: 0, unchanged: 0 },
  ...changes,
});

function show() {
  const rendered = render(LoadFile, { indicatorId: 'i1', name: 'Folkmängd', unit: 'antal' });
  const { fixture, http, settled } = rendered;
  const answer = async (body: object, options?: object) => {
    fixture.detectChanges();
    http.expectOne(URL).flush(body, options);
    await settled();
  };
  const drop = async () => {
    (fixture.debugElement.query(By.directive(FileDrop)).componentInstance as FileDrop).picked.emit(
      new File(['{}'], 'tabell.json'),
    );
  };
  return { ...rendered, answer, drop };
}
const chosen = preview({
  choice: { fixed: [{ dimension: 'Alder', value: 'b' }], places: ['20'], sexes: ['total'] },
  missing: [],
  series: [
    {
      placeCode: '20',
      placeName: 'Dalarnas län',
      sex: 'total',
      observations: [{ period: '2025', startsOn: '2025-01-01', value: 7, preliminary: false }],
    },
  ],
  changes: { added: 1, revised: 0, unchanged: 3 },
});

describe('LoadFile', () => {
  it('shows what the file is, its mandatory notes, and what is left to choose', async () => {
    const { drop, answer, text, element } = show();
    await drop();
    await answer(preview());
    expect(text()).toMatch(/Folkmängd efter region och ålder.*tabell.json.*SCB.*2026-03-01/);
    expect(text()).toMatch(/Visa alltid/);
    expect(text()).not.toMatch(/Får döljas/);
    expect([...element.querySelectorAll('button')].find((button) => /Läs in/.test(button.textContent))?.disabled).toBe(
      true,
    );
  });
  it('shows the values of a choice and what loading them would change, then loads them', async () => {
    const { drop, answer, text, write, press, http, settled } = show();
    await drop();
    await answer(preview());
    const wrote = write('ålder', 'b');
    await answer(chosen);
    await wrote;
    expect(text()).toMatch(/1 nya värden och ändrar 0. 3 finns redan/);
    await press('Läs in');
    const { request } = http.match('/api/indicators/i1/series-loads')[0] ?? {};
    const sent = (request?.body as FormData).get('choice') as string;
    expect(JSON.parse(sent)).toEqual(chosen.choice);
    await settled();
  });
  it('says what is wrong with a file, and takes another', async () => {
    const { drop, answer, text } = show();
    await drop();
    const messages = { sv: 'Filen är en webbsida, inte siffror. Inget är sparat.', en: '' };
    await answer(
      { type: '', status: 422, code: 'statistics.html', title: '', messages },
      { status: 422, statusText: 'refused' },
    );
    expect(text()).toMatch(/Filen är en webbsida/);
    await drop();
    await answer(preview());
    expect(text()).not.toMatch(/webbsida/);
  });
  it('says where the source counts in something else than the indicator', async () => {
    const { drop, answer, text } = show();
    await drop();
    const [region, age] = preview().file.dimensions;
    const content = {
      code: 'C',
      label: 'innehåll',
      role: 'content' as const,
      total: null,
      values: [{ code: 'c', label: 'Andel', unit: 'procent' }],
    };
    await answer(preview({ file: { ...preview().file, dimensions: [region!, age!, content] } }));
    expect(text()).toMatch(/Källan räknar i procent, men indikatorns enhet är antal/);
  });
});
