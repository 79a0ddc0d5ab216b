import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { COMPILATION_2018, type CompilationView, FRAMES_2018 } from '@rt/reporting/domain';
import { KEYED_2018 } from '@rt/reporting/domain/testing';
import { CompilationPage } from './compilation-page';

const codes = KEYED_2018.flatMap(([, rows]) => rows.flatMap(([, named]) => named));
const VIEW: CompilationView = {
  compilation: COMPILATION_2018,
  frames: FRAMES_2018.frames,
  names: Object.fromEntries(codes.map((code) => [code, `Region L${code}`])),
  years: [2018],
};

const NONE = {
  type: 'about:blank',
  status: 404,
  code: 'compilation.not-found',
  title: 'Finns inte.',
  messages: { sv: 'Finns inte.', en: 'Not there.' },
};

describe('the page of a compilation', () => {
  const page = async (view: CompilationView | null) => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(CompilationPage);
    fixture.componentRef.setInput('year', '2018');
    TestBed.tick();
    const request = TestBed.inject(HttpTestingController).expectOne('/api/compilations/2018');
    if (view) request.flush(view);
    else request.flush(NONE, { status: 404, statusText: 'Not Found' });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

  it('shows every count and every named region of the source, cell by cell', async () => {
    const element = await page(VIEW);
    const shown = [...element.querySelectorAll('section')].map((section) => [
      text(section.querySelector('h2')),
      [...section.querySelectorAll('tbody tr')].map((row) => [
        Number(text(row.querySelector('td'))),
        [...text(row.querySelector('td.named')).matchAll(/L(\d\d)/g)].map(([, code]) => code),
      ]),
    ]);
    expect(shown).toEqual(KEYED_2018);
  });

  it('says that a region that is not named is not guessed, and where the figures are from', async () => {
    const element = await page(VIEW);
    expect(text(element)).toContain('gissas inte här');
    expect(text(element)).toContain('Källa: Tillväxtverket');
    expect(text(element.querySelectorAll('section')[2]?.querySelector('td.named'))).toBe('inga namngivna');
  });

  it('says what the codes mean where the source does', async () =>
    expect(text((await page(VIEW)).querySelector('tbody .definition'))).toContain('lärandeplan'));

  it('says so when there is no compilation of the year', async () =>
    expect(text(await page(null))).toContain('Finns inte.'));
});
