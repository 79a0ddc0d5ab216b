import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AnnualReport, ReportComment } from '@rt/reporting/domain';
import { annualReport, answerOf, comment } from '../testing/reports';
import { SubmitPage } from './submit-page';

const ANSWERED = annualReport().answers.map(({ part }) =>
  answerOf(part, 'Så här.', { done: { by: 'Anna Ek', at: '2026-11-02T09:00:00Z' } }),
);

describe('the page that submits a report', () => {
  const begin = async (report: AnnualReport, comments: ReportComment[] = []) => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(SubmitPage);
    fixture.componentRef.setInput('year', '2026');
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/annual-reports/2026').flush(report);
    http.expectOne('/api/annual-reports/2026/comments').flush(comments);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const fill = (field: string, value: string) =>
      Object.assign(element.querySelector(field) as HTMLInputElement, { value }).dispatchEvent(new Event('input'));
    const submit = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
    };
    const headings = () => [...element.querySelectorAll('section h2')].map((heading) => heading.textContent.trim());
    return { element, http, fill, submit, headings, words: () => element.textContent.replace(/\s+/g, ' ') };
  };

  it('lists what is blank, not ticked off, talked about and missing, each with the way there', async () => {
    const answers = ANSWERED.map((answer) => (answer.part === 'ak1' ? answerOf('ak1') : answer)).map((answer) =>
      answer.part === 'ak2' ? { ...answer, done: null } : answer,
    );
    const text = { sv: 'Ett värde saknas.', en: 'A value is missing.' };
    const missing = [{ code: 'indicator.no-value' as const, text, owner: 'Anna Ek', path: '/indikatorer/i' }];
    const { headings, words, element } = await begin(annualReport({ answers, missing }), [comment()]);
    expect(headings()).toEqual(['Obesvarade frågor', 'Svar som inte är avprickade', 'Kommentarer som inte är lösta']);
    expect(words()).toContain('Ett värde saknas. Anna Ek');
    expect(element.querySelector('section a')?.getAttribute('href')).toContain('#ak1');
  });

  it('asks for no reason where everything is answered, and says that all is well', async () => {
    const { http, fill, submit, words, element } = await begin(annualReport({ answers: ANSWERED }));
    expect(words()).toContain('Allt är besvarat');
    expect(element.querySelector('textarea')).toBeNull();
    fill('input', 'Regionstyrelsen 2027-02-10, § 12');
    await submit();
    const { request } = http.expectOne('/api/annual-reports/2026/submission');
    expect(request.body).toEqual({ decision: 'Regionstyrelsen 2027-02-10, § 12', blanksReason: null });
  });

  it('sends nothing with blanks and without a reason', async () => {
    const { http, fill, submit, words } = await begin(annualReport());
    fill('input', 'Regionstyrelsen');
    await submit();
    http.verify();
    expect(words()).toContain('Skriv varför frågorna lämnas tomma');
  });

  it('keeps what is written where the server refuses', async () => {
    const { http, fill, submit, words, element } = await begin(annualReport({ answers: ANSWERED }));
    fill('input', 'Regionstyrelsen');
    await submit();
    const messages = { sv: 'Rapporten lämnades in nyss.', en: 'x' };
    http
      .expectOne('/api/annual-reports/2026/submission')
      .flush({ status: 409, code: 'report.submitted', messages }, { status: 409, statusText: 'x' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(words()).toContain('Rapporten lämnades in nyss.');
    expect(element.querySelector('input')?.value).toBe('Regionstyrelsen');
  });

  it('is no way in to a report that is sealed', async () => {
    const submission = { at: '2027-02-11T09:00:00Z', by: null, decision: 'x', blanksReason: null, sha256: 'a' };
    const { element, words } = await begin(annualReport({ submission }));
    expect(words()).toContain('redan inlämnad');
    expect(element.querySelector('form')).toBeNull();
  });
});
