import { kappaWord } from './kappa-words';

describe('kappaWord', () => {
  it.each([
    [-0.3, 'inte bättre än slumpen'],
    [0, 'inte bättre än slumpen'],
    [0.15, 'svag'],
    [0.4, 'viss'],
    [0.5, 'måttlig'],
    [0.61, 'god'],
    [0.81, 'mycket god'],
    [1, 'mycket god'],
  ])('calls %d %s', (kappa, word) => expect(kappaWord(kappa).sv).toBe(word));
});
