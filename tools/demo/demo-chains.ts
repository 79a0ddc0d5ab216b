import { randomUUID } from 'node:crypto';
import type { ChainsService } from '@rt/effect-chains/api';
import { type ChainInput, NEW_EDGE, NEW_NODE } from '@rt/effect-chains/domain';
import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { Indicator } from '@rt/indicators/api';
import { Intervention } from '@rt/portfolio/api';
import { without } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { DEMO_CHAINS } from './chains';
import type { DemoChain } from './demo-chain';

/** What a demo chain names outside it, by the names the demo gives. */
interface Named {
  goals: ReadonlyMap<string, string>;
  indicators: ReadonlyMap<string, string>;
  interventions: ReadonlyMap<string, string>;
}

/** The chains, each arrow between boxes by the names the demo gives them. */
export async function loadChains(
  chains: ChainsService,
  actor: Actor,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<void> {
  const { regionId } = actor;
  const byName = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [name, id]));
  const named = {
    goals: new Map([...goals].map(([code, { lineageId }]) => [code, lineageId])),
    indicators: byName(await manager.findBy(Indicator, { regionId })),
    interventions: byName(await manager.findBy(Intervention, { regionId })),
  };
  for (const chain of DEMO_CHAINS) await chains.create(actor, inputOf(chain, named), manager);
}

function inputOf({ name, nodes, edges }: DemoChain, named: Named): ChainInput {
  const find = (among: ReadonlyMap<string, string>, key: string) => {
    const id = among.get(key);
    if (!id) throw new Error(`The demo chain ${name} names ${key}, which is not there.`);
    return id;
  };
  const boxes = new Map(Object.keys(nodes).map((key) => [key, randomUUID() as string]));
  const arrows = edges.map((edge) => ({ edge, id: randomUUID() as string }));
  return {
    name,
    ...{ strategyId: null, interventionId: null, groups: [] },
    nodes: Object.entries(nodes).map(([key, { kind, text, goal, by = [], measuredBy = [], amount = null }]) => ({
      ...NEW_NODE,
      ...{ id: find(boxes, key), kind, text, amount },
      indicatorIds: measuredBy.map((each) => find(named.indicators, each)).sort(),
      interventionIds: by.map((each) => find(named.interventions, each)).sort(),
      goalLineageId: goal ? find(named.goals, goal) : null,
    })),
    edges: arrows.map(({ id, edge: [from, to, assumption, more = {}] }) => ({
      ...NEW_EDGE,
      ...{ id, fromId: find(boxes, from), toId: find(boxes, to), assumption },
      ...without(more, 'evidence'),
    })),
    evidence: arrows.flatMap(({ id, edge: [, , , { evidence = [] } = {}] }) =>
      evidence.map(([bearing, strength, source, date]) => ({
        ...{ id: randomUUID() as string, edgeId: id, bearing, strength, source, date },
        ...{ url: null, note: null },
      })),
    ),
  };
}
