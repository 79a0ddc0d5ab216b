import { passport } from '../testing/src';
import { Indicator } from './indicator.entity';

describe('Indicator.describe', () => {
  const indicator = () => new Indicator().describe(passport());
  it('takes over every field', () =>
    expect(indicator()).toMatchObject({ unit: 'procent', baselineValue: 78, baselineYear: 2020 }));
  it('leaves alone what is not given', () =>
    expect(indicator().describe({ unit: 'antal', name: undefined })).toMatchObject({
      unit: 'antal',
      name: 'Sysselsättningsgrad 20–64 år',
      baselineValue: 78,
    }));
  it('takes away value and year of a baseline together', () =>
    expect(indicator().describe({ baseline: null })).toMatchObject({ baselineValue: null, baselineYear: null }));
});
