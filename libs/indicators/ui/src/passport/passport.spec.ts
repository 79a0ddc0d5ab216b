import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { Passport } from './passport';
import { detail } from '../testing/indicators';
import { render } from '../testing/render';

const show = () => render(Passport, { indicator: detail() });

describe('Passport', () => {
  it('saves the field that is left, on the version it was read in', async () => {
    const { http, write } = show();
    await write('Enhet', 'antal');
    const { request } = http.expectOne('/api/indicators/i1');
    expect([request.method, request.body, request.headers.get('If-Match')]).toEqual([
      'PATCH',
      { unit: 'antal' },
      '"3"',
    ]);
  });
  it('says when it is saved and offers to undo', async () => {
    const { http, write, settled, text } = show();
    await write('Enhet', 'antal');
    http.expectOne('/api/indicators/i1').flush(detail({ unit: 'antal', version: 4 }));
    await settled();
    expect(text()).toMatch(/Sparat/);
    TestBed.inject(Undo).undoLast();
    const { request } = http.expectOne('/api/indicators/i1');
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ unit: 'procent' }, '"4"']);
  });
  it('saves a field that was left while another was being saved', async () => {
    const { http, write, settled } = show();
    await write('Enhet', 'antal');
    await write('Namn', 'Ett annat namn');
    http.expectOne('/api/indicators/i1').flush(detail({ unit: 'antal', version: 4 }));
    await settled();
    const { request } = http.expectOne('/api/indicators/i1');
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ name: 'Ett annat namn' }, '"4"']);
  });
  it('does not save half a baseline', async () => {
    const { http, write, text } = show();
    await write('År för utgångsvärdet', '');
    http.expectNone('/api/indicators/i1');
    expect(text()).toMatch(/Inte sparat än/);
  });
  it('saves value and year of a baseline together', async () => {
    const { http, write } = show();
    await write('Utgångsvärde', '78,5');
    expect(http.expectOne('/api/indicators/i1').request.body).toEqual({ baseline: { value: 78.5, year: 2020 } });
  });
  it('shows both where somebody else has changed the same, and loses neither', async () => {
    const { http, write, settled, press, text } = show();
    await write('Enhet', 'antal');
    const current = detail({ unit: 'ton', version: 7 });
    const problem = { type: '', status: 412, code: 'version.stale', title: '', messages: { sv: '', en: '' }, current };
    http.expectOne('/api/indicators/i1').flush(problem, { status: 412, statusText: 'stale' });
    await settled();
    expect(text()).toMatch(/antal.*ton/);
    await press('Spara');
    const { request } = http.expectOne('/api/indicators/i1');
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ unit: 'antal' }, '"7"']);
  });
  it('asks nothing where somebody else has changed another field', async () => {
    const { http, write, settled } = show();
    await write('Enhet', 'antal');
    const current = detail({ name: 'Deras namn', version: 7 });
    const problem = { type: '', status: 412, code: 'version.stale', title: '', messages: { sv: '', en: '' }, current };
    http.expectOne('/api/indicators/i1').flush(problem, { status: 412, statusText: 'stale' });
    await settled();
    const { request } = http.expectOne('/api/indicators/i1');
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ unit: 'antal' }, '"7"']);
  });
  it('says what was wrong and keeps what was written', async () => {
    const { http, write, settled, text, element } = show();
    await write('Namn', 'Upptaget');
    const messages = { sv: 'Det finns redan en indikator med det namnet.', en: '' };
    const problem = { type: '', status: 409, code: 'indicator.name-taken', title: '', messages };
    http.expectOne('/api/indicators/i1').flush(problem, { status: 409, statusText: 'taken' });
    await settled();
    expect(text()).toMatch(/finns redan/);
    expect(element.querySelector('input')?.value).toBe('Upptaget');
  });
});
