import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type CodingDesk, FRAMES_2018 } from '@rt/reporting/domain';
import { Undo } from '@rt/shared/ui';
import { CodingStore } from './coding-store';

const PLACE = { year: '2025', countyCode: '20', theme: 'approach' };
const URL = '/api/codings/2025/20/approach';
const TEXT = 'Arbetet utgår från lärandeplanen.';
const desk = (mine: Partial<CodingDesk['mine']> | null = null): CodingDesk => ({
  year: 2025,
  region: { countyCode: '20', name: 'Region Dalarna' },
  frame: FRAMES_2018.frames[0] as CodingDesk['frame'],
  question: 'Hur?',
  wordings: [{ amendmentId: null, text: TEXT, at: '2026-01-01', reason: null }],
  mine: mine && { codes: [], memo: '', amendmentId: null, doneAt: null, outdated: false, version: 1, ...mine },
  progress: { theme: 'approach', mine: 'none', coders: 0, done: 0, joint: false, outdated: false },
});
const WORDS = { start: 0, end: 7 };

describe('a coder’s codes while they are taken', () => {
  let store: CodingStore;
  let server: HttpTestingController;
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), CodingStore] });
    store = TestBed.inject(CodingStore);
    server = TestBed.inject(HttpTestingController);
  });
  const settled = () => new Promise((done) => setTimeout(done));
  const taken = () => store.draft().codes.map(({ code, passages }) => [code, passages.length]);

  it('are saved at once, with the words they were taken from', async () => {
    store.open(PLACE, desk());
    store.press('strategic_framework', [WORDS], 'Taget.');
    expect(store.state()).toBe('saving');
    const { request } = server.expectOne(URL);
    expect([request.headers.get('If-Match'), request.body]).toEqual([
      '"0"',
      { codes: [{ code: 'strategic_framework', passages: [WORDS] }], memo: '', amendmentId: null },
    ]);
  });

  it('are saved again where somebody went on while they were being saved, on the version that came back', async () => {
    store.open(PLACE, desk());
    store.press('strategic_framework', [WORDS], 'Taget.');
    store.press('overall_ambition', [WORDS], 'Taget.');
    server.expectOne(URL).flush(desk({ codes: [{ code: 'strategic_framework', passages: [WORDS] }] }));
    await settled();
    const again = server.expectOne(URL);
    expect(again.request.headers.get('If-Match')).toBe('"1"');
    again.flush(desk({ codes: [{ code: 'overall_ambition', passages: [WORDS] }], version: 2 }));
    await settled();
    expect([store.state(), taken()]).toEqual(['saved', [['overall_ambition', 1]]]);
  });

  it('are taken back by undo', async () => {
    store.open(PLACE, desk());
    store.press('strategic_framework', [WORDS], 'Taget.');
    server.expectOne(URL).flush(desk({ codes: [{ code: 'strategic_framework', passages: [WORDS] }] }));
    await settled();
    expect(TestBed.inject(Undo).undoLast()).toBe(true);
    expect(taken()).toEqual([]);
    expect(server.expectOne(URL).request.body).toMatchObject({ codes: [] });
  });

  it('are kept in the browser when they cannot be saved, and there again after a reload', async () => {
    store.open(PLACE, desk());
    store.press('strategic_framework', [WORDS], 'Taget.');
    server.expectOne(URL).error(new ProgressEvent('error'));
    await settled();
    expect([store.error() !== null, store.state()]).toEqual([true, 'unsaved']);
    store.open(PLACE, desk());
    expect(taken()).toEqual([['strategic_framework', 1]]);
  });

  it('of words that were amended come along only where the words still stand, and are not saved by themselves', () => {
    const amended = { amendmentId: 'x', text: 'Ny mening. Arbetet går vidare.', at: '2026-02-01', reason: 'Fel.' };
    const codes = [
      { code: 'strategic_framework', passages: [WORDS] },
      { code: 'overall_ambition', passages: [{ start: 8, end: 20 }] },
    ];
    const { wordings, ...rest } = desk({ outdated: true, codes });
    store.open(PLACE, { ...rest, wordings: [...wordings, amended] });
    expect(taken()).toEqual([
      ['strategic_framework', 1],
      ['overall_ambition', 0],
    ]);
    server.expectNone(URL);
  });

  it('that are done are not touched', async () => {
    store.open(PLACE, desk({ doneAt: '2026-01-02' }));
    store.press('strategic_framework', [WORDS], 'Taget.');
    await settled();
    server.expectNone(URL);
  });
});
