import { randomUUID } from 'node:crypto';
import { AuditModule } from '@rt/audit/api';
import {
  adding,
  type ChainInput,
  type ChangeSet,
  NEW_EDGE,
  NEW_NODE,
  type NodeKind,
  type PartChange,
  type PartContents,
  type PartKind,
} from '@rt/effect-chains/domain';
import type { GoalDetail, StrategyDetail } from '@rt/goals/domain';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestClient } from '@rt/shared/api/testing';
import type { Id } from '@rt/shared/domain';
import { EffectChainsModule } from '../src/effect-chains.module';

export const createChainsApi = () => createTestApi(IdentityModule, AuditModule, GoalsModule, EffectChainsModule);

/** A goal in a new strategy of the client's region. */
export async function newGoal(client: TestClient, name = 'Utvecklingsstrategi'): Promise<GoalDetail> {
  const strategy = { name, kind: 'rus', startYear: 2024, endYear: 2030 };
  const { body } = await client.post<StrategyDetail>('/strategies', strategy);
  const goal = { strategyVersionId: body.versions[0]?.id, level: 'overall_goal', wording: 'Fler unga i arbete' };
  return (await client.post<GoalDetail>('/goals', goal)).body;
}

/** A box as it is given when it is new. */
export const newNode = (kind: NodeKind, text: string, more: Partial<ChainInput['nodes'][number]> = {}) => ({
  ...NEW_NODE,
  id: randomUUID() as Id,
  kind,
  text,
  ...more,
});

export const newEdge = (fromId: Id, toId: Id, more: Partial<ChainInput['edges'][number]> = {}) => ({
  ...NEW_EDGE,
  id: randomUUID() as Id,
  fromId,
  toId,
  ...more,
});

export const newEvidence = (edgeId: Id, more: Partial<ChainInput['evidence'][number]> = {}) => ({
  id: randomUUID() as Id,
  edgeId,
  bearing: 'supports' as const,
  strength: 'strong' as const,
  source: 'IFAU 2021:7',
  url: null,
  date: null,
  note: null,
  ...more,
});

/** An activity that leads to a goal, with a piece of evidence on the arrow. */
export function newChain(more: Partial<ChainInput> = {}) {
  const [activity, goal] = [newNode('activity', 'Praktik'), newNode('goal', 'Fler har arbete')];
  const edge = newEdge(activity.id, goal.id, { assumption: 'Det finns lediga arbeten.' });
  const evidence = newEvidence(edge.id);
  const input: ChainInput = {
    name: `Kedja ${activity.id}`,
    strategyId: null,
    interventionId: null,
    groups: [],
    nodes: [activity, goal],
    edges: [edge],
    evidence: [evidence],
    ...more,
  };
  return { input, activity, goal, edge, evidence };
}

/** The change that adds a part. */
export const addition = <K extends PartKind>(part: K, { id, ...is }: PartContents[K] & { id: Id }) =>
  adding(part, id, is as unknown as PartContents[K]);

/** Changes under a new id. */
export const newSet = (...changes: PartChange[]): ChangeSet => ({ id: randomUUID(), changes });
