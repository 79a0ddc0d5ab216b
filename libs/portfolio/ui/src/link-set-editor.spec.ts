import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { LinkSetEditor } from './link-set-editor';
import { detail, link } from './testing/interventions';

describe('LinkSetEditor', () => {
  const stored = detail({ links: [link({ id: 'a', share: 40 })], linksVersion: 7 });
  beforeEach(() => localStorage.clear());

  const setup = () => {
    TestBed.configureTestingModule({ providers: [LinkSetEditor, provideHttpClient(), provideHttpClientTesting()] });
    const editor = TestBed.inject(LinkSetEditor);
    editor.open(stored);
    const request = () => TestBed.inject(HttpTestingController).expectOne('/api/interventions/insats/goal-links');
    const share = (text: string) => editor.drafts.update((drafts) => drafts.map((each) => ({ ...each, share: text })));
    return { editor, request, share, http: TestBed.inject(HttpTestingController) };
  };

  it('saves the whole set on the version of the set, and takes it back', () => {
    const { editor, request, share } = setup();
    share('55');
    expect(editor.changed()).toBe(true);
    editor.save(() => undefined);
    const sent = request();
    expect(sent.request.headers.get('If-Match')).toBe('"7"');
    expect(sent.request.body).toMatchObject({ links: [{ goalId: 'mal-1', share: 55 }] });
    sent.flush(detail({ links: [link({ id: 'a', share: 55 })], linksVersion: 8 }));
    expect(editor.changed()).toBe(false);
    TestBed.inject(Undo).undoLast();
    const undone = request();
    expect(undone.request.headers.get('If-Match')).toBe('"8"');
    expect(undone.request.body).toMatchObject({ links: [{ share: 40 }] });
  });
  it('does not send what cannot be saved', () => {
    const { editor, share, http } = setup();
    share('140');
    expect(editor.save(() => undefined)).toBe(false);
    http.verify();
  });
  it('puts mine on top of what somebody else saved, and loses neither', () => {
    const { editor, request, share } = setup();
    share('55');
    editor.save(() => undefined);
    const current = detail({ links: [link({ id: 'a', share: 60, version: 2 })], linksVersion: 9 });
    const body = { code: 'version.stale', status: 412, messages: { sv: '', en: '' }, current };
    request().flush(body, { status: 412, statusText: 'Stale' });
    expect(editor.met()).toBe(true);
    expect(editor.drafts()).toMatchObject([{ share: '55', theirs: { share: 60 } }]);
    editor.save(() => undefined);
    expect(request().request.headers.get('If-Match')).toBe('"9"');
  });
  it('finds what was written before a reload', async () => {
    const first = setup();
    first.share('12');
    TestBed.tick();
    TestBed.resetTestingModule();
    const { editor } = setup();
    expect(editor.drafts()).toMatchObject([{ share: '12' }]);
    editor.discard();
    expect(editor.drafts()).toMatchObject([{ share: '40' }]);
  });
});
