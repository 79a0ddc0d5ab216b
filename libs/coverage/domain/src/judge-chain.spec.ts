import { goalWith } from '../testing/arbitrary-goals';
import { judgeChain } from './judge-chain';

describe('the knot of the effect chain', () => {
  it('runs where something leads to the goal', () =>
    expect(judgeChain(goalWith({ chains: 2, leadingChains: 1 }))).toMatchObject({
      state: 'running',
      reason: { sv: 'En effektkedja leder till målet.' },
    }));
  it('is thin where the goal only stands in a chain', () =>
    expect(judgeChain(goalWith({ chains: 1 })).state).toBe('thin'));
  it('is broken where no chain knows the goal', () => expect(judgeChain(goalWith()).state).toBe('broken'));
});
