import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { AnnualReport } from '@rt/reporting/domain';
import { annualReport, answerOf, comment } from './testing/reports';
import { ReportPage } from './report-page';

describe('the page of a report', () => {
  const begin = async (report: AnnualReport, may = true) => {
    localStorage.clear();
    const can = (permission: string) => may || permission === 'report:read';
    TestBed.configureTestingModule({
      providers: [provideHttpClientTesting(), provideRouter([]), { provide: SessionStore, useValue: { can } }],
    });
    const fixture = TestBed.createComponent(ReportPage);
    fixture.componentRef.setInput('year', '2026');
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/annual-reports/2026').flush(report);
    http.expectOne('/api/annual-reports/2026/comments').flush([comment()]);
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    const drafts = http.match('/api/annual-reports/2026/drafts');
    drafts.forEach((asked) => asked.flush([]));
    http.match(() => true).forEach((asked) => asked.flush([]));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const contents = () => [...element.querySelectorAll('rt-report-contents a')].map((link) => link.textContent.trim());
    return { element, drafts, contents, words: () => element.textContent.replace(/\s+/g, ' ') };
  };
  const done = { by: 'Anna Ek', at: '2026-11-02T09:00:00Z' };

  it('says in a sentence how far it has come, and in its contents what is said of each part', async () => {
    const answers = annualReport().answers.map((each) =>
      each.part === 'ak1' ? answerOf('ak1', 'Så.', { done }) : each,
    );
    const { words, contents } = await begin(annualReport({ answers }));
    expect(words()).toContain('1 av 8 svar är klara.');
    expect(contents()[0]).toMatch(/^●.*klart$/s);
    expect(contents()[7]).toMatch(/obesvarat · kommentarer: 1$/);
  });

  it('names what is missing, who has it, and where it is given', async () => {
    const text = { sv: 'Ett värde saknas.', en: 'A value is missing.' };
    const missing = [{ code: 'indicator.no-value' as const, text, owner: null, path: '/indikatorer/i?vy=varden' }];
    const { element, words } = await begin(annualReport({ missing }));
    expect(words()).toContain('Saknade underlag: 1');
    expect(words()).toContain('ingen ansvarig');
    expect(element.querySelector('rt-missing-inputs a')?.getAttribute('href')).toBe('/indikatorer/i?vy=varden');
  });

  it('is sealed with its decision and its checksum, and asks for no drafts then', async () => {
    const sha256 = 'ab'.repeat(32);
    const submission = { at: '2027-02-11T09:00:00Z', by: null, decision: 'RS 2027 § 12', blanksReason: null, sha256 };
    const { words, drafts } = await begin(annualReport({ submission }));
    expect(words()).toContain('RS 2027 § 12');
    expect(words().replace(/ /g, '')).toContain(sha256);
    expect(drafts).toEqual([]);
  });

  it('offers nothing to change to those who only read', async () => {
    const { element } = await begin(annualReport(), false);
    expect(element.querySelector('rt-report-answer button, a[href$="lamna-in"]')).toBeNull();
  });
});
