import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ImportBatch } from './import-batch';
import { batchOf, NO_ROWS, PREVIEW, SUBJECT } from './import-fixture';

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function show(batch = batchOf()) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(ImportBatch);
  fixture.componentRef.setInput('subject', SUBJECT);
  fixture.componentRef.setInput('batchId', batch.id);
  TestBed.tick();
  http.expectOne('/api/goal-imports/b1').flush(batch);
  await settled();
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const button = (words: string) =>
    [...element.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
  const update = async () => {
    await settled();
    await fixture.whenStable();
  };
  return { http, element, button, update, said: () => element.querySelector('.outcome')?.textContent };
}

describe('ImportBatch', () => {
  it('says in a live sentence what would happen, and nothing is imported yet', async () => {
    const { said, element } = await show();
    expect(said()).toBe('2 nya, 1 ändrad, 1 tas inte emot.');
    expect(element.querySelector('.outcome')?.getAttribute('role')).toBe('status');
  });
  it('imports the very preview that is shown, and says how many rows', async () => {
    const { http, button, update, said } = await show();
    button('Importera 3 rader')?.click();
    const { request } = http.expectOne('/api/goal-imports/b1/application');
    expect([request.method, request.body, request.headers.get('If-Match')]).toEqual(['PUT', { digest: 'abc' }, '"3"']);
    http.match(({ method }) => method === 'PUT');
    await update();
    expect(said()).toBe('2 nya, 1 ändrad, 1 tas inte emot.');
  });
  it('shows the new preview where something changed meanwhile', async () => {
    const { http, button, update, element, said } = await show();
    button('Importera 3 rader')?.click();
    const current = batchOf({ preview: { ...PREVIEW, counts: { ...NO_ROWS, added: 1 } } });
    const messages = { sv: 'Något har ändrats.', en: 'Something changed.' };
    http
      .expectOne('/api/goal-imports/b1/application')
      .flush(
        { code: 'import.changed-meanwhile', status: 409, messages, current },
        { status: 409, statusText: 'Conflict' },
      );
    await update();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Något har ändrats.');
    expect(said()).toBe('1 ny.');
  });
  it('offers to undo what was imported, as one step', async () => {
    const application = { at: '2026-11-23T12:00:00Z', added: 2, changed: 1, removed: 0 };
    const { http, button, update, said } = await show(batchOf({ application, preview: null }));
    expect(said()).toBe('Importen är klar: 2 tillagda, 1 ändrad.');
    button('Ångra importen')?.click();
    http
      .expectOne(({ method }) => method === 'DELETE')
      .flush(batchOf({ application, undo: { at: '2026-11-23T12:01:00Z' } }));
    await update();
    expect(said()).toContain('Importen är ångrad');
    expect(button('Ångra importen')).toBeUndefined();
  });
  it('does not drop a column chosen while the one before is tried', async () => {
    const { http, element, update } = await show(batchOf({ preview: null, missing: [{ sv: 'Mål', en: 'Goal' }] }));
    const tried = () => http.match(({ url }) => url.endsWith('/mapping'));
    const choose = async (at: number, column: string) => {
      const select = element.querySelectorAll<HTMLSelectElement>('rt-import-columns table select')[
        at
      ] as HTMLSelectElement;
      select.value = column;
      select.dispatchEvent(new Event('change'));
      await update();
    };
    await choose(0, '0');
    const [first] = tried();
    await choose(1, '1');
    expect(tried()).toEqual([]);
    first?.flush(batchOf({ mapping: first.request.body as never, version: 4 }));
    await update();
    const [second] = tried();
    expect(Object.values((second?.request.body as { columns: object }).columns)).toEqual([0, 1]);
    expect(second?.request.headers.get('If-Match')).toBe('"4"');
  });
  it('does not let one import nothing', async () => {
    const effects = { added: 0, changed: 0, removed: 0 };
    const preview = { ...PREVIEW, counts: { ...NO_ROWS, unchanged: 4 }, effects };
    const { button } = await show(batchOf({ preview }));
    expect(button('Inget att importera')?.disabled).toBe(true);
  });
  it('names the columns that are still to be chosen', async () => {
    const { said, button } = await show(batchOf({ preview: null, missing: [{ sv: 'Mål', en: 'Goal' }] }));
    expect(said()).toBe('Välj vilken kolumn som är Mål.');
    expect(button('Importera 3 rader')).toBeUndefined();
  });
  it('offers the refused rows to mend only where there are any', async () => {
    const link = (element: HTMLElement) => element.querySelector('a[href="/api/goal-imports/b1/refused.csv"]');
    expect(link((await show()).element)).not.toBeNull();
  });
});
