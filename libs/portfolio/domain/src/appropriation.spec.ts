import { APPROPRIATION, type Appropriation, appropriationOf } from './appropriation';

describe('the state’s appropriation', () => {
  it.each([
    [2017, 'Regionala tillväxtåtgärder'],
    [2018, 'Regionala tillväxtåtgärder'],
    [2021, 'Regionala tillväxtåtgärder'],
    [2022, 'Regionala utvecklingsåtgärder'],
    [2030, 'Regionala utvecklingsåtgärder'],
  ])('in %d is called %s', (year, name) => expect(appropriationOf(year).name.sv).toBe(name));

  it('is the latest where no year is said', () => expect(APPROPRIATION).toBe(appropriationOf(2100)));

  it('takes another number as well as another name from the year of its row', () => {
    const later: Appropriation = { ...APPROPRIATION, from: 2040, number: '1:4' };
    const found = [2039, 2040].map((year) => appropriationOf(year, [APPROPRIATION, later]).number);
    expect(found).toEqual(['1:1', '1:4']);
  });
});
