import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ActionPlanDetail } from '@rt/portfolio/domain';
import { Undo } from '@rt/shared/ui';
import { show } from '../testing/screen';
import { ActionPlanPage } from './action-plan-page';

const goal = { id: 'm1', lineageId: 'l1', code: '2.1', wording: 'Fler unga fullföljer gymnasiet', dropped: false };
const plan = (given: Partial<ActionPlanDetail> = {}): ActionPlanDetail => ({
  id: 'p',
  name: 'Kompetensplanen',
  description: null,
  owner: null,
  startsOn: null,
  endsOn: null,
  goals: [{ ...goal, crosswalk: [{ framework: 'agenda2030', code: '4' }] }],
  aims: [{ id: 'a', wording: 'Ett kompetensråd', goalLineageId: null, indicatorId: null, goal: null, indicator: null }],
  interventions: [
    { id: 'i', name: 'Jobbspåret', amount: 700, goals: [{ code: '2.1', wording: 'Fler unga', share: 40 }] },
  ],
  hidden: 0,
  amount: 700,
  version: 3,
  ...given,
});

const open = async (given: Partial<ActionPlanDetail> = {}, role: 'reader' | 'strategy_owner' = 'strategy_owner') => {
  const screen = await show(ActionPlanPage, { id: 'p' }, role);
  await screen.answer('/api/action-plans/p', plan(given));
  return screen;
};

describe('ActionPlanPage', () => {
  it('follows the thread both ways: up to goals and what they answer to, down to interventions and their shares', async () => {
    const { text, element } = await open({}, 'reader');
    expect(text()).toContain('2.1 Fler unga fullföljer gymnasiet');
    expect(text()).toContain('Agenda 2030: 4 God utbildning för alla');
    expect(text()).toMatch(/Jobbspåret.*→ 40\s%/);
    expect(element.querySelectorAll('form, button')).toHaveLength(0);
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(['/mal/m1', '/insatser/i']),
    );
  });

  it('adds an aim on the version it was read in, and keeps the others', async () => {
    const { element, http, press, write } = await open();
    await write(element.querySelector('rt-plan-aims input'), 'Fler yrkesplatser');
    await press('Lägg till');
    const { request } = http.expectOne('/api/action-plans/p');
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toEqual({
      aims: [
        { wording: 'Ett kompetensråd', goalId: null, indicatorId: null },
        { wording: 'Fler yrkesplatser', goalId: null, indicatorId: null },
      ],
    });
  });

  it('lets an aim be followed by an indicator, that is looked for once somebody writes', async () => {
    const { element, http, press, write } = await open();
    http.expectNone('/api/indicators');
    element.querySelector('rt-plan-aims form')?.dispatchEvent(new FocusEvent('focusin'));
    TestBed.tick();
    http.expectOne('/api/indicators').flush([{ id: 'i9', name: 'Lediga yrkesplatser' }]);
    await TestBed.inject(ApplicationRef).whenStable();
    await write(element.querySelector('rt-plan-aims input'), 'Fler yrkesplatser');
    const [, indicator] = element.querySelectorAll<HTMLSelectElement>('rt-plan-aims select');
    if (indicator) indicator.value = 'i9';
    await press('Lägg till');
    const { request } = http.expectOne('/api/action-plans/p');
    expect((request.body as { aims: object[] }).aims.at(-1)).toMatchObject({ indicatorId: 'i9' });
  });

  it('saves what a goal answers to as a whole set', async () => {
    const { element, http } = await open();
    element.querySelector<HTMLInputElement>('rt-plan-crosswalk rt-choices input')?.click();
    const { request } = http.expectOne('/api/goals/m1/crosswalk');
    expect(request.body).toEqual({
      entries: [
        { framework: 'agenda2030', code: '4' },
        { framework: 'national', code: '1' },
      ],
    });
  });

  it('gets somebody to answer for it', async () => {
    const { element, http, press, answer } = await open();
    await press('Ändra namn, text, ansvarig och period');
    await answer('/api/interventions/managers', [{ id: 'stina', name: 'Stina Strand' }]);
    const select = element.querySelector<HTMLSelectElement>('rt-plan-head select');
    if (select) select.value = 'stina';
    await press('Spara');
    expect(http.expectOne('/api/action-plans/p').request.body).toMatchObject({ ownerId: 'stina' });
  });

  it('is removed at once, and that can be taken back', async () => {
    const { http, press } = await open();
    await press('Ta bort planen');
    http.expectOne({ url: '/api/action-plans/p', method: 'DELETE' }).flush(null);
    TestBed.inject(Undo).undoLast();
    http.expectOne({ url: '/api/action-plans/p/removal', method: 'DELETE' });
  });

  it('shows what somebody else has changed meanwhile', async () => {
    const { http, press, text } = await open();
    await press('Ta bort');
    const current = plan({ name: 'Nytt namn', version: 4 });
    const messages = { sv: 'Någon annan ändrade planen.', en: 'x' };
    http
      .expectOne('/api/action-plans/p')
      .flush({ code: 'version.stale', status: 412, messages, current }, { status: 412, statusText: 'x' });
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    expect(text()).toContain('Nytt namn');
    expect(text()).toContain('Någon annan ändrade planen.');
  });

  it('says how many interventions are not shown', async () =>
    expect((await open({ hidden: 2, interventions: [] }, 'reader')).text()).toContain(
      '2 insatser till hör till planen',
    ));
});
