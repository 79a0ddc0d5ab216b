import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Undo } from '../../src/feedback/undo';
import { batchOf } from './import-fixture';
import { ImportSource, type ReadBy } from './import-source';

const NYPS = { source: 'm1', name: { sv: 'Nyps', en: 'Nyps' }, saved: { version: 4 }, asksRate: false };

async function show(source: typeof NYPS | null, { maySave = true, open = true } = {}) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(ImportSource);
  fixture.componentRef.setInput('batch', batchOf({ source, sources: [NYPS] }));
  fixture.componentRef.setInput('api', '/api/mappings');
  fixture.componentRef.setInput('maySave', maySave);
  fixture.componentRef.setInput('open', open);
  await fixture.whenStable();
  const read: ReadBy[] = [];
  let changed = 0;
  fixture.componentInstance.readBy.subscribe((one) => read.push(one));
  fixture.componentInstance.changed.subscribe(() => (changed += 1));
  const element = fixture.nativeElement as HTMLElement;
  const click = (words: string) =>
    [...element.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)?.click();
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { http: TestBed.inject(HttpTestingController), element, click, read, settled, changes: () => changed };
}

describe('ImportSource', () => {
  it('says which mapping is used, and hides the columns until they are asked for', async () => {
    const { element } = await show(NYPS, { open: false });
    expect(element.textContent?.replace(/\s+/g, ' ')).toContain('Mappningen Nyps används.');
    expect(element.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
    expect(element.querySelector('form')).toBeNull();
  });
  it('saves the columns under a name, and reads the file by it', async () => {
    const { element, http, read, settled } = await show(null);
    const input = element.querySelector('form input') as HTMLInputElement;
    input.value = 'Nyps, månadsuttag';
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    const { request } = http.expectOne('/api/mappings');
    expect(request.body).toEqual({ name: 'Nyps, månadsuttag', batchId: 'b1' });
    http.match(() => true);
    await settled();
    expect(read).toEqual([]);
  });
  it('renames by the version it has read', async () => {
    const { element, http, changes, settled } = await show(NYPS);
    const input = element.querySelector('form input') as HTMLInputElement;
    input.value = 'Nyps, kvartal';
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    const call = http.expectOne('/api/mappings/m1');
    expect([call.request.method, call.request.headers.get('If-Match')]).toEqual(['PATCH', '"4"']);
    call.flush({ id: 'm1', name: 'Nyps, kvartal', version: 5 });
    await settled();
    expect([changes(), element.textContent]).toEqual([1, expect.stringContaining('Nyps, kvartal är ändrad')]);
  });
  it('offers to take a removal back', async () => {
    const { http, click, changes, settled } = await show(NYPS);
    click('Ta bort mappningen');
    http.expectOne('/api/mappings/m1').flush(null);
    await settled();
    expect([changes(), TestBed.inject(Undo).offered()?.text]).toEqual([1, 'Mappningen Nyps är borttagen.']);
    TestBed.inject(Undo).undoLast();
    http.expectOne('/api/mappings/m1/removal').flush({ id: 'm1', name: 'Nyps', version: 6 });
    await settled();
    expect(changes()).toBe(2);
  });
  it('lets those who may not save choose, and nothing more', async () => {
    const { element, read } = await show(NYPS, { maySave: false });
    expect(element.querySelector('form')).toBeNull();
    const select = element.querySelector('select') as HTMLSelectElement;
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(read).toEqual([{ source: null, settings: {} }]);
  });
  it('says what went wrong, and keeps the name that was written', async () => {
    const { element, http, settled } = await show(null);
    const input = element.querySelector('form input') as HTMLInputElement;
    input.value = 'Nyps';
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    const messages = { sv: 'Namnet finns redan.', en: 'Taken.' };
    http
      .expectOne('/api/mappings')
      .flush({ code: 'x', status: 409, messages }, { status: 409, statusText: 'Conflict' });
    await settled();
    expect([element.querySelector('[role=alert]')?.textContent, input.value]).toEqual([
      expect.stringContaining('Namnet finns redan.'),
      'Nyps',
    ]);
  });
});
