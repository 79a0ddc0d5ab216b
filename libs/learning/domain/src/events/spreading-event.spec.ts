import fc from 'fast-check';
import { SMALLEST_GROUP, toldParticipants } from './spreading-event';

describe('how many came', () => {
  it('is told from five on, and where nobody came', () => {
    expect(toldParticipants(5)).toEqual({ participants: 5, few: false });
    expect(toldParticipants(0)).toEqual({ participants: 0, few: false });
  });
  it('is said to be few, and not told, below five', () => {
    expect(toldParticipants(4)).toEqual({ participants: null, few: true });
  });
  it('is not made out of nothing where nobody counted', () => {
    expect(toldParticipants(null)).toEqual({ participants: null, few: false });
  });
  it('never tells a small group by number', () =>
    fc.assert(
      fc.property(fc.nat(100), (came) => {
        const told = toldParticipants(came).participants;
        return told === null || told === 0 || told >= SMALLEST_GROUP;
      }),
    ));
});
