import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { InterventionFilters } from './intervention-filters';
import type { ListAddress } from './list-address';
import { show } from './testing/screen';

describe('InterventionFilters', () => {
  const setup = async (address: ListAddress) => {
    const bench = await show(InterventionFilters, { address }, 'reader');
    const changes: ListAddress[] = [];
    bench.fixture.componentInstance.changed.subscribe((change) => changes.push(change));
    return { ...bench, changes };
  };

  it('shows what the address says', async () => {
    const { element } = await setup({ visa: 'utan-mal', sok: 'export', typ: 'process' });
    expect(element.querySelector('[aria-current]')?.textContent).toBe('Utan bekräftat mål');
    expect(element.querySelector('input')?.value).toBe('export');
    expect(element.querySelector('select')?.value).toBe('process');
  });
  it('searches when the person pauses, and not for every letter', async () => {
    const { element, write, changes } = await setup({});
    jest.useFakeTimers();
    for (const text of ['e', 'ex', 'exp']) await write(element.querySelector('input'), text);
    jest.advanceTimersByTime(400);
    jest.useRealTimers();
    expect(changes).toEqual([{ sok: 'exp' }]);
  });
  it('takes a choice out of the address when all are wanted', async () => {
    const { element, changes } = await setup({ fond: 'erdf' });
    const funds = element.querySelectorAll('select')[1] as HTMLSelectElement;
    funds.value = '';
    funds.dispatchEvent(new Event('change'));
    TestBed.tick();
    expect(changes).toEqual([{ fond: null }]);
  });
});
