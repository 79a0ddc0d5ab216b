import { goalWith } from '../testing/arbitrary-goals';
import { judgeChain } from './judge-chain';

describe('the knot of the effect chain', () => {
  it('runs where an unbroken way leads to the goal, whatever other chains do', () =>
    expect(judgeChain(goalWith({ chains: 2, unbrokenChains: 1 }))).toMatchObject({
      state: 'running',
      reason: { sv: 'En effektkedja leder obruten från en insats till målet.' },
    }));
  it('is thin where the way breaks, and says where', () =>
    expect(judgeChain(goalWith({ chains: 1, chainBreak: 'Praktik' }))).toMatchObject({
      state: 'thin',
      reason: { sv: 'Vägen till målet bryts vid ”Praktik”: ingen bekräftad insats leder dit.' },
    }));
  it('is thin also where there is no one box to name', () =>
    expect(judgeChain(goalWith({ chains: 1 })).reason?.sv).toBe(
      'Ingen bekräftad insats leder till målet i någon effektkedja.',
    ));
  it('is broken where no chain knows the goal', () => expect(judgeChain(goalWith()).state).toBe('broken'));
});
