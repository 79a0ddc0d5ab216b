import { warnedIndicator } from '../../testing/src';
import type { Sex } from '../series';
import { sexesMissing } from './sexes-missing';

const says = (...sexes: Sex[]) => sexesMissing(warnedIndicator({ bySex: true, sexes }))[0]?.says.sv;

describe('missing sexes', () => {
  it('are told of where the passport promises them', () => {
    expect(says('total')).toContain('ingen serie för kvinnor eller män.');
    expect(says('total', 'women')).toContain('ingen serie för män.');
  });
  it('are not told of where both are there, where none are promised, or where no values have come yet', () => {
    expect(says('women', 'men')).toBeUndefined();
    expect(says()).toBeUndefined();
    expect(sexesMissing(warnedIndicator({ sexes: ['total'] }))).toEqual([]);
  });
});
