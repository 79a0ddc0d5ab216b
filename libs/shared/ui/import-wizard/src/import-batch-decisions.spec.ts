import { webcrypto } from 'node:crypto';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ImportBatch } from './import-batch';
import { ImportFiles } from './import-files';
import { batchOf, CONFLICTING, NO_ROWS, PREVIEW, SUBJECT } from './import-fixture';

const CONFLICTS = { ...PREVIEW, counts: { ...NO_ROWS, conflicting: 1 }, rows: [CONFLICTING] };

async function show(batch = batchOf({ preview: CONFLICTS })) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(ImportBatch);
  fixture.componentRef.setInput('subject', SUBJECT);
  fixture.componentRef.setInput('batchId', batch.id);
  TestBed.tick();
  http.expectOne('/api/goal-imports/b1').flush(batch);
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await fixture.whenStable();
  };
  await settled();
  const element = fixture.nativeElement as HTMLElement;
  const click = async (words: string) => {
    [...element.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)?.click();
    await settled();
  };
  return { http, element, click, settled, bar: () => element.querySelector('rt-import-decision-bar p')?.textContent };
}

/** The browser that specs run in has no hashes of its own. */
beforeAll(() => Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true }));

describe('ImportBatch, where people and the file disagree', () => {
  it('says how many conflicts are left, and what happens to them', async () =>
    expect((await show()).bar()).toBe('1 konflikt är inte avgjord. Importerar du nu behålls det som står här.'));
  it('shows a decision at once, and what it leads to when the server has told', async () => {
    const { http, element, click, bar, settled } = await show();
    await click('Ta allt från filen');
    expect(bar()).toBe('Alla konflikter är avgjorda.');
    const call = http.expectOne('/api/goal-imports/b1/decisions');
    expect([call.request.body, call.request.headers.get('If-Match')]).toEqual([{ all: 'take' }, '"3"']);
    const effects = { added: 0, changed: 1, removed: 0 };
    call.flush(batchOf({ decisions: { all: 'take' }, preview: { ...CONFLICTS, effects }, version: 4 }));
    await settled();
    expect(element.querySelector('.primary')?.textContent?.trim()).toBe('Importera 1 rad');
    expect(element.querySelector('[aria-pressed=true]')?.textContent?.trim()).toBe('Ta allt från filen');
  });
  it('lets one save that all is kept, and nothing before it is decided', async () => {
    const primary = async (decision: 'keep' | null) => {
      TestBed.resetTestingModule();
      const conflicts = CONFLICTING.conflicts?.map((one) => ({ ...one, decision }));
      const effects = { added: 0, changed: 0, removed: 0 };
      const rows = [{ ...CONFLICTING, conflicts: conflicts ?? [] }];
      const { element } = await show(batchOf({ preview: { ...CONFLICTS, rows, effects } }));
      const button = element.querySelector<HTMLButtonElement>('.primary');
      return [button?.textContent?.trim(), button?.disabled];
    };
    expect(await primary(null)).toEqual(['Inget att importera', true]);
    expect(await primary('keep')).toEqual(['Spara valen', false]);
  });
  it('sends what the file on the computer is now, so that a changed one is not imported', async () => {
    const { http, click } = await show(batchOf());
    TestBed.inject(ImportFiles).keep('b1', new File(['abc'], 'mål.csv'));
    await click('Importera 3 rader');
    const { request } = http.expectOne('/api/goal-imports/b1/application');
    expect((request.body as { fileHash: string }).fileHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
