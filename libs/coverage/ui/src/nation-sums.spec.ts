import { countRegion } from '@rt/coverage/domain';
import { nationSums } from './nation-sums';
import { COVERAGE } from './testing/map-fixtures';

describe('the regions together', () => {
  it('add up goals, links in place and money', () => {
    const count = countRegion(COVERAGE);
    const { goals, followable, running, lost } = nationSums([count, count]);
    expect([goals, followable, running.chain, lost]).toEqual([6, 2, 2, 1_400_000]);
  });
  it('are nothing where there are none', () => expect(nationSums([])).toMatchObject({ goals: 0, total: 0 }));
});
