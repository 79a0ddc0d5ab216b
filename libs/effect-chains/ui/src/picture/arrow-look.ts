import { type ChainEdge, type ChainEvidence, edgeStrength } from '@rt/effect-chains/domain';

/** What can be seen of an arrow. */
export interface ArrowLook {
  /** Thickness in pixels: how sure the region is. */
  width: number;
  /** Lengths of dashes and gaps in pixels; null for a line without gaps. */
  dash: readonly [number, number] | null;
  /** Nothing but evidence against it. */
  broken: boolean;
  sign: '+' | '−';
  critical: boolean;
}

const LINES = {
  high: { width: 2.75, dash: null },
  medium: { width: 1.75, dash: null },
  low: { width: 1.75, dash: [6, 4] },
  unsaid: { width: 1, dash: null },
} as const;

/** How an arrow is drawn: thick where the region is sure, dashed where it is not, thin where it has not said. */
export function arrowLook(
  { confidence, sign, critical }: Pick<ChainEdge, 'confidence' | 'sign' | 'critical'>,
  evidence: readonly Pick<ChainEvidence, 'bearing' | 'strength'>[],
): ArrowLook {
  return {
    ...LINES[confidence ?? 'unsaid'],
    broken: edgeStrength(evidence).standing === 'contradicted',
    sign: sign === 'decreases' ? '−' : '+',
    critical,
  };
}

/** Whether signs are to be drawn at all: only where not every arrow says the same. */
export const signsDiffer = (edges: readonly Pick<ChainEdge, 'sign'>[]): boolean =>
  edges.some(({ sign }) => sign === 'decreases');
