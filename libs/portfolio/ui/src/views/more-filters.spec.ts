import { TestBed } from '@angular/core/testing';
import { DIMENSIONS } from '@rt/portfolio/domain';
import { show } from '../testing/screen';
import type { FilterAddress } from './filter-address';
import { MoreFilters } from './more-filters';

const NO_CHOICES = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, []]));

describe('MoreFilters', () => {
  const setup = async (address: FilterAddress) => {
    const bench = await show(MoreFilters, { address, elsewhere: ['kind', 'fund'] }, 'reader');
    const changes: FilterAddress[] = [];
    bench.fixture.componentInstance.changed.subscribe((change) => changes.push(change));
    const chips = () =>
      [...bench.element.querySelectorAll('li b')].map(({ parentElement }) => parentElement?.textContent.trim());
    return { ...bench, changes, chips };
  };

  it('says what an address led here by, and takes it away', async () => {
    const { chips, press, changes } = await setup({
      finansiarer: 'several',
      jamstalldhet: 'contributes',
      miljo: '~none',
    });
    expect(chips()).toEqual([
      'Antal finansiärer: Flera',
      'Jämställdhet: Ja, huvudsyfte eller del',
      'Miljö och klimat: Inte besvarad',
    ]);
    await press('Jämställdhet');
    await press('Rensa filter');
    expect(changes).toEqual([
      { jamstalldhet: null },
      { finansiarer: null, jamstalldhet: null, miljo: null, malniva: null },
    ]);
  });

  it('shows no filter for what nobody knows', async () => {
    const { chips } = await setup({ finansiarer: 'tre', jamstalldhet: 'kanske' });
    expect(chips()).toEqual([]);
  });

  it('lets a person choose an answer', async () => {
    const { element, answer, changes } = await setup({ mangfald: 'main' });
    element.querySelector('details')?.setAttribute('open', '');
    element.querySelector('details')?.dispatchEvent(new Event('toggle'));
    TestBed.tick();
    await answer('/api/portfolio/choices', NO_CHOICES);
    const field = [...element.querySelectorAll('rt-field')].find(({ textContent }) => textContent.includes('mångfald'));
    const select = field?.querySelector('select') as HTMLSelectElement;
    expect(select.value).toBe('main');
    select.value = '~none';
    select.dispatchEvent(new Event('change'));
    expect(changes).toEqual([{ mangfald: '~none' }]);
  });
});
