import { TestBed } from '@angular/core/testing';
import { MyWorkCount } from '@rt/shared/ui';
import type { MyWork } from '@rt/portfolio/domain';
import { inContext } from '../testing/interventions';
import { period } from '../testing/reports';
import { show } from '../testing/screen';
import { MyWorkPage } from './my-work-page';

describe('MyWorkPage', () => {
  beforeEach(() => localStorage.clear());
  const NOTHING: MyWork = {
    leads: 0,
    queues: { links: null, reports: null },
    declined: [],
    reports: [],
    incomplete: [],
    proposed: [],
  };
  const open = async (work: Partial<MyWork>, role: Parameters<typeof show>[2] = 'project_manager') => {
    const page = await show(MyWorkPage, {}, role);
    await page.answer('/api/my-work', { ...NOTHING, ...work });
    return page;
  };
  const intervention = { id: 'insats', name: 'Jobbspåret' };
  const decision = { at: '2026-11-03T08:00:00Z', by: 'Stina', reason: 'Når inte målgruppen', acceptedAt: null };

  it('offers the first step to one who leads nothing', async () => {
    const { text } = await open({});
    expect(text()).toContain('Du leder ingen insats än');
    expect(text()).toContain('Ny insats');
  });
  it('says that nothing waits, and leads on to what is mine', async () => {
    const { text } = await open({ leads: 2 });
    expect(text()).toContain('Inget väntar på dig');
    expect(text()).toContain('Mina insatser');
    expect(text()).not.toContain('att göra');
  });
  it('does not say that nothing waits where something else than interventions does', async () => {
    const { text, settled } = await open({ leads: 2 });
    TestBed.inject(MyWorkCount).tell('fixes', 1);
    await settled();
    expect(text()).not.toContain('Inget väntar på dig');
  });
  it('tells what there is to do in the order of its days, each with its place', async () => {
    const report = { intervention, period: period({ locksOn: '2027-01-31' }), reason: null, decidedAt: null };
    const { element, text } = await open({
      leads: 1,
      declined: [inContext({ state: 'declined', decision })],
      reports: [{ ...report, state: 'draft' }],
    });
    expect(text()).toContain('2 saker att göra');
    expect([...element.querySelectorAll('ol .day')].map(({ textContent }) => textContent)).toEqual([
      'sedan 2026-11-03',
      'senast 2027-01-31',
    ]);
    expect(text()).toContain('Rapporten är påbörjad.');
    expect(element.querySelector('ol a[href="/insatser/insats/rapportering"]')).not.toBeNull();
  });
  it('leaves an answered line where it stood, and counts it no more', async () => {
    const { press, http, text, settled } = await open({
      declined: [inContext({ id: 'l1', state: 'declined', decision })],
    });
    await press('Låt den vara avböjd');
    const accepted = { ...decision, acceptedAt: '2026-11-04T08:00:00Z' };
    http
      .expectOne('/api/goal-links/l1/acceptance')
      .flush(inContext({ id: 'l1', state: 'declined', decision: accepted }));
    await settled();
    expect(text()).toContain('Allt är besvarat.');
    expect(text()).toContain('Kopplingen får vara avböjd.');
  });
  it('leads from what is missing to where it is written', async () => {
    const { element } = await open({ incomplete: [{ intervention, missing: ['allocation', 'end'], unallocated: 40 }] });
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.parts a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/insatser/insats#kopplingar',
      '/insatser/insats#slutar',
    ]);
    expect(links[0]?.textContent).toContain('fördela 40');
  });
  it('shows a strategy owner the queues that are not empty, and since when', async () => {
    const { element, text } = await open(
      { queues: { links: { waiting: 3, oldest: '2026-11-03T08:00:00Z' }, reports: { waiting: 0, oldest: null } } },
      'strategy_owner',
    );
    expect(text()).toContain('3 föreslagna kopplingar');
    expect(element.querySelector('a[href="/insatser/forslag"]')).not.toBeNull();
    expect(element.querySelector('a[href="/insatser/granska"]')).toBeNull();
  });
  it('offers to go on with what was begun in this browser, until it is thrown away', async () => {
    localStorage.setItem('rt.draft.intervention/new/form', JSON.stringify({ at: Date.now(), value: {} }));
    const { element, press, text } = await open({ leads: 1 });
    expect(element.querySelector('rt-kept-drafts a')?.getAttribute('href')).toBe('/insatser/ny');
    await press('Släng');
    expect(text()).not.toContain('Påbörjat, inte sparat');
    expect(localStorage.getItem('rt.draft.intervention/new/form')).toBeNull();
  });
});
