import type { Actor } from '@rt/identity/domain';
import { mayEdit, maySee, seesSecret } from '@rt/portfolio/domain';
import { notFound, Problem } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { Intervention } from './intervention.entity';

/** Also for what belongs to another region, to another project manager, and what is secret: neither is told that it exists. */
export const interventionNotFound = () =>
  notFound('intervention.not-found', {
    sv: 'Insatsen finns inte, eller så har du inte tillgång till den.',
    en: 'The intervention does not exist, or you have no access to it.',
  });

const notOwn = () =>
  new Problem(403, 'permission.not-own', {
    sv: 'Du kan läsa insatsen men inte ändra den. Be den som leder insatsen, eller strategiägaren.',
    en: 'You can read the intervention but not change it. Ask its manager, or the strategy owner.',
  });

/** The intervention, where the person may see it. */
export async function visibleIntervention(manager: EntityManager, actor: Actor, id: Id): Promise<Intervention> {
  return seen(actor, isId(id) ? await manager.findOneBy(Intervention, { id, regionId: actor.regionId }) : null);
}

/** The intervention, where the person may change it; its row is kept for this transaction alone, so that changes stand in line. */
export async function editableIntervention(tx: EntityManager, actor: Actor, id: Id): Promise<Intervention> {
  const row = await lockedIntervention(tx, actor, id);
  if (!mayEdit(actor, row.managerId)) throw notOwn();
  return row;
}

/** As `visibleIntervention`, with the row kept for this transaction alone. */
export async function lockedIntervention(tx: EntityManager, actor: Actor, id: Id): Promise<Intervention> {
  const where = { id, regionId: actor.regionId };
  const lock = { mode: 'pessimistic_write' } as const;
  return seen(actor, isId(id) ? await tx.findOne(Intervention, { where, lock }) : null);
}

function seen(actor: Actor, row: Intervention | null): Intervention {
  if (!row || !maySee(actor, row.managerId) || (row.secret && !seesSecret(actor, row.managerId)))
    throw interventionNotFound();
  return row;
}
