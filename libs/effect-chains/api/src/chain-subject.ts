import type { ChainSubject } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import { blindTo, concealed } from '@rt/portfolio/api';
import type { EntityManager } from 'typeorm';
import { onlyManager } from './chain-access';
import { subjectUnknown, twoSubjects } from './chain-problems';

const STRATEGY = 'SELECT FROM strategy WHERE id = $1 AND region_id = $2';
const INTERVENTION = `
  SELECT FROM intervention WHERE id = $1 AND region_id = $2 AND ($3::uuid IS NULL OR manager_id = $3)
    AND NOT ${concealed('$4')}`;

/** Refuses two subjects, and one that the person's region does not have. */
export async function assertSubject(tx: EntityManager, actor: Actor, subject: ChainSubject): Promise<void> {
  const { strategyId, interventionId } = subject;
  if (strategyId && interventionId) throw twoSubjects();
  const finds = async (statement: string, ...parameters: unknown[]) =>
    (await tx.query<unknown[]>(statement, parameters)).length > 0;
  if (strategyId && !(await finds(STRATEGY, strategyId, actor.regionId))) throw subjectUnknown('strategyId');
  if (
    interventionId &&
    !(await finds(INTERVENTION, interventionId, actor.regionId, onlyManager(actor), blindTo(actor)))
  )
    throw subjectUnknown('interventionId');
}
