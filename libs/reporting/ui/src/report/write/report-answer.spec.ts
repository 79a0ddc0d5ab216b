import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type AnnualReport, type RichText, richTextFromPlain } from '@rt/reporting/domain';
import { annualReport, answerOf } from '../testing/reports';
import { ReportAnswerPanel } from './report-answer';
import { partsOf } from './report-parts';

const FIGURE_SEEN: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { key: 'studies.completed', seen: '12' } }] }],
};

describe('an answer of a report', () => {
  const begin = async (report: AnnualReport, { may = true, draft = '' } = {}) => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(ReportAnswerPanel);
    const drafts = [{ part: 'ak6.use', body: richTextFromPlain(draft) }];
    const part = partsOf(report, [], drafts, 'sv').find(({ key }) => key === 'ak6.use');
    const pictures = { url: (file: string) => `/${file}`, leave: () => Promise.reject(new Error('not here')) };
    const inputs = { report, part, pictures, mayEdit: may, mayComment: may, mayAmend: may };
    Object.entries(inputs).forEach(([name, value]) => fixture.componentRef.setInput(name, value));
    const asked: boolean[] = [];
    fixture.componentInstance.written.subscribe((writing) => asked.push(writing));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const buttons = () => [...element.querySelectorAll('button')];
    const names = () => buttons().map((button) => button.textContent.replace(/\s+/g, ' ').trim().split(/ ?:/)[0]);
    const press = async (name: string) => {
      buttons()
        .find((button) => button.textContent.trim().startsWith(name))
        ?.click();
      await fixture.whenStable();
    };
    const http = TestBed.inject(HttpTestingController);
    return { element, http, asked, names, press, words: () => element.textContent.replace(/\s+/g, ' ') };
  };
  const answered = (text: string, rest = {}) => annualReport({ answers: [answerOf('ak6.use', text, rest)] });

  it('shows the draft beside nothing, and begins with it only when told to', async () => {
    const { element, words, press, asked, names } = await begin(annualReport(), { draft: 'Två studier användes.' });
    expect(words()).toMatch(/Utkast ur systemet ?Två studier användes\./);
    expect(names()).toEqual(['Börja med utkastet', 'Skriv från början', 'Lägg till en kommentar']);
    expect(asked).toEqual([]);
    await press('Börja med utkastet');
    expect(asked).toEqual([true]);
    expect(element.querySelector('.draft')).toBeNull();
    expect(words()).toContain('Inte sparat än');
  });

  it('offers no draft over what is written', async () =>
    expect((await begin(answered('Mitt.'), { draft: 'Utkast.' })).names()).toEqual([
      'Skriv',
      'Lägg till en kommentar',
    ]));

  it('is ticked off with what stands, and the version it rests on', async () => {
    const { element, http } = await begin(answered('Mitt.'));
    element.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    const { request } = http.expectOne('/api/annual-reports/2026/answers/ak6.use');
    expect(request.body).toEqual({ body: richTextFromPlain('Mitt.'), done: true });
    expect(request.headers.get('If-Match')).toBe('"1"');
  });

  it('says which figures read otherwise now, and takes the new ones at a press', async () => {
    const { press, words, element } = await begin(answered('12', { body: FIGURE_SEEN }));
    expect(words()).toContain('Studier som blev klara: nu 14, var 12');
    await press('Ta de nya värdena');
    expect(element.querySelector('.rt-live-figure')?.textContent.trim()).toBe('14');
  });

  it('shows the difference from last year word by word, and goes back', async () => {
    const previous = { year: 2025, answers: [answerOf('ak6.use', 'Vi läste en rapport.')] };
    const { element, press } = await begin({ ...answered('Vi läste två rapporter.'), previous });
    await press('Skillnad mot 2025');
    expect(element.querySelector('ins')?.textContent).toContain('två');
    await press('Skillnad mot 2025');
    expect(element.querySelector('ins')).toBeNull();
  });

  it('offers nothing to change to those who only read', async () =>
    expect((await begin(answered('Mitt.'), { may: false })).names()).toEqual([]));

  it('can only be corrected once it is sealed, and says nothing of figures that have changed since', async () => {
    const submission = { at: '2027-02-11T09:00:00Z', by: null, decision: 'x', blanksReason: null, sha256: 'a' };
    const { names, words } = await begin({ ...answered('12', { body: FIGURE_SEEN }), submission });
    expect(names()).toEqual(['Rätta svaret']);
    expect(words()).not.toContain('nu 14');
  });
});
