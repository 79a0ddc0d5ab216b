import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Undo } from '@rt/shared/ui';
import { NewInterventionPage } from './new-intervention-page';
import { detail } from './testing/interventions';
import { show } from './testing/screen';

describe('NewInterventionPage', () => {
  beforeEach(() => localStorage.clear());

  it('registers with a name alone', async () => {
    const { element, write, press, http, settled } = await show(NewInterventionPage, {}, 'project_manager');
    await write(element.querySelector('input'), 'Jobbspåret');
    await press('Registrera insatsen');
    const sent = http.expectOne({ url: '/api/interventions', method: 'POST' });
    expect(sent.request.body).toMatchObject({ name: 'Jobbspåret', kind: 'project', funding: [], links: [] });
    for (const list of ['/api/code-lists', '/api/action-plans']) http.expectOne(list).flush([]);
    sent.flush(detail({ id: 'ny' }));
    await settled();
    expect(TestBed.inject(Router).url).toBe('/insatser/ny');
  });
  it('says what is missing and goes there, instead of sending', async () => {
    const { element, press, http, text } = await show(NewInterventionPage, {}, 'project_manager');
    document.body.append(element);
    await press('Registrera insatsen');
    await new Promise((done) => setTimeout(done));
    http.expectNone('/api/interventions');
    expect(text()).toContain('Ge insatsen ett namn');
    expect(document.activeElement).toBe(element.querySelector('input'));
    element.remove();
  });
  it('begins with the goal it was opened from', async () => {
    const { answer, element, text } = await show(NewInterventionPage, { mal: 'mal-1' }, 'project_manager');
    const goal = { id: 'mal-1', lineageId: 'l', code: '2.1', wording: 'Ren luft', dropped: false };
    await answer('/api/goals/mal-1/interventions', { goal, items: [], hidden: 0 });
    expect(text()).toContain('2.1 Ren luft');
    expect(element.querySelector<HTMLInputElement>('rt-link-row input')?.value).toBe('100');
  });
  it('keeps what was written through a reload', async () => {
    const first = await show(NewInterventionPage, {}, 'project_manager');
    await first.write(first.element.querySelector('input'), 'Halvfärdig');
    TestBed.resetTestingModule();
    const { element, text } = await show(NewInterventionPage, {}, 'project_manager');
    expect(element.querySelector('input')?.value).toBe('Halvfärdig');
    expect(text()).toContain('Det du skrev förra gången finns kvar.');
  });
  it('keeps the goals that were chosen too, says when, and throws all of it away until that is undone', async () => {
    const first = await show(NewInterventionPage, { mal: 'mal-1' }, 'project_manager');
    const goal = { id: 'mal-1', lineageId: 'l', code: '2.1', wording: 'Ren luft', dropped: false };
    await first.answer('/api/goals/mal-1/interventions', { goal, items: [], hidden: 0 });
    expect(first.text()).not.toContain('Utkast sparat');
    await first.write(first.element.querySelector('rt-link-row input'), '30');
    expect(first.text()).toMatch(/Utkast sparat \d\d:\d\d/);
    TestBed.resetTestingModule();
    const { element, press, text } = await show(NewInterventionPage, {}, 'project_manager');
    const share = () => element.querySelector<HTMLInputElement>('rt-link-row input')?.value;
    expect(share()).toBe('30');
    await press('Släng utkastet');
    expect(share()).toBeUndefined();
    expect(text()).not.toContain('Utkast sparat');
    TestBed.inject(Undo).undoLast();
    TestBed.tick();
    expect(share()).toBe('30');
  });
  it('asks who leads it only of one who may name somebody', async () => {
    const { answer, text } = await show(NewInterventionPage, {}, 'strategy_owner');
    await answer('/api/interventions/managers', [{ id: 'petra', name: 'Petra Projekt' }]);
    expect(text()).toContain('Projektledare');
    expect(text()).toContain('Petra Projekt');
  });
});
