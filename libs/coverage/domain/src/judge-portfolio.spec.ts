import { goalWith } from '../testing/arbitrary-goals';
import { judgeInterventions, judgeMoney } from './judge-portfolio';

describe('the knot of the interventions', () => {
  it('runs with one confirmed', () =>
    expect(judgeInterventions(goalWith({ confirmed: 1, proposed: 3 }))).toMatchObject({ state: 'running' }));
  it('is thin with only proposals, and asks for a decision', () =>
    expect(judgeInterventions(goalWith({ proposed: 2 }))).toMatchObject({
      state: 'thin',
      reason: { sv: '2 insatser är föreslagna men inte bekräftade.' },
      mend: { sv: 'Bekräfta eller avböj förslagen.' },
    }));
  it('is broken with none', () => expect(judgeInterventions(goalWith()).state).toBe('broken'));
});

describe('the knot of the money', () => {
  it('runs with the amount that follows confirmed shares', () =>
    expect(judgeMoney(goalWith({ confirmed: 1, amount: 3_200_000 })).reason.sv).toBe(
      '3,2\u00a0mnkr går till målet enligt bekräftade andelar.',
    ));
  it('is thin where money waits for a decision', () =>
    expect(judgeMoney(goalWith({ proposed: 1, proposedAmount: 1 })).state).toBe('thin'));
  it('is broken where interventions have no money, and says that it is the funding that lacks', () =>
    expect(judgeMoney(goalWith({ confirmed: 1 }))).toMatchObject({
      state: 'broken',
      mend: { sv: 'Ange finansiering på insatsen.' },
    }));
  it('says that money goes there, and not how much, where that would tell what is secret', () => {
    const hidden = judgeMoney(goalWith({ confirmed: 1, amountWithheld: true }));
    expect([hidden.state, hidden.reason.sv]).toEqual(['running', expect.stringContaining('Beloppet visas inte')]);
  });
  it('is broken where there are no interventions', () =>
    expect(judgeMoney(goalWith()).mend?.sv).toBe('Länka en insats till målet.'));
});
