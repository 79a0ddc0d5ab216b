import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ReviewDetail } from '@rt/evaluability/domain';
import { Undo } from '@rt/shared/ui';
import { reviewFixture } from '../testing/review-fixture';
import { Withdrawal } from './withdrawal';

const AT = '/api/reviews/r1/withdrawal';
const withdrawal = { at: '2026-11-02T08:00:00Z', by: 'Ulla', reason: 'Insatsen lades ner.' };

describe('Withdrawal', () => {
  const setup = async (part: Partial<ReviewDetail> = {}) => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(Withdrawal);
    fixture.componentRef.setInput('review', reviewFixture(part));
    const changed: ReviewDetail[] = [];
    fixture.componentInstance.changed.subscribe((review) => changed.push(review));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const click = async (text: string) => {
      [...element.querySelectorAll('button')].find((button) => button.textContent.includes(text))?.click();
      await fixture.whenStable();
    };
    return { fixture, element, changed, click, http: TestBed.inject(HttpTestingController) };
  };

  it('takes the review back with a reason, and offers to undo that', async () => {
    const { element, changed, click, fixture, http } = await setup();
    await click('Dra tillbaka bedömningen …');
    await click('Dra tillbaka bedömningen');
    http.expectNone(AT);
    expect(element.textContent).toContain('Skriv varför');
    const area = element.querySelector('textarea') as HTMLTextAreaElement;
    area.value = withdrawal.reason;
    area.dispatchEvent(new Event('input'));
    await click('Dra tillbaka bedömningen');
    const sent = http.expectOne(AT);
    expect(sent.request.body).toEqual({ reason: withdrawal.reason });
    sent.flush(reviewFixture({ state: 'withdrawn', withdrawal, version: 2 }));
    await fixture.whenStable();
    expect(changed.at(-1)?.state).toBe('withdrawn');
    TestBed.inject(Undo).undoLast();
    expect(http.expectOne(AT).request.headers.get('If-Match')).toBe('"2"');
  });

  it('says who took it back and why, and lets it go on', async () => {
    const { element, click, http } = await setup({ state: 'withdrawn', withdrawal });
    expect(element.textContent).toContain('drogs tillbaka 2026-11-02 av Ulla');
    expect(element.textContent).toContain(withdrawal.reason);
    await click('Återuppta');
    expect(http.expectOne(AT).request.method).toBe('DELETE');
  });

  it('is not there for whoever may not', async () =>
    expect((await setup({ mayWithdraw: false })).element.querySelector('button')).toBeNull());
});
