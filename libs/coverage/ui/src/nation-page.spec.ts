import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { NationPage } from './nation-page';
import { COVERAGE } from './testing/map-fixtures';

const NOTHING = { total: 0, withoutGoal: 0, unallocated: 0, elsewhere: 0 };

describe('NationPage', () => {
  const page = async (regions: object[]) => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(NationPage);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/coverage/nation').flush({ asOf: '2026-11-23', regions });
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const { strategy, goals, money } = COVERAGE;
  const alvdal = { id: 'r1', name: 'Region Älvdal', countyCode: null, strategy, goals, money };
  const empty = { id: 'r2', name: 'Region Åsele', countyCode: null, strategy: null, goals: [], money: NOTHING };

  it('has a row a region and says which have adopted nothing', async () => {
    const element = await page([alvdal, empty]);
    expect(element.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(element.querySelector('.rt-lead')?.textContent).toMatch(/1 av 3 mål går att följa upp/);
    expect(element.textContent).toContain('Region Åsele.');
  });

  it('gives money in millions, with the unit in the head', async () => {
    const element = await page([alvdal]);
    const text = (cell: Element | null | undefined) => cell?.textContent.replace(/\s+/g, ' ').trim();
    expect(text(element.querySelector('thead th:nth-last-child(2)'))).toBe('Alla insatser, mnkr');
    expect(text(element.querySelector('tfoot td:nth-last-child(2)'))).toBe('1,7');
  });

  it('says what it is for while nothing is adopted', async () =>
    expect((await page([empty])).querySelector('rt-empty')?.textContent).toContain('Inga beslutade strategier ännu'));
});
