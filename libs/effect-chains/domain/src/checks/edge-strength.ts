import type { ChainEvidence, Strength } from '../chain-evidence';

/** What the evidence says of an arrow, from the least to the most that one can build on. */
export const STANDINGS = ['contradicted', 'untested', 'contested', 'weak', 'moderate', 'strong'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface EdgeStrength {
  /**
   * Which way the evidence points: only against it (`contradicted`), none at all (`untested`), both ways (`contested`), or for it,
   * as strongly as the strongest piece. Evidence that supports never lowers it.
   */
  standing: Standing;
  /** How firm the knowledge is, whichever way it points: the strongest piece there is. No evidence ever lowers it. */
  firmness: Strength | null;
  supports: number;
  contradicts: number;
  mixed: number;
}

const GRADES = ['weak', 'moderate', 'strong'] as const satisfies readonly Strength[];

/** What an arrow's evidence bears out, whatever the region believes of it. */
export function edgeStrength(evidence: readonly Pick<ChainEvidence, 'bearing' | 'strength'>[]): EdgeStrength {
  const of = (bearing: ChainEvidence['bearing']) => evidence.filter((each) => each.bearing === bearing);
  const [supports, contradicts, mixed] = [of('supports'), of('contradicts'), of('mixed')];
  return {
    standing: standingOf(supports, contradicts.length, mixed.length),
    firmness: strongest(evidence),
    supports: supports.length,
    contradicts: contradicts.length,
    mixed: mixed.length,
  };
}

/** How far up the scale a standing is, from 0. */
export const standingRank = (standing: Standing): number => STANDINGS.indexOf(standing);

function standingOf(supports: readonly { strength: Strength }[], contradicts: number, mixed: number): Standing {
  if (supports.length + contradicts + mixed === 0) return 'untested';
  if (contradicts > 0 && supports.length + mixed === 0) return 'contradicted';
  return contradicts + mixed > 0 ? 'contested' : (strongest(supports) ?? 'untested');
}

function strongest(evidence: readonly { strength: Strength }[]): Strength | null {
  return GRADES.findLast((grade) => evidence.some(({ strength }) => strength === grade)) ?? null;
}
