import { touchesDecision } from './link-change';

const link = { share: 40, directness: 'direct', mechanism: 'rådgivning gör att fler vågar anställa' } as const;

describe('touchesDecision', () => {
  it('is touched by another share', () => expect(touchesDecision(link, { ...link, share: 41 })).toBe(true));
  it('is touched by another way to the goal', () =>
    expect(touchesDecision(link, { ...link, directness: 'indirect' })).toBe(true));
  it('is touched by another mechanism', () =>
    expect(touchesDecision(link, { ...link, mechanism: 'kurser' })).toBe(true));
  it('is not touched by saying the same again', () => expect(touchesDecision(link, { ...link })).toBe(false));
});
