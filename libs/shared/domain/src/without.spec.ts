import { without } from './without';

describe('an object without some of its fields', () => {
  it('keeps the rest and leaves the original as it was', () => {
    const whole = { id: 'a', version: 3, text: 'Praktik' };
    expect(without(whole, 'id', 'version')).toEqual({ text: 'Praktik' });
    expect(whole).toEqual({ id: 'a', version: 3, text: 'Praktik' });
  });
});
