import { isFunctionWord, isGeneric, shareStem, wordsOf } from './stems';

describe('shareStem', () => {
  it.each([
    ['arbetslösheten', 'arbetslöshet'],
    ['utsläppen', 'utsläpp'],
    ['företag', 'företagen'],
    ['kvinnlig', 'kvinnliga'],
    ['utbildningar', 'utbildning'],
  ])('finds that %s and %s are one word', (one, other) => expect(shareStem(one, other)).toBe(true));
  it.each([
    ['sysselsättning', 'sysselsättningsgrad'],
    ['arbete', 'arbetslöshet'],
    ['län', 'län'],
    ['utsläpp', 'utbildning'],
  ])('does not take %s and %s for one', (one, other) => expect(shareStem(one, other)).toBe(false));
});

describe('words', () => {
  it('are read in lower case, without figures', () =>
    expect(wordsOf('Andel (20–64 år) med E-legitimation')).toEqual(['andel', 'år', 'med', 'e-legitimation']));
  it('are generic or function words, or neither', () => {
    expect(['andelen', 'antal', 'procent'].every(isGeneric)).toBe(true);
    expect(['av', 'bland'].every(isFunctionWord)).toBe(true);
    expect(isGeneric('andelstal') || isFunctionWord('arbete') || isGeneric('talare')).toBe(false);
  });
});
