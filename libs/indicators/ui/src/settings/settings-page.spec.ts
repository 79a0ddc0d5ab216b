import { TestBed } from '@angular/core/testing';
import type { Role } from '@rt/identity/domain';
import { Undo } from '@rt/shared/ui';
import { moments, render } from '../testing/render';
import { SettingsPage } from './settings-page';

const PATH = '/api/indicator-settings';
const settings = { maxPerGoal: 5, comparators: ['21'], version: 2 };

async function show(role: Role = 'strategy_owner') {
  const rendered = render(SettingsPage, {}, role);
  rendered.http.expectOne(PATH).flush(settings);
  await moments();
  await rendered.settled();
  return rendered;
}

describe('SettingsPage', () => {
  it('offers the counties by name, but not the own one', async () => {
    const labels = (await show()).texts('.places label');
    expect(labels).toHaveLength(20);
    expect(labels).not.toContain('Dalarnas län');
  });
  it('saves a place as it is chosen, on the version it was read in', async () => {
    const { http, write } = await show();
    await write('Värmlands län', '');
    const { request } = http.expectOne(PATH);
    expect([request.body, request.headers.get('If-Match')]).toEqual([
      { maxPerGoal: 5, comparators: ['21', '17'] },
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
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ maxPerGoal: 5, comparators: ['21'] }, '"3"']);
  });
  it.each(['', '0', '51', '2,5'])('does not save %j as how many', async (text) => {
    const { http, write } = await show();
    await write('Högst så många', text);
    http.expectNone(PATH);
  });
  it('lets a person choose where somebody else was first', async () => {
    const { http, write, settled, press, text } = await show();
    await write('Högst så många', '3');
    const current = { maxPerGoal: 7, comparators: [], version: 4 };
    const problem = { type: '', status: 412, code: 'version.stale', title: '', messages: { sv: '', en: '' }, current };
    http.expectOne(PATH).flush(problem, { status: 412, statusText: 'stale' });
    await settled();
    expect(text()).toMatch(/högst 7 per mål/);
    await press('Spara mitt val ändå');
    const { request } = http.expectOne(PATH);
    expect([request.body.maxPerGoal, request.headers.get('If-Match')]).toEqual([3, '"4"']);
  });
  it('is only to read for those who may not change it', async () =>
    expect((await show('reader')).element.querySelector('fieldset')?.disabled).toBe(true));
});
