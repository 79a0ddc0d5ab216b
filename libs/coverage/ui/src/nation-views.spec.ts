import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommonPassport, NationConcepts, NationIndicators, NationWordings } from '@rt/coverage/domain';
import { DEFAULT_LEVEL_NAMES } from '@rt/goals/domain';
import { NationConceptsPage } from './nation-concepts-page';
import { NationIndicatorsPage } from './nation-indicators-page';
import { NationWordingsPage } from './nation-wordings-page';

const open = (page: Type<unknown>, inputs: Record<string, string> = {}) => {
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  TestBed.tick();
  const element = fixture.nativeElement as HTMLElement;
  const http = TestBed.inject(HttpTestingController);
  const answer = async (path: string, body: object) => {
    http.expectOne((request) => request.urlWithParams === `/api/coverage/nation/${path}`).flush(body);
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  };
  const text = (selector = ':scope') => element.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return { element, answer, text };
};

describe('how goals are worded, on screen', () => {
  const nation: NationWordings = {
    regions: [{ id: 'r', name: 'Region Älvdal' }],
    counts: [
      { regionId: 'r', year: 2024, level: 'vision', ready: 0, partly: 0, not: 1 },
      { regionId: 'r', year: 2024, level: 'sub_goal', ready: 3, partly: 0, not: 1 },
    ],
  };

  it('has counts and shares, each leading to its wordings, and judges no vision', async () => {
    const { element, answer, text } = open(NationWordingsPage);
    await answer('wordings', nation);
    expect(text('tbody:nth-of-type(1)')).toContain('Vision202411bedöms inte');
    expect(text('tbody:nth-of-type(2)')).toContain('Delmål2024143 75 % 0 0 %1 25 %');
    const link = element.querySelector<HTMLAnchorElement>('tbody:nth-of-type(2) td:nth-of-type(4) a');
    expect(link?.getAttribute('href')).toBe('/?niva=delmal&ar=2024&lage=uppfoljningsbart#las');
  });

  it('reads the wordings that the address asks for, with whose they are and what they were judged', async () => {
    const { answer, text } = open(NationWordingsPage, { region: 'r', niva: 'delmal', ar: '2024', lage: 'inte' });
    await answer('wordings', nation);
    const goal = {
      ...{ id: 'g', regionName: 'Region Älvdal', strategyName: 'RUS', versionNumber: 2, year: 2024, level: 'sub_goal' },
      ...{ code: '1.3', wording: 'Fler ska exportera.', verdict: 'not' },
    };
    await answer('wordings/goals?level=sub_goal&verdict=not&year=2024&regionId=r&limit=200', {
      items: [goal],
      total: 1,
    });
    expect(text('rt-nation-wording-list li')).toContain('1.3 Fler ska exportera.');
    expect(text('rt-nation-wording-list li')).toContain('Går inte · Region Älvdal · RUS · version 2, beslutad 2024');
  });

  it('says what it is for while nothing is adopted', async () => {
    const { answer, text } = open(NationWordingsPage);
    await answer('wordings', { regions: [], counts: [] });
    expect(text('rt-empty')).toContain('Inga beslutade strategier ännu');
  });
});

describe('what levels are called, on screen', () => {
  it('says how many use a word, where it means something else, and who has set none', async () => {
    const named = (id: string, subGoal: string, priority: string) => {
      const levels = { ...DEFAULT_LEVEL_NAMES, sub_goal: { name: subGoal, definition: '' } };
      return { id, name: `Region ${id}`, levels: { ...levels, priority: { name: priority, definition: '' } } };
    };
    const nation: NationConcepts = {
      regions: [
        named('A', 'Delmål', 'Steg'),
        named('B', 'Effektmål', 'Delmål'),
        { id: 'C', name: 'Region C', levels: null },
      ],
    };
    const { element, answer, text } = open(NationConceptsPage);
    await answer('concepts', nation);
    expect(text('dl')).toContain('Vision 2 regioner');
    expect(text('dl')).toMatch(/Delmål en region ?används också för Prioritering/);
    expect(element.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(element.textContent).toContain('Region C.');
  });
});

describe('common indicators, on screen', () => {
  const own = (regionName: string, unit: string): CommonPassport => ({
    ...{ regionId: regionName, regionName, name: 'Utsläpp', definition: null, unit, polarity: 'lower' },
    ...{ source: 'Utsläppsdatabasen', sourceId: null, levels: ['sub_goal'] },
  });
  const nation: NationIndicators = {
    indicators: [
      { sameBy: 'name', passports: [own('Region A', 'kton'), own('Region B', 'ton per invånare')] },
      { sameBy: 'source', passports: [own('Region A', 'kton'), own('Region C', 'kton')] },
    ],
    regions: 3,
    alone: 4,
  };

  it('says in what the passports differ, and lays them beside each other', async () => {
    const { element, answer, text } = open(NationIndicatorsPage);
    await answer('indicators', nation);
    expect(text('.rt-lead')).toContain('2 indikatorer följs av flera regioner. 1 av dem har');
    expect(text('section')).toContain('2 regioner · Samma namn · skiljer sig i enhet');
    expect(text('section li:nth-child(2)')).toContain('Region B ton per invånare · lägre är bättre');
    expect(element.querySelectorAll('section')).toHaveLength(2);
  });

  it('shows only those that differ when the address says so', async () => {
    const { element, answer } = open(NationIndicatorsPage, { visa: 'olika' });
    await answer('indicators', nation);
    expect(element.querySelectorAll('section')).toHaveLength(1);
  });
});
