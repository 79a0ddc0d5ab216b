import { readChoice } from './read-choice';
import { StatisticsProblem } from './statistics-problem';

const placeOf = (choice: unknown) => {
  try {
    readChoice(typeof choice === 'string' ? choice : JSON.stringify(choice));
  } catch (error) {
    return error instanceof StatisticsProblem ? error.place : error;
  }
  return null;
};
const good = { fixed: [{ dimension: 'Alder', value: '20-24' }], places: ['20'], sexes: ['women'] };

describe('readChoice', () => {
  it('reads a choice back as it was written', () => expect(readChoice(JSON.stringify(good))).toEqual(good));
  it('leaves out what is no part of a choice', () =>
    expect(readChoice(JSON.stringify({ ...good, more: 1 }))).toEqual(good));
  it.each<[string, unknown, string]>([
    ['what is not JSON', '{', 'choice'],
    ['a list', [], 'choice'],
    ['no places', { ...good, places: undefined }, 'places'],
    ['a place that is a number', { ...good, places: [20] }, 'places[0]'],
    ['an endless code', { ...good, places: ['x'.repeat(300)] }, 'places[0]'],
    ['more places than there are', { ...good, places: Array.from({ length: 1001 }, (_, at) => String(at)) }, 'places'],
    ['an unknown sex', { ...good, sexes: ['K'] }, 'sexes[0]'],
    ['a fixed value without its dimension', { ...good, fixed: [{ value: 'x' }] }, 'fixed[0].dimension'],
  ])('refuses %s, naming the place', (_, choice, place) => expect(placeOf(choice)).toBe(place));
});
