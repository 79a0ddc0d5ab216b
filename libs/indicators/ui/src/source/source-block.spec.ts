import { TestBed } from '@angular/core/testing';
import type { AttachedSource, Series } from '@rt/indicators/domain';
import { Undo } from '@rt/shared/ui';
import { render } from '../testing/render';
import { attached, fetchOf } from '../testing/sources';
import { SourceBlock } from './source-block';

const series: Series[] = [
  {
    id: 's',
    placeCode: '20',
    placeName: 'Dalarnas län',
    sex: 'total',
    observations: [
      { period: '2024', value: 1, preliminary: false, revision: 2 },
      { period: '2025', value: 2, preliminary: true, revision: 1 },
    ],
  },
];
const PATH = '/api/indicators/i1/source';

async function show(source: AttachedSource | null, editable = true) {
  const rendered = render(SourceBlock, { indicatorId: 'i1', series, editable });
  rendered.http.expectOne(PATH).flush({ source });
  await rendered.settled();
  return rendered;
}

describe('SourceBlock', () => {
  it('says what a source is for where there is none, and offers to attach one', async () =>
    expect((await show(null)).text()).toMatch(/Med en källa hämtas de av sig själva.*Koppla en källa/));
  it('says where from, when, and how many values may change or have', async () =>
    expect((await show(attached())).text()).toMatch(
      /SCB, TAB6471: Sysselsatta.*Hämtat 2026-11-23.*Uppdaterad hos källan 2026-03-01.*Ett preliminärt värde. ?Ett reviderat.*Nästa hämtning/,
    ));
  it('fetches now and shows how it goes', async () => {
    const { press, http, settled, text } = await show(attached());
    await press('Hämta nu');
    http.expectOne({ method: 'POST', url: '/api/indicators/i1/source-fetches' }).flush(fetchOf({ state: 'waiting' }));
    await settled();
    expect(text()).toMatch(/Hämtningen väntar på sin tur/);
    expect(text()).not.toMatch(/Hämta nu/);
  });
  it('changes the schedule on the version it was read in, and undoes it', async () => {
    const { write, http, settled } = await show(attached());
    await write('Hämta nya värden', 'daily');
    const { request } = http.expectOne(PATH);
    expect([request.method, request.body, request.headers.get('If-Match')]).toEqual([
      'PATCH',
      { schedule: 'daily' },
      '"4"',
    ]);
    http.match(PATH);
    await settled();
  });
  it('detaches the source and takes it back with the same selection', async () => {
    const { press, http, settled } = await show(attached());
    await press('Koppla loss');
    http.expectOne({ method: 'DELETE', url: PATH }).flush(null);
    await Promise.resolve();
    TestBed.tick();
    http.match({ method: 'GET', url: PATH }).forEach((each) => each.flush({ source: null }));
    await settled();
    TestBed.inject(Undo).undoLast();
    expect(http.expectOne({ method: 'PUT', url: PATH }).request.body).toMatchObject({
      key: 'TAB6471',
      schedule: 'weekly',
    });
  });
  it('says what has happened at the source, and settles it with a note', async () => {
    const detail = { sv: '12 värden för 2019–2022 har ändrats.', en: '' };
    const finding = {
      id: 'n1',
      kind: 'history_changed',
      foundAt: '2026-11-01T10:00:00Z',
      detail,
      settled: null,
    } as const;
    const { text, press, http, write } = await show(attached({ findings: [finding] }));
    expect(text()).toMatch(/Ändrad historik. 12 värden för 2019–2022 har ändrats/);
    await press('Hantera');
    await press('Markera som hanterad');
    http.expectNone('/api/source-findings/n1/settlement');
    await write('Vad det betyder', 'Omräknat av SCB.');
    await press('Markera som hanterad');
    expect(http.expectOne('/api/source-findings/n1/settlement').request.body).toEqual({ note: 'Omräknat av SCB.' });
  });
  it('gives a reader nothing to press', async () =>
    expect(
      (await show(attached({ lastFetch: fetchOf({ state: 'done' }) }), false)).element.querySelector('button, select'),
    ).toBeNull());
});
