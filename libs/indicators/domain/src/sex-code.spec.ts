import { sexOf } from './sex-code';

describe('sexOf', () => {
  it.each([
    ['1', 'män', 'men'],
    ['2', 'kvinnor', 'women'],
    ['1+2', 'totalt', 'total'],
    ['TotSa', 'totalt, samtliga män och kvinnor', 'total'],
    ['K', 'K', 'women'],
    ['F', 'Females', 'women'],
    ['M', 'Men', 'men'],
    ['T', 'T', 'total'],
    ['TOT', '', 'total'],
    ['4', 'män och kvinnor', 'total'],
  ])('reads %p with the label %p as %p', (code, label, sex) => expect(sexOf(code, label)).toBe(sex));
  it('goes by the label where code and label differ', () => expect(sexOf('1', 'kvinnor')).toBe('women'));
  it('does not find men in other words', () => expect(sexOf('x', 'kommentar')).toBeNull());
  it('does not find men in women', () => expect(sexOf('x', 'women')).toBe('women'));
  it('does not guess what it does not know', () => expect(sexOf('9', 'uppgift saknas')).toBeNull());
});
