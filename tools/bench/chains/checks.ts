import { type ChainContent, checkChain } from '@rt/effect-chains/domain';
import { atMost, type Figure } from '../figure';
import { largeChain } from './large-chain';
import { quantile } from './quantile';

const RUNS = 60;
const BOUND_MS = 20;

/** How long the logic checks of a large chain take, as it is while somebody draws. */
export function checks(): Figure {
  const { nodes, edges, evidence } = largeChain();
  const versioned = <T>(parts: readonly T[]) => parts.map((part) => ({ ...part, version: 1 }));
  const chain: ChainContent = {
    nodes: versioned(nodes),
    edges: versioned(edges),
    evidence: versioned(evidence),
    groups: [],
  };
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    checkChain(chain);
    return performance.now() - start;
  });
  return atMost('chains checks, 500 boxes and 900 arrows', quantile(times, 0.5), 'ms', BOUND_MS);
}
