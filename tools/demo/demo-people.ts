import { Account, Membership, Region } from '@rt/identity/api';
import { type Actor, permissionsOf } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';
import { DEMO_PEOPLE } from './people';

/** Who the demo is written by. */
export interface DemoCast {
  region: Region;
  strategist: Actor;
  administrator: Actor;
  projectManager: Actor;
  /** Two, who review without seeing each other's answers. */
  evaluators: [Actor, Actor];
  /** Two at the agency, who code the regions' answers without seeing each other's codes. */
  analysts: [Actor, Actor];
}

/** Makes the invented region (99 is no county) and its people; the national analyst is at the agency. */
export async function loadPeople(manager: EntityManager, passwordHash: string): Promise<DemoCast> {
  const region = await manager.save(
    manager.create(Region, { name: 'Region Älvdal', kind: 'region', countyCode: '99' }),
  );
  const agency = await manager.findOneByOrFail(Region, { kind: 'agency' });
  const actors = new Map<string, Actor>();
  const evaluators: Actor[] = [];
  const analysts: Actor[] = [];
  for (const { email, name, role } of DEMO_PEOPLE) {
    const account = await manager.save(manager.create(Account, { email, name, passwordHash }));
    const regionId = role === 'national_analyst' ? agency.id : region.id;
    await manager.save(manager.create(Membership, { accountId: account.id, regionId, role }));
    const actor = { accountId: account.id, name, regionId, roles: [role], permissions: permissionsOf([role]) };
    actors.set(role, actor);
    if (role === 'evaluator') evaluators.push(actor);
    if (role === 'national_analyst') analysts.push(actor);
  }
  const actorOf = (role: string) => {
    const actor = actors.get(role);
    if (!actor) throw new Error(`The demo has nobody who is ${role}.`);
    return actor;
  };
  const [one = actorOf('evaluator'), other = actorOf('evaluator')] = evaluators;
  const [first = actorOf('national_analyst'), second = first] = analysts;
  return {
    region,
    strategist: actorOf('strategy_owner'),
    administrator: actorOf('administrator'),
    projectManager: actorOf('project_manager'),
    evaluators: [one, other],
    analysts: [first, second],
  };
}
