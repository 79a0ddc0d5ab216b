import { TestBed } from '@angular/core/testing';
import { show } from '../testing/screen';
import { summary } from '../testing/interventions';
import { BulkBar } from './bulk-bar';
import { BulkSelection } from './bulk-selection';

describe('BulkBar', () => {
  beforeEach(() => sessionStorage.clear());

  it('chooses all that the filter finds, but not what is concealed', async () => {
    const { press, answer, text } = await show(BulkBar, { query: { kind: 'project' }, total: 3 }, 'strategy_owner');
    await press('Välj alla 3');
    await answer('/api/interventions', {
      items: [summary(), summary(), summary({ concealed: true })],
      total: 3,
      amount: 0,
    });
    expect(TestBed.inject(BulkSelection).count()).toBe(2);
    expect(text()).toMatch(/2 ?valda/);
    await press('Avmarkera alla');
    expect(text()).not.toContain('valda');
  });
  it('says how many at most', async () => {
    const { text } = await show(BulkBar, { query: {}, total: 4000 }, 'strategy_owner');
    expect(text()).toMatch(/Välj de första 1.000/);
  });
});
