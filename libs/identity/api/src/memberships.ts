import { type Role, rolesAt } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';
import { lastAdministrator, roleNotHere } from './account-problems';
import { Membership } from './membership.entity';
import { Region } from './region.entity';

/**
 * Lets one change of a region's people happen at a time: two administrators who remove each other at the same moment must
 * not both succeed.
 */
export async function takePeopleOf(manager: EntityManager, regionId: string): Promise<void> {
  await manager.query('SELECT FROM region WHERE id = $1 FOR UPDATE', [regionId]);
}

export async function assertRolesExist(
  manager: EntityManager,
  regionId: string,
  roles: readonly Role[],
): Promise<void> {
  const { kind } = await manager.getRepository(Region).findOneByOrFail({ id: regionId });
  const there = rolesAt(kind);
  if (!roles.every((role) => there.includes(role))) throw roleNotHere();
}

/** Gives a person exactly these roles in a region. */
export async function setRoles(manager: EntityManager, regionId: string, accountId: string, roles: readonly Role[]) {
  const memberships = manager.getRepository(Membership);
  const held = await memberships.findBy({ regionId, accountId });
  const had = held.map(({ role }) => role);
  await memberships.remove(held.filter(({ role }) => !roles.includes(role)));
  await memberships.save(
    roles.filter((role) => !had.includes(role)).map((role) => memberships.create({ regionId, accountId, role })),
  );
}

export async function assertAdministratorRemains(manager: EntityManager, regionId: string): Promise<void> {
  const remains = await manager.getRepository(Membership).existsBy({ regionId, role: 'administrator' });
  if (!remains) throw lastAdministrator();
}
