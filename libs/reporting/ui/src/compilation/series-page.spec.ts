import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { codedCompilation, COMPILATION_2018, FRAMES_2018, type YearOfCodes } from '@rt/reporting/domain';
import { SeriesPage } from './series-page';

const [approach] = FRAMES_2018.frames;
const code = approach?.codes[0];
const redefined = approach &&
  code && {
    ...approach,
    codes: [{ ...code, definition: { sv: 'Planen ska vara beslutad', en: 'Adopted' } }, ...approach.codes.slice(1)],
  };
const YEARS: YearOfCodes[] = [
  {
    compilation: codedCompilation({
      year: 2025,
      regions: 3,
      coded: { approach: 2 },
      counts: { approach: [{ code: 'strategic_framework', regions: 1, examples: ['20'] }] },
    }),
    frames: redefined ? [redefined] : [],
  },
  { compilation: COMPILATION_2018, frames: FRAMES_2018.frames },
];

describe('the page over the years', () => {
  const rows = async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(SeriesPage);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/compilations').flush(YEARS);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  };

  it('sets the years beside each other, and says what is provisional', async () =>
    expect((await rows()).at(2)).toEqual(['Övergripande ambition', '5 av 21', '0 av 2 preliminärt']));
  it('breaks a code whose meaning has changed, and does not set its years beside each other', async () => {
    const [before, after] = await rows();
    expect(before).toEqual(['Strategiskt ramverk', '10 av 21', 'ingen sådan kod']);
    expect(after?.slice(1)).toEqual(['ingen sådan kod', '1 av 2 preliminärt']);
    expect(after?.[0]).toContain('Ny innebörd från 2025: jämför inte med åren före. Planen ska vara beslutad');
  });
});
