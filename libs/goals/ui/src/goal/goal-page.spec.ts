import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentVersion } from '../version/current-version';
import { asRole, settled } from '../testing/as-role';
import { goalFixture } from './goal-fixture';
import { GOAL_HEAD } from './goal-head';
import { GoalPage } from './goal-page';

@Component({ selector: 'rt-test-head', template: 'Tråden för {{ goalId() }}' })
class TestHead {
  readonly goalId = input.required<string>();
}

async function show(status = 200) {
  const goal = goalFixture({ code: '1.2', strategyVersionId: '99999999-9999-4999-8999-999999999999' });
  const http = asRole('reader', { provide: GOAL_HEAD, useValue: () => Promise.resolve(TestHead) });
  const fixture = TestBed.createComponent(GoalPage);
  fixture.componentRef.setInput('goalId', goal.id);
  TestBed.tick();
  const messages = { sv: 'Målet finns inte, eller hör till en annan region.', en: '' };
  const body = status === 200 ? goal : { code: 'goal.not-found', messages, status };
  http.expectOne(`/api/goals/${goal.id}`).flush(body, { status, statusText: 'x' });
  await settled();
  return { goal, element: fixture.nativeElement as HTMLElement };
}

describe('GoalPage', () => {
  it('has the wording as its heading and a link to every part', async () => {
    const { goal, element } = await show();
    expect(element.querySelector('h1')?.textContent).toBe(goal.wording);
    const links = [...element.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.split('/').at(-1));
    expect(links).toEqual(['formulering', 'indikatorer', 'kedja', 'insatser', 'utvarderbarhet', 'utvarderingar']);
  });

  it('sets under the wording what the shell gives it, for that goal', async () => {
    const { goal, element } = await show();
    expect(element.querySelector('.head')?.textContent).toBe(`Tråden för ${goal.id}`);
  });

  it('makes the goal’s version the one shown', async () => {
    const { goal } = await show();
    expect(localStorage.getItem('rt.version.r')).toBe(goal.strategyVersionId);
    expect(TestBed.inject(CurrentVersion)).toBeDefined();
  });

  it('says when there is no such goal', async () => {
    expect((await show(404)).element.querySelector('[role=alert]')?.textContent).toContain('Målet finns inte');
  });
});
