import { COVERED, goalWith } from '../testing/arbitrary-goals';
import { judgeWording } from './judge-wording';

const stateOf = (facts: Parameters<typeof goalWith>[0]) => judgeWording(goalWith(facts)).state;

describe('the knot of the wording', () => {
  it('runs where the wording is follow-up-ready', () => expect(stateOf({ verdict: 'ready' })).toBe('running'));
  it('is thin where it is partly there', () => expect(stateOf({ verdict: 'partly' })).toBe('thin'));
  it('is thin, not broken, where indicators cover a vague wording', () => expect(stateOf(COVERED)).toBe('thin'));
  it('is broken where nothing covers it', () => expect(stateOf({ verdict: 'not', indicators: 1 })).toBe('broken'));
  it('says that a goal covered by indicators can be followed', () =>
    expect(judgeWording(goalWith(COVERED)).reason.sv).toContain('uppföljningsbart via indikatorerna'));
});
