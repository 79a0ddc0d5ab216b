import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { ReviewSummary } from '@rt/evaluability/domain';
import { fixFixture } from '../testing/fix-fixture';
import { reviewFixture } from '../testing/review-fixture';
import { ReviewsPanel } from './reviews-panel';

const verdict = {
  verdict: 'fix_first',
  reason: 'Deltagarna är för få.',
  at: '2026-11-05T08:00:00Z',
  by: 'Ove',
} as const;

describe('ReviewsPanel', () => {
  const setup = async (reviews: ReviewSummary[], permissions: string[] = ['review:read']) => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: SessionStore, useValue: { can: (asked: string) => permissions.includes(asked) } },
      ],
    });
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(ReviewsPanel);
    fixture.componentRef.setInput('kind', 'portfolio');
    fixture.componentRef.setInput('filter', 'kind=project');
    fixture.detectChanges();
    const answer = (path: string, found: object[]) => {
      for (const test of http.match(({ url }) => url === `/api/${path}`)) {
        expect(test.request.params.get('filter')).toBe('kind=project');
        test.flush(found);
      }
    };
    answer('reviews', reviews);
    answer('open-fixes', [fixFixture()]);
    await fixture.whenStable();
    return { element: fixture.nativeElement as HTMLElement, http };
  };

  it('says the latest verdict with its reason, and what is left to mend', async () => {
    const later = reviewFixture({ id: 'r2', state: 'answering' });
    const { element } = await setup([later, reviewFixture({ state: 'judged', verdict })]);
    expect(element.textContent).toMatch(/Åtgärda först.*Deltagarna är för få.*Kvar att åtgärda.*Fråga deltagarna/s);
    expect(element.textContent).toContain('Bedömning från 2026-11-01');
  });
  it('says that nothing is reviewed, also where a review was taken back', async () =>
    expect((await setup([reviewFixture({ state: 'withdrawn' })])).element.textContent).toContain('Inte bedömt än.'));
  it('begins a review of the same selection', async () => {
    const { element } = await setup([], ['review:read', 'review:edit']);
    const href = element.querySelector('a.rt-button')?.getAttribute('href');
    expect(href).toBe('/utvarderbarhet/ny?slag=portfolio&urval=kind%3Dproject');
  });
  it('asks for nothing and shows nothing where the reader may not read reviews', async () => {
    const { element, http } = await setup([], []);
    http.verify();
    expect(element.textContent?.trim()).toBe('');
  });
});
