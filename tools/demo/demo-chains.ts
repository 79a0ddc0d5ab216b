import { randomUUID } from 'node:crypto';
import type { ChainsService } from '@rt/effect-chains/api';
import { type ChainInput, NEW_EDGE, NEW_NODE } from '@rt/effect-chains/domain';
import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';
import { DEMO_CHAINS, type DemoChain } from './chains';

/** The chains, each arrow between boxes by the names the demo gives them. */
export async function loadChains(
  chains: ChainsService,
  actor: Actor,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<void> {
  for (const chain of DEMO_CHAINS) await chains.create(actor, inputOf(chain, goals), manager);
}

function inputOf({ name, nodes, edges }: DemoChain, goals: ReadonlyMap<string, GoalDetail>): ChainInput {
  const ids = new Map(Object.keys(nodes).map((key) => [key, randomUUID() as string]));
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (!id) throw new Error(`The demo chain ${name} has no box ${key}.`);
    return id;
  };
  return {
    name,
    strategyId: null,
    interventionId: null,
    groups: [],
    evidence: [],
    nodes: Object.entries(nodes).map(([key, { kind, text, goal }]) => ({
      ...NEW_NODE,
      id: idOf(key),
      kind,
      text,
      indicatorIds: [],
      interventionIds: [],
      goalLineageId: (goal && goals.get(goal)?.lineageId) ?? null,
    })),
    edges: edges.map(([from, to, assumption]) => ({
      ...NEW_EDGE,
      id: randomUUID(),
      fromId: idOf(from),
      toId: idOf(to),
      assumption,
    })),
  };
}
