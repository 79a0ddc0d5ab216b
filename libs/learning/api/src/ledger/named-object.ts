import type { Actor } from '@rt/identity/domain';
import type { GoalLookup } from '@rt/goals/api';
import type { ChangeInput, ChangeKind } from '@rt/learning/domain';
import { refused } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import { eyesOf, mayBeNamed } from '../readers-eyes';
import type { LedgerChange } from './change.entity';
import { CHAIN_NOW, EDGE_NOW, TARGET_CHANGE, WORDING_CHANGE } from './named-object.sql';

type Bound = Partial<LedgerChange>;
interface Asking {
  tx: EntityManager;
  actor: Actor;
  goals: GoalLookup;
}

/** The named thing of a change, bound to the version it has now, with what it was and became. 422 where it is not there. */
export function boundObject(asking: Asking, change: ChangeInput): Promise<Bound> {
  return BINDERS[change.kind](asking, change);
}

type Binder = (asking: Asking, change: ChangeInput) => Promise<Bound>;

const wording: Binder = async ({ tx, actor, goals }, { goalId, wordingNumber }) => {
  const goalLineageId = await goals.lineageOf(actor, goalId ?? '', tx);
  const row = await one<{ before: string | null; after: string }>(tx, WORDING_CHANGE, [goalId, wordingNumber]);
  return { goalId, goalLineageId, objectVersion: String(wordingNumber), ...row };
};

interface TargetRow {
  version: number;
  unit: string | null;
  value: string | null;
  year: number | null;
  before: { targetValue?: number | null; targetYear?: number | null } | null;
}
const target: Binder = async ({ tx, actor, goals }, { goalId }) => {
  const goalLineageId = await goals.lineageOf(actor, goalId ?? '', tx);
  const { version, unit, value, year, before } = await one<TargetRow>(tx, TARGET_CHANGE, [goalId]);
  const now = { value: value === null ? null : Number(value), year };
  const { targetValue = now.value, targetYear = now.year } = before ?? {};
  return {
    ...{ goalId, goalLineageId, objectVersion: String(version) },
    before: before && targetText(targetValue, unit, targetYear),
    after: targetText(now.value, unit, now.year),
  };
};

const chain: Binder = async ({ tx, actor }, { chainId }) => {
  const { version } = await one<{ version: number }>(tx, CHAIN_NOW, [chainId, actor.regionId]);
  return { chainId, objectVersion: String(version) };
};

const edge: Binder = async ({ tx, actor }, { chainId, edgeId }) => {
  const row = await one<{ version: number; claim: string | null; assumption: string | null }>(tx, EDGE_NOW, [
    chainId,
    actor.regionId,
    edgeId,
  ]);
  return { chainId, edgeId, objectVersion: String(row.version), after: row.claim ?? row.assumption };
};

const NAMEABLE = `
  SELECT id FROM intervention AS work WHERE id = $1 AND region_id = $2 AND ${mayBeNamed('work', '$3')}`;
const intervention: Binder = async ({ tx, actor }, { interventionId }) => {
  await one(tx, NAMEABLE, [interventionId, actor.regionId, eyesOf(actor)]);
  return { interventionId };
};

const named: Binder = async (_, { objectName, objectVersion, objectUrl }) => ({ objectName, objectVersion, objectUrl });

const BINDERS: Readonly<Record<ChangeKind, Binder>> = {
  goal_wording: wording,
  target,
  chain,
  chain_edge: edge,
  call_criterion: named,
  guideline: named,
  new_intervention: intervention,
};

async function one<T extends object>(tx: EntityManager, statement: string, values: unknown[]): Promise<T> {
  const [row] = await tx.query<T[]>(statement, values);
  if (!row) throw objectUnknown();
  return row;
}

/** "82 procent, 2030" with a decimal comma; null where no target is stated. */
const targetText = (value: number | null, unit: string | null, year: number | null): string | null =>
  value === null && year === null
    ? null
    : [value === null ? null : `${String(value).replace('.', ',')} ${unit ?? ''}`.trim(), year]
        .filter((part) => part !== null)
        .join(', ');

const objectUnknown = () =>
  refused('change.object-unknown', {
    sv: 'Det som skulle ha ändrats finns inte, eller har inte den versionen. Välj igen. Inget är sparat.',
    en: 'What was to have been changed does not exist, or not in that version. Choose again. Nothing is saved.',
  });
