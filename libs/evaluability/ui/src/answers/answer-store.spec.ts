import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { reviewFixture } from '../testing/review-fixture';
import { AnswerStore } from './answer-store';

const KEY = 'register.new';
const URL = `/api/reviews/r1/answers/${KEY}`;
const stored = (version: number, score: '1' | '2' | '3' | null, comment: string | null = null) => ({
  key: KEY,
  score,
  comment,
  evidence: [],
  taken: [],
  stance: null,
  version,
});

describe('AnswerStore', () => {
  const setup = (answers = reviewFixture().answers) => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), AnswerStore] });
    const store = TestBed.inject(AnswerStore);
    store.open(reviewFixture({ answers }));
    return { store, http: TestBed.inject(HttpTestingController) };
  };
  beforeEach(() => localStorage.clear());

  it('saves a choice at once, on the version it was read in', () => {
    const { store, http } = setup();
    store.write(KEY, { score: '2' });
    const request = http.expectOne(URL);
    expect(request.request.headers.get('If-Match')).toBe('"0"');
    expect(store.state()).toBe('saving');
    request.flush(stored(1, '2'));
    expect(store.state()).toBe('saved');
    expect(store.answered()).toBe(1);
  });

  it('saves once more what was changed while it was saving, one request at a time', () => {
    const { store, http } = setup();
    store.write(KEY, { score: '2' });
    store.write(KEY, { score: '3' });
    http.expectOne(URL).flush(stored(1, '2'));
    const again = http.expectOne(URL);
    expect(again.request.headers.get('If-Match')).toBe('"1"');
    expect(again.request.body).toMatchObject({ score: '3' });
  });

  it('keeps what could not be saved, and saves it when the page is opened again', () => {
    const { store, http } = setup();
    store.write(KEY, { score: '1', comment: null });
    http.match(URL);
    store.flush();
    http.expectOne(URL).error(new ProgressEvent('error'));
    expect(store.error()).not.toBeNull();
    TestBed.resetTestingModule();
    const next = setup();
    expect(next.store.answer(KEY).score).toBe('1');
    expect(next.http.expectOne(URL).request.body).toMatchObject({ score: '1' });
  });

  it('asks which to keep where another window was first, and overwrites nothing before that', () => {
    const { store, http } = setup([stored(1, '1')]);
    store.write(KEY, { score: '3' });
    const current = stored(2, '2', 'Från det andra fönstret');
    const body = { status: 412, code: 'version.stale', messages: { sv: 'x', en: 'x' }, current };
    http.expectOne(URL).flush(body, { status: 412, statusText: 'x' });
    expect(store.elsewhere()[KEY]).toEqual(current);
    http.expectNone(URL);
    store.settle(KEY, false);
    expect(store.answer(KEY).comment).toBe('Från det andra fönstret');
    store.write(KEY, { score: '3' });
    expect(http.expectOne(URL).request.headers.get('If-Match')).toBe('"2"');
  });

  it('does not count a comment as an answer', () => {
    const { store } = setup();
    store.write(KEY, { comment: 'Behöver läsa mer' });
    expect(store.answered()).toBe(0);
    expect(store.state()).toBe('unsaved');
  });
});
