import { NEW_NODE } from '@rt/effect-chains/domain';
import { boxTies } from './box-ties';

const goals = [{ id: 'g1', lineageId: 'L', code: '2.1', wording: 'Fler i arbete', strategyId: 's' }] as never;
const ties = (change: object) => boxTies({ ...NEW_NODE, ...change }, { goals }, 'sv');

describe('what a box is tied to', () => {
  it('is nothing where it is tied to nothing', () => expect(ties({})).toBe(''));

  it('is said in one row', () => {
    expect(ties({ interventionIds: ['p', 'q'], indicatorIds: ['i'], amount: 1200 })).toBe(
      '2 insatser · 1 indikator · antal 1\u00a0200',
    );
  });

  it('is the goal by its number, or as a goal where it has none that is known', () => {
    expect(ties({ goalLineageId: 'L' })).toBe('2.1');
    expect(ties({ goalLineageId: 'another' })).toBe('strategins mål');
  });

  it('does not leave out an amount of none', () => expect(ties({ amount: 0 })).toBe('antal 0'));
});
