import { TestBed } from '@angular/core/testing';
import type { GoalDetail } from '@rt/goals/domain';
import type { Role } from '@rt/identity/domain';
import { Drafts } from '@rt/shared/ui';
import { asRole, settled } from '../testing/as-role';
import { goalFixture } from './goal-fixture';
import { GoalWordingPanel } from './goal-wording-panel';

const pause = () => new Promise((done) => setTimeout(done, 900));

async function show(role: Role, goal: GoalDetail = goalFixture(), before: () => void = () => undefined) {
  const http = asRole(role);
  before();
  const fixture = TestBed.createComponent(GoalWordingPanel);
  fixture.componentRef.setInput('goalId', goal.id);
  TestBed.tick();
  http.expectOne(`/api/goals/${goal.id}`).flush(goal);
  await settled();
  for (const test of http.match(({ url }) => url.endsWith('/revisions')))
    test.flush([
      { number: 2, wording: goal.wording, at: '2026-11-20T10:00:00Z', by: 'Anna Ek', reason: 'Remissvar 12' },
      { number: 1, wording: 'Unga i arbete', at: '2026-11-01T10:00:00Z', by: 'Anna Ek', reason: null },
    ]);
  for (const test of http.match('/api/concept-profile')) test.flush(null, { status: 503, statusText: 'x' });
  await settled();
  const element = fixture.nativeElement as HTMLElement;
  const write = async (
    text: string,
    box = element.querySelector('rt-wording-editor textarea') as HTMLTextAreaElement,
  ) => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await settled();
  };
  return { http, element, write, url: `/api/goals/${goal.id}` };
}

describe('GoalWordingPanel', () => {
  it('saves by itself after a pause, on the version it is based on, and says when', async () => {
    const { http, element, write, url } = await show('strategy_owner');
    await write('Fler unga i jobb');
    expect(element.querySelector('rt-saved')?.textContent).toBe('Inte sparat än');
    http.expectNone(url);
    await pause();
    const request = http.expectOne(url);
    expect([request.request.body, request.request.headers.get('If-Match')]).toEqual([
      { wording: 'Fler unga i jobb' },
      '"1"',
    ]);
    request.flush(goalFixture({ wording: 'Fler unga i jobb', version: 2 }));
    await settled();
    expect(element.querySelector('rt-saved')?.textContent).toMatch(/^Sparat \d\d:\d\d$/);
  });

  it('reads the history anew when the latest change gets its reason, though the goal is as it was', async () => {
    const { http, element, url } = await show('strategy_owner');
    const why = element.querySelector('.explain input') as HTMLInputElement;
    why.value = 'Remissvar 14';
    why.dispatchEvent(new Event('input'));
    await settled();
    element.querySelector('.explain')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    http.expectOne({ method: 'POST', url: `${url}/revisions` }).flush({ ...goalFixture() });
    await settled();
    http.expectOne({ method: 'GET', url: `${url}/revisions` });
  });

  it('keeps text that is not saved through a reload', async () => {
    const { write } = await show('strategy_owner');
    await write('Fler unga i jobb');
    const kept = { ...localStorage };
    TestBed.resetTestingModule();
    const again = await show('strategy_owner', goalFixture(), () => Object.assign(localStorage, kept));
    expect(again.element.querySelector('textarea')?.value).toBe('Fler unga i jobb');
  });

  it('shows both texts when somebody else was first, and saves the one chosen on their version', async () => {
    const { http, element, write, url } = await show('strategy_owner');
    await write('Min text om unga');
    await pause();
    const current = goalFixture({ wording: 'Deras text om unga', version: 5 });
    const problem = {
      code: 'version.stale',
      messages: { sv: 'x', en: 'x' },
      status: 412,
      title: '',
      type: '',
      current,
    };
    http.expectOne(url).flush(problem, { status: 412, statusText: 'x' });
    await settled();
    const conflict = element.querySelector('rt-conflict');
    expect(conflict?.textContent).toContain('Min text om unga');
    expect(conflict?.textContent).toContain('Deras');
    conflict?.querySelector<HTMLButtonElement>('button.primary')?.click();
    await settled();
    const request = http.expectOne(url).request;
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ wording: 'Min text om unga' }, '"5"']);
  });

  it('does not overwrite what was stored meanwhile with a draft found after a reload', async () => {
    const form = { ...goalFixture(), wording: 'Mitt gamla utkast' };
    const { http, element, url } = await show('strategy_owner', goalFixture({ version: 4 }), () =>
      TestBed.inject(Drafts).write(`goal/${goalFixture().id}`, { version: 1, form: formLike(form.wording) }),
    );
    expect(element.querySelector('rt-conflict')?.textContent).toContain('Mitt gamla utkast');
    await pause();
    http.expectNone(url);
  });

  it('takes a decimal comma, and says what is wrong with what is no number', async () => {
    const { http, element, write, url } = await show('strategy_owner');
    const box = (label: string) =>
      [...element.querySelectorAll('rt-formulation-fields rt-field')]
        .find((field) => field.querySelector('label')?.textContent?.trim() === label)
        ?.querySelector('input') as unknown as HTMLTextAreaElement;
    await write('åttio', box('Målvärde'));
    box('Målvärde').dispatchEvent(new Event('blur'));
    await pause();
    http.expectNone(url);
    await write('80,5', box('Målvärde'));
    await pause();
    expect(http.expectOne(url).request.body).toEqual({ formulation: { targetValue: 80.5 } });
  });

  it('shows the history with what was changed and why', async () => {
    const { element } = await show('reader');
    const history = element.querySelector('rt-wording-history');
    expect(history?.textContent).toContain('Remissvar 12');
    expect(history?.querySelectorAll('ins, del').length).toBeGreaterThan(0);
  });

  it('lets an evaluator accept a criterion, but write nothing', async () => {
    const { http, element, url } = await show('evaluator');
    expect(element.querySelector('rt-wording-editor')).toBeNull();
    const note = element.querySelector('[data-criterion="deadline"]');
    note?.querySelector('button')?.click();
    await settled();
    const area = note?.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Framgår av planen';
    area.dispatchEvent(new Event('input'));
    note?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settled();
    expect(http.expectOne(`${url}/acceptances/deadline`).request.body).toEqual({ reason: 'Framgår av planen' });
  });

  it('explains that a decided goal is frozen, and where to revise', async () => {
    const { element } = await show('strategy_owner', goalFixture({ state: 'adopted' }));
    expect(element.querySelector('rt-wording-editor')).toBeNull();
    expect(element.querySelector('.frozen')?.textContent).toContain('Målet är beslutat');
    expect(element.querySelector('.frozen a')?.getAttribute('href')).toContain('/mal/strategier/');
  });
});

const formLike = (wording: string) => ({
  wording,
  code: '',
  level: 'sub_goal',
  measure: '',
  unit: '',
  baselineValue: '',
  baselineYear: '',
  targetValue: '',
  targetYear: '',
  population: '',
  responsible: '',
  source: '',
});
