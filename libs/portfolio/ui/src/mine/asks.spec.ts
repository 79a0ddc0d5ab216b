import { inContext } from '../testing/interventions';
import { period } from '../testing/reports';
import { asksOf } from './asks';

describe('asksOf', () => {
  const intervention = { id: 'insats', name: 'Jobbspåret' };
  const due = (locksOn: string) => ({
    intervention,
    period: period({ id: locksOn, locksOn }),
    state: 'not_begun' as const,
    reason: null,
    decidedAt: null,
  });

  it('puts what has waited longest first and what is due last last', () => {
    const decision = { at: '2026-10-03T08:00:00Z', by: 'Stina', reason: 'För svag', acceptedAt: null };
    const returned = { ...due('2026-09-01'), state: 'returned' as const, decidedAt: '2026-10-02T08:00:00Z' };
    const asks = asksOf({
      declined: [inContext({ id: 'avböjd', state: 'declined', decision })],
      reports: [due('2027-01-31'), due('2026-12-15'), returned],
    });
    expect(asks.map(({ kind, day }) => [kind, day])).toEqual([
      ['returned', '2026-10-02'],
      ['declined', '2026-10-03'],
      ['due', '2026-12-15'],
      ['due', '2027-01-31'],
    ]);
  });
  it('is nothing where nothing is asked', () => expect(asksOf({ declined: [], reports: [] })).toEqual([]));
});
