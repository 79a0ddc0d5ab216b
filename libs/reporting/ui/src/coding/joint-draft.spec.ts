import type { Coding, CodingComparison } from '@rt/reporting/domain';
import { markedByEither, startOfJoint } from './joint-draft';

const TEXT = 'En plan. Vi lär.';
const coding = (...codes: Coding['codes']): CodingComparison['coders'][number] => ({
  name: null,
  me: false,
  coding: { codes, memo: '', amendmentId: null, doneAt: '2026-01-01', outdated: false, version: 1 },
});
const wording = (amendmentId: string | null, text: string) => ({ amendmentId, text, at: '2026-01-01', reason: null });
const one = coding({ code: 'a', passages: [{ start: 0, end: 8 }] });
const other = coding({ code: 'a', passages: [{ start: 3, end: 8 }] }, { code: 'b', passages: [{ start: 9, end: 16 }] });

describe('a joint decision', () => {
  it('begins at the codes that both took, with what either marked', () =>
    expect(startOfJoint({ coders: [one, other], joint: null, wordings: [wording(null, TEXT)] })).toEqual([
      { code: 'a', passages: [{ start: 0, end: 8 }] },
    ]));
  it('knows what either marked for the codes they differ on', () =>
    expect(markedByEither({ coders: [one, other], joint: null, wordings: [wording(null, TEXT)] })[1]).toEqual({
      code: 'b',
      passages: [{ start: 9, end: 16 }],
    }));
  it('begins on the words that hold: what was marked in words that are gone is not', () =>
    expect(
      startOfJoint({ coders: [one, other], joint: null, wordings: [wording(null, TEXT), wording('1', 'Nya tag.')] }),
    ).toEqual([{ code: 'a', passages: [] }]));
  it('is changed from what was decided', () => {
    const joint = { codes: [{ code: 'c', passages: [{ start: 9, end: 16 }] }], amendmentId: null };
    const compared = { coders: [one, other], joint: joint as never, wordings: [wording(null, TEXT)] };
    expect(startOfJoint(compared)).toEqual(joint.codes);
  });
});
