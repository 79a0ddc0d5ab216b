import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { InterventionPage } from './intervention-page';
import { detail, link } from './testing/interventions';
import { show } from './testing/screen';

describe('InterventionPage', () => {
  beforeEach(() => localStorage.clear());
  const path = '/api/interventions/insats';
  const open = async (given: Parameters<typeof detail>[0], ...roles: Parameters<typeof show>[2][]) => {
    const page = await show(InterventionPage, { id: 'insats' }, ...roles);
    await page.answer(path, detail(given));
    return page;
  };
  const mine = { manager: { id: 'petra', name: 'Petra' } };

  it('is only read by one who may only read', async () => {
    const { element, text } = await open({ links: [link()], description: 'Om insatsen' }, 'reader');
    expect(element.querySelectorAll('input, textarea, select')).toHaveLength(0);
    expect(text()).toContain('Om insatsen');
    expect(text()).toContain('elever får en coach varje vecka');
  });
  it('saves a field when it is left, without asking', async () => {
    const { element, write, http, text } = await open(mine, 'project_manager');
    const name = element.querySelector('input');
    await write(name, 'Nytt namn');
    expect(text()).toContain('Inte sparat än');
    name?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    http.expectOne(path).flush(detail({ ...mine, name: 'Nytt namn', version: 2 }));
    TestBed.tick();
    expect(element.querySelector('h1')?.textContent).toBe('Nytt namn');
    expect(text()).toMatch(/Sparat \d\d:\d\d/);
  });
  it('does not let a project manager write in others’ interventions', async () => {
    const { element } = await open({ manager: { id: 'bo', name: 'Bo' } }, 'project_manager', 'evaluator');
    expect(element.querySelector('input')).toBeNull();
  });
  it('saves shares together, and only when asked', async () => {
    const { element, write, press, http, text } = await open(
      { ...mine, links: [link()], linksVersion: 4 },
      'project_manager',
    );
    expect(text()).not.toContain('Spara kopplingarna');
    await write(element.querySelector('rt-link-row input'), '25');
    await press('Spara kopplingarna');
    const sent = http.expectOne(`${path}/goal-links`);
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    sent.flush(detail({ ...mine, links: [link({ share: 25 })], linksVersion: 5 }));
    TestBed.tick();
    expect(text()).not.toContain('Spara kopplingarna');
  });
  it('lets the strategy owner answer a link where it stands', async () => {
    const { press, http } = await open({ links: [link({ id: 'k' })] }, 'strategy_owner');
    await press('Bekräfta');
    http.expectOne('/api/goal-links/k/confirmation');
  });
  it('does not let an unsaved link be answered', async () => {
    const { element, write, text } = await open({ links: [link()] }, 'strategy_owner');
    await write(element.querySelector('rt-link-row input'), '25');
    expect(text()).not.toContain('Bekräfta');
  });
  it('is removed with an offer to undo, not a question', async () => {
    const { press, http } = await open(mine, 'project_manager');
    await press('Ta bort insatsen');
    http.expectOne({ url: path, method: 'DELETE' }).flush(null);
    TestBed.inject(Undo).undoLast();
    http.expectOne({ url: `${path}/removal`, method: 'DELETE' });
  });
  it('says in words that it cannot be found', async () => {
    const { http, settled, text } = await show(InterventionPage, { id: 'borta' }, 'reader');
    const body = { status: 404, code: 'intervention.not-found', messages: { sv: 'Insatsen finns inte.', en: '' } };
    http.expectOne('/api/interventions/borta').flush(body, { status: 404, statusText: 'Nej' });
    await settled();
    expect(text()).toContain('Insatsen finns inte.');
  });
});
