import fc from 'fast-check';
import { BEARINGS, STRENGTHS } from '../chain-evidence';
import { edgeStrength, standingRank } from './edge-strength';

const piece = fc.record({ bearing: fc.constantFrom(...BEARINGS), strength: fc.constantFrom(...STRENGTHS) });
const firm = (strength: string | null) => ['weak', 'moderate', 'strong'].indexOf(strength ?? '');
const standing = (...pieces: `${(typeof BEARINGS)[number]} ${(typeof STRENGTHS)[number]}`[]) =>
  edgeStrength(
    pieces.map((text) => {
      const [bearing, strength] = text.split(' ') as [(typeof BEARINGS)[number], (typeof STRENGTHS)[number]];
      return { bearing, strength };
    }),
  ).standing;

describe('what the evidence says of an arrow', () => {
  it('is nothing where there is none', () => expect(standing()).toBe('untested'));
  it('is as strong as the strongest piece for it', () =>
    expect(standing('supports weak', 'supports strong')).toBe('strong'));
  it('is against it only when all of it is', () => expect(standing('contradicts weak')).toBe('contradicted'));
  it('is contested when it points both ways, however strong the one', () =>
    expect(standing('supports strong', 'contradicts weak')).toBe('contested'));
  it('is contested by a mixed piece alone', () => expect(standing('mixed moderate')).toBe('contested'));
  it('does not become strong by many weak pieces', () =>
    expect(standing('supports weak', 'supports weak', 'supports weak')).toBe('weak'));

  it('is never worse by one more piece that supports', () =>
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...STRENGTHS), (pieces, strength) => {
        const after = edgeStrength([...pieces, { bearing: 'supports', strength }]);
        return standingRank(after.standing) >= standingRank(edgeStrength(pieces).standing);
      }),
    ));

  it('is never less firm by one more piece of any kind', () =>
    fc.assert(
      fc.property(
        fc.array(piece),
        piece,
        (pieces, more) => firm(edgeStrength([...pieces, more]).firmness) >= firm(edgeStrength(pieces).firmness),
      ),
    ));

  it('does not depend on the order', () =>
    fc.assert(
      fc.property(fc.array(piece), (pieces) => expect(edgeStrength(pieces.toReversed())).toEqual(edgeStrength(pieces))),
    ));
});
