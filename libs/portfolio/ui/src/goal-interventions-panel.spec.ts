import { GoalInterventionsPanel } from './goal-interventions-panel';
import { inContext, link, summary } from './testing/interventions';
import { show } from './testing/screen';

describe('GoalInterventionsPanel', () => {
  const path = '/api/goals/mal-1/interventions';
  const none = { links: 0, amount: 0 };
  const nothing = {
    goal: link().goal,
    items: [],
    hidden: 0,
    sums: { confirmed: none, proposed: none, declined: none },
  };
  const some = {
    ...nothing,
    items: [inContext({ id: 'k' })],
    sums: { ...nothing.sums, confirmed: { links: 2, amount: 2_100_000 }, proposed: { links: 1, amount: 600_000 } },
  };

  it('sums in words, with kronor by shares', async () => {
    const { answer, text } = await show(GoalInterventionsPanel, { goalId: 'mal-1' }, 'reader');
    await answer(path, some);
    expect(text()).toContain('2 bekräftade insatser för 2,1 mnkr.');
    expect(text()).toContain('1 förslag för 600 tkr väntar på svar.');
    expect(text()).toMatch(/Jobbspåret\s*600 tkr \(60 %\)/);
  });
  it('lets the strategy owner answer in place, and sums anew', async () => {
    const { answer, press, http, text } = await show(GoalInterventionsPanel, { goalId: 'mal-1' }, 'strategy_owner');
    await answer(path, some);
    await press('Bekräfta');
    await answer('/api/goal-links/k/confirmation', { ...inContext({ id: 'k' }), state: 'confirmed' });
    expect(text()).toContain('● Bekräftad');
    http.expectOne(path);
  });
  it('draws a hundred at first, and more when asked', async () => {
    const { answer, press, element } = await show(GoalInterventionsPanel, { goalId: 'mal-1' }, 'reader');
    const rows = () => element.querySelectorAll('rt-goal-intervention-row').length;
    await answer(path, { ...some, items: Array.from({ length: 120 }, (_, at) => inContext({ id: `k${at}` })) });
    expect(rows()).toBe(100);
    await press('Visa fler (20 till)');
    expect(rows()).toBe(120);
  });
  it('tells a project manager that there is more than is shown', async () => {
    const { answer, text } = await show(GoalInterventionsPanel, { goalId: 'mal-1' }, 'project_manager');
    await answer(path, { ...some, items: [], hidden: 3 });
    expect(text()).toContain('3 insatser som leds av andra räknas med men visas inte.');
  });
  it('offers the first step where nothing is done, and no step to a reader', async () => {
    const { answer, text } = await show(GoalInterventionsPanel, { goalId: 'mal-1' }, 'reader');
    await answer(path, nothing);
    expect(text()).toContain('Inga insatser än');
    expect(text()).not.toContain('Koppla en insats');
  });
  it('links an intervention in place, with what it has left', async () => {
    const { answer, press, element, write, http, settled, text } = await show(
      GoalInterventionsPanel,
      { goalId: 'mal-1' },
      'strategy_owner',
    );
    await answer(path, nothing);
    await press('Koppla en insats');
    element.querySelector<HTMLElement>('[role=combobox]')?.click();
    await settled();
    await new Promise((done) => setTimeout(done));
    await answer('/api/interventions', { items: [summary({ id: 'i', allocated: 60 })], total: 1, amount: 0 });
    expect(text()).toContain('40 % ofördelat');
    element.querySelector<HTMLElement>('[role=option]')?.click();
    await settled();
    await press('Föreslå kopplingen');
    http.expectNone('/api/interventions/i/goal-links');
    await write(element.querySelector('textarea'), 'företag får rådgivning så att fler anställer');
    await press('Föreslå kopplingen');
    expect(http.expectOne('/api/interventions/i/goal-links').request.body).toMatchObject({
      goalId: 'mal-1',
      share: 40,
    });
  });
});
