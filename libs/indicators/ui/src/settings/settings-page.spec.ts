import { TestBed } from '@angular/core/testing';
import type { Role } from '@rt/identity/domain';
import { Undo } from '@rt/shared/ui';
import { moments, render } from '../testing/render';
import { SettingsPage } from './settings-page';

const PATH = '/api/indicator-settings';
const SIMILAR = { code: 'E1', name: 'Liknande regioner', counties: ['21', '17'] };
const settings = { maxPerGoal: 5, comparators: ['21'], groups: [SIMILAR], version: 2 };
const SOURCE_GROUPS = {
  groups: [
    { code: 'G1', name: 'Alla regioner (ovägt medel)', loaded: true },
    { code: 'G2', name: 'Liknande regioner, Region Dalarna, 2024', loaded: false },
    { code: 'G3', name: 'Liknande regioner, Region Skåne, 2024', loaded: false },
  ],
  complete: true,
};

async function show(role: Role = 'strategy_owner') {
  const rendered = render(SettingsPage, {}, role);
  rendered.http.expectOne(PATH).flush(settings);
  await moments();
  TestBed.tick();
  for (const request of rendered.http.match('/api/sources/groups')) request.flush(SOURCE_GROUPS);
  await rendered.settled();
  return rendered;
}

describe('SettingsPage', () => {
  it('offers the counties by name, but not the own one', async () => {
    const labels = (await show()).texts('.comparators .places label');
    expect(labels).toHaveLength(20);
    expect(labels).not.toContain('Dalarnas län');
  });
  it('saves a place as it is chosen, on the version it was read in', async () => {
    const { http, write } = await show();
    await write('Värmlands län', '');
    const { request } = http.expectOne(PATH);
    expect([request.body, request.headers.get('If-Match')]).toEqual([
      { maxPerGoal: 5, comparators: ['21', '17'], groups: [SIMILAR] },
      '"2"',
    ]);
  });
  it('is undone in one step', async () => {
    const { http, write, settled } = await show();
    await write('Högst så många', '3');
    http.expectOne(PATH).flush({ ...settings, maxPerGoal: 3, version: 3 });
    await settled();
    TestBed.inject(Undo).undoLast();
    const { request } = http.expectOne(PATH);
    expect([request.body, request.headers.get('If-Match')]).toEqual([
      { maxPerGoal: 5, comparators: ['21'], groups: [SIMILAR] },
      '"3"',
    ]);
  });
  it.each(['', '0', '51', '2,5'])('does not save %j as how many', async (text) => {
    const { http, write } = await show();
    await write('Högst så många', text);
    http.expectNone(PATH);
  });
  it('lets a person choose where somebody else was first', async () => {
    const { http, write, settled, press, text } = await show();
    await write('Högst så många', '3');
    const current = { maxPerGoal: 7, comparators: [], groups: [], version: 4 };
    const problem = { type: '', status: 412, code: 'version.stale', title: '', messages: { sv: '', en: '' }, current };
    http.expectOne(PATH).flush(problem, { status: 412, statusText: 'stale' });
    await settled();
    expect(text()).toMatch(/högst 7 per mål/);
    await press('Spara mitt val ändå');
    const { request } = http.expectOne(PATH);
    expect([request.body.maxPerGoal, request.headers.get('If-Match')]).toEqual([3, '"4"']);
  });
  it('saves a group of the source with its name, and offers those of the own region first', async () => {
    const { http, write, texts } = await show();
    expect(texts('rt-source-group-choice label').slice(1)).toEqual([
      'Alla regioner (ovägt medel) G1',
      'Liknande regioner, Region Dalarna, 2024 G2 · inga värden hämtade än',
    ]);
    await write('Liknande regioner, Region Dalarna', '');
    const [saved] = http.match({ method: 'PUT', url: PATH });
    expect(saved?.request.body.groups).toEqual([
      SIMILAR,
      { code: 'G2', name: 'Liknande regioner, Region Dalarna, 2024', counties: [] },
    ]);
  });
  it('finds a group of the source by its words', async () => {
    const { write, texts } = await show();
    await write('Sök bland Koladas grupper', 'skåne likn');
    expect(texts('rt-source-group-choice .places label')).toEqual([
      'Liknande regioner, Region Skåne, 2024 G3 · inga värden hämtade än',
    ]);
  });
  it('is only to read for those who may not change it', async () =>
    expect((await show('reader')).element.querySelector('fieldset')?.disabled).toBe(true));
});
