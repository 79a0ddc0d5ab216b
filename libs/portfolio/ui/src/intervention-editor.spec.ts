import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { InterventionEditor } from './intervention-editor';
import { detail } from './testing/interventions';

describe('InterventionEditor', () => {
  const setup = () => {
    TestBed.configureTestingModule({
      providers: [InterventionEditor, provideHttpClient(), provideHttpClientTesting()],
    });
    const editor = TestBed.inject(InterventionEditor);
    editor.open(detail());
    const request = () => TestBed.inject(HttpTestingController).expectOne('/api/interventions/insats');
    const write = (part: object) => editor.form.update((form) => ({ ...form, ...part }));
    const stale = (current: object) => ({
      opts: { status: 412, statusText: 'Stale' },
      body: { code: 'version.stale', messages: { sv: '', en: '' }, status: 412, current },
    });
    return { editor, request, write, stale, http: TestBed.inject(HttpTestingController) };
  };

  it('saves only what was changed, based on the version that was read', () => {
    const { editor, request, write } = setup();
    write({ name: 'Nytt namn' });
    expect(editor.state()).toBe('unsaved');
    editor.save();
    const { request: sent, flush } = bound(request());
    expect(sent.body).toEqual({ name: 'Nytt namn' });
    expect(sent.headers.get('If-Match')).toBe('"1"');
    flush(detail({ name: 'Nytt namn', version: 2 }));
    expect(editor.state()).toBe('saved');
  });
  it('does not save what is wrong, nor what is the same', () => {
    const { editor, write, http } = setup();
    editor.save();
    write({ name: '' });
    editor.save();
    http.verify();
  });
  it('takes a change back', () => {
    const { editor, request, write } = setup();
    write({ name: 'Fel' });
    editor.save();
    request().flush(detail({ name: 'Fel', version: 2 }));
    TestBed.inject(Undo).undoLast();
    expect(request().request.body).toEqual({ name: 'Jobbspåret' });
  });
  it('keeps what is written while the answer is on its way, and saves it next', () => {
    const { editor, request, write } = setup();
    write({ name: 'Först' });
    editor.save();
    write({ organisation: 'Sedan' });
    request().flush(detail({ name: 'Först', version: 2 }));
    const next = request();
    expect(next.request.body).toEqual({ organisation: 'Sedan' });
    expect(next.request.headers.get('If-Match')).toBe('"2"');
  });
  it('saves on top of others’ changes in other fields without asking', () => {
    const { editor, request, write, stale } = setup();
    write({ name: 'Mitt' });
    editor.save();
    const { body, opts } = stale(detail({ organisation: 'Deras', version: 5 }));
    request().flush(body, opts);
    expect(editor.conflicts()).toEqual([]);
    expect(request().request.headers.get('If-Match')).toBe('"5"');
    expect(editor.form()).toMatchObject({ name: 'Mitt', organisation: 'Deras' });
  });
  it('shows both texts where both changed the same, and saves what was settled on', () => {
    const { editor, request, write, stale } = setup();
    write({ name: 'Mitt' });
    editor.save();
    const { body, opts } = stale(detail({ name: 'Deras', version: 5 }));
    request().flush(body, opts);
    expect(editor.conflicts()).toMatchObject([{ key: 'name', mine: 'Mitt', theirs: 'Deras' }]);
    editor.settle({ name: 'Vårt' });
    expect(request().request.body).toEqual({ name: 'Vårt' });
  });
  it('loses nothing when the server cannot be reached', () => {
    const { editor, request, write } = setup();
    write({ name: 'Kvar' });
    editor.save();
    request().error(new ProgressEvent('error'));
    expect(editor.form().name).toBe('Kvar');
    expect([editor.state(), editor.error()]).toEqual(['unsaved', expect.anything()]);
  });
});

const bound = (sent: ReturnType<HttpTestingController['expectOne']>) => ({
  request: sent.request,
  flush: (body: object) => sent.flush(body),
});
