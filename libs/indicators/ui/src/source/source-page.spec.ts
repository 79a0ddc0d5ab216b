import { TestBed } from '@angular/core/testing';
import type { SourceTable } from '@rt/indicators/domain';
import { detail } from '../testing/indicators';
import { moments, render } from '../testing/render';
import { SERVICES_ON, sourceTable } from '../testing/sources';
import { SourcePage } from './source-page';

const TABLE = '/api/sources/scb/tables/TAB6471';

async function show(inputs: Record<string, string> = {}, table: SourceTable | null = null, states = SERVICES_ON) {
  const rendered = render(SourcePage, { indicatorId: 'i1', ...inputs });
  const { http } = rendered;
  http.expectOne('/api/sources').flush(states);
  http.expectOne('/api/indicators/i1').flush(detail());
  http.expectOne('/api/indicators/i1/source').flush({ source: null });
  http.expectOne('/api/indicator-settings').flush({ maxPerGoal: 5, comparators: ['01'], groups: [], version: 1 });
  await moments();
  TestBed.tick();
  if (table) http.expectOne(TABLE).flush(table);
  if (!inputs['sok']) await rendered.settled();
  return rendered;
}
const chosen = { tjanst: 'scb', tabell: 'TAB6471' };

describe('SourcePage', () => {
  it('says that a service is not turned on, and who turns it on', async () => {
    const { text, element } = await show();
    expect(text()).toMatch(
      /Hämtning från Kolada är inte påslagen här. Den som driver systemet slår på den.*KOLADA_URL/,
    );
    expect(element.querySelector<HTMLInputElement>('input[value=kolada]')?.disabled).toBe(true);
  });
  it('asks nothing of a service that is off, whatever the address says', async () => {
    const { http } = await show({ tjanst: 'kolada', sok: 'skola' }, null, SERVICES_ON.slice(0, 1));
    http.expectNone(({ url }) => url.includes('/tables'));
  });
  it('shows the hits with what tells them apart', async () => {
    const { http, settled, texts } = await show({ tjanst: 'scb', sok: 'sysselsatta' });
    const [asked] = http.match(({ url }) => url === '/api/sources/scb/tables');
    expect(asked?.request.params.toString()).toBe('query=sysselsatta&page=1');
    asked?.flush({ hits: [sourceTable(), sourceTable({ key: 'TAB1', discontinued: true })], page: 1, pages: 3 });
    await settled();
    expect(texts('rt-source-search li')[0]).toMatch(
      /Sysselsatta efter region.*TAB6471 · 2020–2022 · uppdaterad 2026-03-01/,
    );
    expect(texts('rt-source-search li')[1]).toMatch(/uppdateras inte längre/);
    expect(texts('rt-source-search span')).toContain('Sida 1 av 3');
  });
  it('says what a source that does not answer means, and asks again', async () => {
    const { http, settled, text, press } = await show({ tjanst: 'scb', sok: 'x' });
    const messages = { sv: 'SCB svarar inte just nu. Försök igen om en stund.', en: '' };
    const problem = { type: '', status: 502, code: 'source.unreachable', title: '', messages };
    const isSearch = ({ url }: { url: string }) => url === '/api/sources/scb/tables';
    http.match(isSearch)[0]?.flush(problem, { status: 502, statusText: 'x' });
    await settled();
    expect(text()).toMatch(/SCB svarar inte just nu/);
    void press('Försök igen');
    TestBed.tick();
    expect(http.match(isSearch)).toHaveLength(1);
  });
  it('chooses the own county, the country and every year, and asks for what it cannot know', async () => {
    const { texts, element } = await show(chosen, sourceTable());
    expect(texts('rt-variable-choice summary')).toEqual([
      'region: 2 av 3',
      'ålder: välj minst ett värde',
      'år: alla, även kommande',
    ]);
    expect(element.querySelector<HTMLButtonElement>('button.look')?.disabled).toBe(true);
  });
  it('counts the values while they are chosen, against what the source gives in an answer', async () => {
    const { write, text, press } = await show(chosen, sourceTable());
    await write('20–64 år', '');
    expect(text()).toMatch(/6 värden. Källan lämnar högst 150 000 i ett svar, så det blir en fråga/);
    await press('Ta med det ni jämför med');
    expect(text()).toMatch(/9 värden/);
  });
  it('looks at all that is chosen before anything is stored, and attaches it with a schedule', async () => {
    const { write, press, http, settled } = await show(chosen, sourceTable());
    await write('20–64 år', '');
    const pressed = press('Visa värdena');
    TestBed.tick();
    const preview = previewOf(['20']);
    http.expectOne('/api/indicators/i1/source-previews').flush(preview);
    const whole = http.expectOne('/api/indicators/i1/source-previews');
    expect(whole.request.body.choice.places).toEqual(['00', '20']);
    whole.flush(previewOf(['00', '20']));
    await pressed;
    await settled();
    await write('Hämta nya värden', 'monthly');
    await press('Koppla källan och hämta');
    const { request } = http.expectOne('/api/indicators/i1/source');
    expect([request.method, request.body]).toMatchObject([
      'PUT',
      { service: 'scb', key: 'TAB6471', schedule: 'monthly', choice: { places: ['00', '20'] } },
    ]);
  });
  it('keeps what was chosen through a reload', async () => {
    localStorage.clear();
    const { write } = await show(chosen, sourceTable());
    await write('20–64 år', '');
    expect(Object.keys(localStorage)).toContain('rt.draft.indicator/i1/source/scb/TAB6471');
  });
});

const previewOf = (places: string[]) => ({
  file: {
    kind: 'json-stat2',
    label: 'Sysselsatta',
    source: 'SCB',
    sourceId: 'TAB6471',
    updatedAt: null,
    notes: [{ text: 'Visa alltid den här.', mandatory: true }],
    incomplete: false,
    dimensions: [
      {
        code: 'Region',
        label: 'region',
        role: 'place',
        total: null,
        values: [
          { code: '00', label: 'Riket' },
          { code: '20', label: 'Dalarnas län' },
        ],
      },
    ],
  },
  choice: { fixed: [], places, sexes: ['total'] },
  missing: [],
  series: [],
  changes: { added: 6, revised: 0, unchanged: 0 },
});
