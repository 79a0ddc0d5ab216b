import { HttpEventType, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { FileDrop } from '../../src/form/file-drop';
import { By } from '@angular/platform-browser';
import { batchOf, SUBJECT } from './import-fixture';
import { ImportStart } from './import-start';

async function show() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(ImportStart);
  fixture.componentRef.setInput('subject', SUBJECT);
  fixture.componentRef.setInput('target', { versionId: 'v1' });
  await fixture.whenStable();
  const started: string[] = [];
  fixture.componentInstance.started.subscribe(({ id }) => started.push(id));
  const drop = fixture.debugElement.query(By.directive(FileDrop)).componentInstance as FileDrop;
  const http = TestBed.inject(HttpTestingController);
  const sent = () => http.expectOne(({ url }) => url === '/api/goal-imports');
  return { fixture, started, drop, sent, element: fixture.nativeElement as HTMLElement };
}

describe('ImportStart', () => {
  it('sends the file and goes on with the batch', async () => {
    const { drop, sent, started, fixture, element } = await show();
    drop.picked.emit(new File(['a'], 'mål.csv'));
    const test = sent();
    expect(test.request.params.get('versionId')).toBe('v1');
    test.event({ type: HttpEventType.UploadProgress, loaded: 1, total: 4 });
    await fixture.whenStable();
    expect(element.querySelector('progress')?.value).toBe(25);
    test.flush(batchOf());
    expect(started).toEqual(['b1']);
  });
  it('sends a pasted range as a file', async () => {
    const { drop, sent } = await show();
    drop.pasted.emit([
      ['Kod', 'Mål'],
      ['1', 'Fler i arbete'],
    ]);
    const file = (sent().request.body as FormData).get('file') as File;
    expect(file.name).toBe('inklistrat.csv');
  });
  it('says what is wrong with a file and lets another be chosen', async () => {
    const { drop, sent, fixture, element, started } = await show();
    drop.picked.emit(new File(['a'], 'mål.csv'));
    const messages = { sv: 'Filen är tom. Inget är sparat.', en: 'The file is empty.' };
    sent().flush({ code: 'import.file-empty', status: 422, messages }, { status: 422, statusText: 'x' });
    await fixture.whenStable();
    expect(element.querySelector('[role=alert] p')?.textContent).toContain('Filen är tom');
    expect(element.querySelector('progress')).toBeNull();
    expect(started).toEqual([]);
  });
  it('can be cancelled on the way', async () => {
    const { drop, sent, fixture, element } = await show();
    drop.picked.emit(new File(['a'], 'mål.csv'));
    await fixture.whenStable();
    const test = sent();
    element.querySelector<HTMLButtonElement>('.progress button')?.click();
    expect(test.cancelled).toBe(true);
  });
  it('offers templates', async () =>
    expect([...(await show()).element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/api/goal-imports/template.xlsx',
      '/api/goal-imports/template.csv',
    ]));
});
