import type { ChainContent, ChainDetail, ChainInput, Unversioned } from '@rt/effect-chains/domain';

/** A chain as it is put back with everything in it, under the ids it had. */
export const chainInput = ({ id, name, strategyId, interventionId, ...content }: ChainDetail): ChainInput => ({
  id,
  name,
  strategyId,
  interventionId,
  ...unversioned(content),
});

const unversioned = ({ nodes, edges, evidence, groups }: ChainContent) => ({
  nodes: nodes.map(bare),
  edges: edges.map(bare),
  evidence: evidence.map(bare),
  groups: groups.map(bare),
});

const bare = <T extends { version: number }>(part: T) =>
  Object.fromEntries(Object.entries(part).filter(([field]) => field !== 'version')) as unknown as Unversioned<T>;
