import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { InterventionListPage } from './intervention-list-page';
import { summary } from './testing/interventions';
import { show } from './testing/screen';

describe('InterventionListPage', () => {
  beforeAll(() => {
    const size = { configurable: true, get: () => 440 };
    Object.defineProperty(HTMLElement.prototype, 'clientHeight', size);
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', size);
  });

  it('draws only what is in sight of ten thousand, and says how many there are', async () => {
    const { answer, text, element, settled } = await show(InterventionListPage, {}, 'strategy_owner');
    const items = Array.from({ length: 200 }, (_, at) => summary({ name: `Insats ${at}` }));
    await answer('/api/submitted-reports', []);
    await answer('/api/interventions', { items, total: 10_000, amount: 1_200_000_000 });
    await settled();
    expect(text()).toMatch(/10 000\s*insatser · 1 200 mnkr/);
    const drawn = element.querySelectorAll('[role=row]').length;
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(60);
    expect(element.querySelector('[role=table]')?.getAttribute('aria-rowcount')).toBe('10001');
  });
  it('says links by state in words as well as marks', async () => {
    const { answer, text, settled } = await show(InterventionListPage, {}, 'reader');
    const links = { confirmed: 2, proposed: 1, declined: 0 };
    await answer('/api/interventions', { items: [summary({ links })], total: 1, amount: 1_500_000 });
    await settled();
    expect(text()).toContain('Bekräftad: 2.');
    expect(text()).toContain('Föreslagen: 1.');
    expect(text()).not.toContain('Avböjd: 0');
  });
  it('asks what the address asks', async () => {
    const { http } = await show(InterventionListPage, { visa: 'obesvarade', sort: '-amount' }, 'reader');
    const { params } = http.expectOne(({ url }) => url === '/api/interventions').request;
    expect(params.toString()).toBe('links=unanswered&sort=amount&descending=true&offset=0&limit=200');
  });
  it('puts the sort in the address', async () => {
    const { answer, press, settled } = await show(InterventionListPage, {}, 'reader');
    await answer('/api/interventions', { items: [summary()], total: 1, amount: 1 });
    await press('Kronor');
    await settled();
    expect(TestBed.inject(Router).url).toBe('/?sort=-amount');
  });
  it('chooses a row, and with Shift all from there to another, for linking them at once', async () => {
    sessionStorage.clear();
    const { answer, element, settled, text } = await show(InterventionListPage, {}, 'project_manager');
    const items = ['a', 'b', 'c', 'd'].map((id) => summary({ id, name: id, concealed: id === 'c' }));
    await answer('/api/interventions', { items, total: 4, amount: 1 });
    await settled();
    const boxes = [...element.querySelectorAll<HTMLInputElement>('rt-intervention-table input[type=checkbox]')];
    expect(boxes).toHaveLength(3);
    boxes[0]?.click();
    boxes[2]?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await settled();
    expect(text()).toMatch(/3 ?valda/);
    expect(element.querySelector('a[href="/insatser/koppla"]')).not.toBeNull();
  });
  it('leads a project manager from their own to what waits for them', async () => {
    const { answer, element } = await show(InterventionListPage, { visa: 'mina' }, 'project_manager');
    await answer('/api/interventions', { items: [summary()], total: 1, amount: 0 });
    expect(element.querySelector('a[href="/mitt"]')?.textContent).toContain('Det som väntar på dig');
  });
  it('offers a first step where there is nothing, and no step to one who may only read', async () => {
    const owner = await show(InterventionListPage, {}, 'strategy_owner');
    await owner.answer('/api/interventions', { items: [], total: 0, amount: 0 });
    expect(owner.text()).toContain('Registrera den första');
    TestBed.resetTestingModule();
    const reader = await show(InterventionListPage, {}, 'reader');
    await reader.answer('/api/interventions', { items: [], total: 0, amount: 0 });
    expect(reader.text()).toContain('Inga insatser än');
    expect(reader.text()).not.toContain('Registrera');
  });
  it('tells a project manager who leads none what will be here', async () => {
    const { answer, text } = await show(InterventionListPage, { visa: 'mina' }, 'project_manager');
    await answer('/api/interventions', { items: [], total: 0, amount: 0 });
    expect(text()).toContain('Du leder ingen insats än');
    expect(text()).not.toContain('Inget passar');
  });
  it('does not call it empty when it is only filtered', async () => {
    const { answer, text } = await show(InterventionListPage, { sok: 'xyz' }, 'reader');
    await answer('/api/interventions', { items: [], total: 0, amount: 0 });
    expect(text()).toContain('Inget passar');
  });
});
