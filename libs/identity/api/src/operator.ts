import { normaliseEmail, OPERATOR_REASON, PERSON_NAME_LENGTH, REGION_NAME_LENGTH } from '@rt/identity/domain';
import { runInContext } from '@rt/shared/api';
import { isEmail } from 'class-validator';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { newInitialPassword } from './initial-password';
import { invite } from './invite';
import { Membership } from './membership.entity';
import { setRoles } from './memberships';
import { hashPassword } from './password';
import { RegionLookRow } from './look/region-look.entity';
import { Region } from './region.entity';
import { Session } from './session.entity';
import { SignInAttempt } from './sign-in-attempt.entity';

/** For a data source outside the application: the entities that the functions here need. */
export const identityEntities = [Region, RegionLookRow, Account, Membership, Session, SignInAttempt];

interface NewAdministrator {
  name: string;
  email: string;
  /** The name of a region or organisation, or a county code. */
  region: string;
}

/** Runs something as whoever runs the system, for the trail of a region. */
const asOperator = <T>(regionId: string | null, run: () => Promise<T>): Promise<T> =>
  runInContext({ accountId: null, regionId, reason: OPERATOR_REASON }, run);

/** What whoever runs the system does from the command line: lets in a region's first administrator. */
export async function createAdministrator(dataSource: DataSource, { name, email, region }: NewAdministrator) {
  if (!isEmail(email)) throw new Error(`”${email}” är ingen e-postadress.`);
  assertLength('Namnet', name, PERSON_NAME_LENGTH);
  return dataSource.transaction(async (manager) => {
    const { id: regionId, name: regionName } = await regionCalled(manager, region);
    return asOperator(regionId, async () => {
      const known = await manager.getRepository(Account).findOneBy({ email: normaliseEmail(email) });
      const roles = known ? await rolesOf(manager, known.id, regionId) : [];
      if (known && roles.length) {
        await setRoles(manager, regionId, known.id, [...new Set([...roles, 'administrator' as const])]);
        return { region: regionName, initialPassword: null };
      }
      const { initialPassword } = await invite(manager, regionId, { name, email, roles: ['administrator'] });
      return { region: regionName, initialPassword };
    });
  });
}

/** Adds an organisation that is none of the 21 regions. */
export async function createOrganisation(dataSource: DataSource, { name }: { name: string }): Promise<Region> {
  assertLength('Namnet', name, REGION_NAME_LENGTH);
  const regions = dataSource.getRepository(Region);
  if (await regions.existsBy({ name })) throw new Error(`”${name}” finns redan.`);
  const id = randomUUID();
  return asOperator(id, () => regions.save(regions.create({ id, name, kind: 'organisation', countyCode: null })));
}

/** A new password to hand over to someone no administrator can help, for example because they work in several regions. */
export async function resetPassword(dataSource: DataSource, email: string): Promise<string> {
  const account = await dataSource.getRepository(Account).findOneBy({ email: normaliseEmail(email) });
  if (!account) throw new Error(`Det finns inget konto för ”${email}”.`);
  const initialPassword = newInitialPassword();
  account.giveInitialPassword(await hashPassword(initialPassword));
  const regionId = await trailOf(dataSource.manager, account.id);
  await asOperator(regionId, () =>
    dataSource.transaction(async (manager) => {
      await manager.getRepository(Account).save(account);
      await manager.getRepository(Session).delete({ accountId: account.id });
    }),
  );
  return initialPassword;
}

async function regionCalled(manager: EntityManager, region: string): Promise<Region> {
  const found = await manager.getRepository(Region).findOneBy([{ name: region }, { countyCode: region }]);
  if (!found) throw new Error(`Det finns ingen region eller organisation som heter ”${region}”.`);
  return found;
}

/** An account belongs to no region: of those the person has a role in, always the same one tells of it. */
async function trailOf(manager: EntityManager, accountId: string): Promise<string | null> {
  const memberships = manager.getRepository(Membership);
  return (await memberships.findOne({ where: { accountId }, order: { regionId: 'ASC' } }))?.regionId ?? null;
}

const rolesOf = async (manager: EntityManager, accountId: string, regionId: string) =>
  (await manager.getRepository(Membership).findBy({ accountId, regionId })).map(({ role }) => role);

function assertLength(what: string, text: string, { min, max }: { min: number; max: number }) {
  if (text.trim().length < min || text.length > max) throw new Error(`${what} ska vara ${min}–${max} tecken.`);
}
