import { statusFacts, yearly } from '../../testing/src';
import { movementOf, wouldMove } from './movement';
import { readFacts } from './reading';
import type { StatusFacts } from './status-facts';

const read = (changes: Partial<StatusFacts>) => readFacts(statusFacts(changes));
const movement = (changes: Partial<StatusFacts>) => movementOf(read(changes));

describe('movementOf', () => {
  it('reads the last five years only', () =>
    expect(movement({ observations: yearly(2010, 90, 80, 70, 60, 50, 1, 2, 3, 4, 5, 6) })?.slope.perYear).toBe(1));
  it('reaches further back for the last three values where they come seldom', () =>
    expect(
      movement({ observations: [2012, 2016, 2020, 2024].flatMap((year, at) => yearly(year, 1 + 4 * at)) })?.slope,
    ).toMatchObject({ perYear: 1, points: [{ period: '2016' }, { period: '2020' }, { period: '2024' }] }));
  it('does not reach back over a break', () => {
    const broken = { observations: yearly(2020, 1, 2, 3, 4), breaks: [{ period: '2022', note: '' }] };
    expect(movement(broken)).toBeNull();
    expect(wouldMove(read(broken))).toBe(true);
  });
  it('puts the uncertainty of both ends together', () => {
    const observations = yearly(2020, 1, 2, 3).map((each) => ({ ...each, margin: 3 }));
    expect(movement({ observations })?.margin).toBeCloseTo(Math.sqrt(18), 12);
    expect(movement({ observations: yearly(2020, 1, 2, 3) })?.margin).toBeNull();
  });
  it('moves around nothing too, where half a percent of the level is nothing', () =>
    expect(movement({ observations: yearly(2020, -1, 0, 1) })).toMatchObject({ kind: 'moves', level: 1 }));
});
