import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { GoalLink } from '@rt/portfolio/domain';
import { Undo } from '@rt/shared/ui';
import { LinkDecision } from './link-decision';
import { link } from './testing/interventions';

describe('LinkDecision', () => {
  const setup = async (given: Partial<GoalLink> = {}) => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(LinkDecision);
    fixture.componentRef.setInput('link', link({ id: 'k', version: 3, ...given }));
    fixture.componentRef.setInput('about', 'Jobbspåret till 2.1');
    const decided: GoalLink[] = [];
    fixture.componentInstance.decided.subscribe((each) => decided.push(each));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = async (text: string) => {
      const buttons = [...element.querySelectorAll('button')];
      buttons.find((button) => button.textContent.includes(text))?.click();
      await fixture.whenStable();
    };
    return { fixture, element, press, decided, http: TestBed.inject(HttpTestingController) };
  };

  it('confirms the version that was read, and can be taken back', async () => {
    const { press, http, decided } = await setup();
    await press('Bekräfta');
    const sent = http.expectOne('/api/goal-links/k/confirmation');
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush(link({ id: 'k', version: 4, state: 'confirmed' }));
    TestBed.inject(Undo).undoLast();
    const undone = http.expectOne('/api/goal-links/k/decision');
    expect(undone.request.headers.get('If-Match')).toBe('"4"');
    undone.flush(link({ id: 'k', version: 5 }));
    expect(decided.map(({ state }) => state)).toEqual(['confirmed', 'proposed']);
  });
  it('does not decline without a reason', async () => {
    const { press, http, element } = await setup();
    await press('Avböj');
    await press('Avböj med skälet');
    http.expectNone('/api/goal-links/k/decline');
    expect(element.textContent).toContain('Skriv varför');
  });
  it('declines with the reason', async () => {
    const { press, http, element, fixture } = await setup();
    await press('Avböj');
    const field = element.querySelector('textarea') as HTMLTextAreaElement;
    field.value = ' Når inte målgruppen ';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    await press('Avböj med skälet');
    expect(http.expectOne('/api/goal-links/k/decline').request.body).toEqual({ reason: 'Når inte målgruppen' });
  });
  it('shows the newer link where it was changed since it was read', async () => {
    const { press, http, decided, element, fixture } = await setup();
    await press('Bekräfta');
    const current = link({ id: 'k', version: 9, share: 5 });
    const body = { code: 'version.stale', status: 412, messages: { sv: 'Någon annan har ändrat', en: '' }, current };
    http.expectOne(() => true).flush(body, { status: 412, statusText: 'Stale' });
    await fixture.whenStable();
    expect(decided).toMatchObject([{ version: 9, share: 5 }]);
    expect(element.textContent).toContain('Någon annan har ändrat');
  });
});
