import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ProfileCounts, ProfileFacts } from '@rt/coverage/domain';
import { ProfilePage } from './profile-page';

const DATED = {
  ...{ reviewed: 0, portfolioReviews: 0, portfolioStudies: 0, plans: 1, complete: 4, events: 1, changed: 2 },
};
const NOW: ProfileCounts = {
  ...DATED,
  ...{ interventions: 60, withGoal: 40, withChain: 12, withMeasure: 20, large: 0, largeWithPlan: 0 },
  ...{
    measures: 3,
    sharedMeasures: 3,
    questions: 5,
    questionsStudied: 5,
    underway: 2,
    withPersonAndDay: 1,
    overdue: 0,
  },
  ...{ readable: 4, withMethod: 3, withFinding: 4, recommendations: 6, answered: 5 },
};
const FACTS: ProfileFacts = { today: '2026-11-30', since: '2025-11-30', now: NOW, then: { ...DATED, plans: 0 } };

describe('the profile of a region', () => {
  const setup = async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(ProfilePage);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/coverage/profile').flush(FACTS);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const sections = [...element.querySelectorAll('section')].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    return { element, sections };
  };

  it('has five parts, each with its state in words', async () => {
    const { sections } = await setup();
    expect(sections).toHaveLength(5);
    expect(sections[3]).toContain('4. Utvärderingsrapporten◐ Delvis på plats');
  });

  it('rests each statement on counts that lead to their rows', async () => {
    const { element } = await setup();
    const link = [...element.querySelectorAll('a')].find((each) => each.textContent.includes('3 av 4 klara studier'));
    expect(link?.getAttribute('href')).toBe('/larande?visa=complete&har=method');
    for (const each of element.querySelectorAll('li a')) expect(each.getAttribute('href')).toMatch(/^\/.+/);
  });

  it('says what would help most, and what has come since last year', async () => {
    const { sections } = await setup();
    expect(sections[3]).toContain('Hjälper mest nu: Skriv in metoden för de klara studierna.');
    expect(sections[2]).toContain('Beslutade lärandeplaner: 1 (På plats) 1 fler sedan i fjol');
  });

  it('has no score in all, and names no other region', async () => {
    const { element } = await setup();
    expect(element.textContent).not.toMatch(/poäng|betyg:|%|rangordning/i);
  });
});
