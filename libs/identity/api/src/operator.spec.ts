import { createTestDatabase } from '@rt/shared/api/testing';
import { DataSource } from 'typeorm';
import { Account } from './account.entity';
import { Membership } from './membership.entity';
import { createAdministrator, createOrganisation, identityEntities, resetPassword } from './operator';
import { passwordMatches } from './password';

describe('the operator', () => {
  let source: DataSource;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    source = await new DataSource({ type: 'postgres', url: database.url, entities: identityEntities }).initialize();
  });
  afterEach(async () => {
    await source.destroy();
    await drop();
  });

  const first = { name: 'Åsa Ek', email: 'Asa.Ek@region.example', region: 'Region Dalarna' };
  const roles = async () => (await source.getRepository(Membership).find()).map(({ role }) => role);

  it('lets in a region’s first administrator with a password to hand over', async () => {
    const { region, initialPassword } = await createAdministrator(source, first);
    const account = await source.getRepository(Account).findOneByOrFail({ email: 'asa.ek@region.example' });
    expect(region).toBe('Region Dalarna');
    expect(await passwordMatches(account.passwordHash, initialPassword ?? '')).toBe(true);
    expect(account.initialPasswordExpiresAt).not.toBeNull();
    expect(await roles()).toEqual(['administrator']);
  });

  it('finds a region by its county code too', async () =>
    expect(await createAdministrator(source, { ...first, region: '21' })).toMatchObject({
      region: 'Region Gävleborg',
    }));

  it('makes someone who is there already administrator, with the password they have', async () => {
    await createAdministrator(source, first);
    await source.query(`UPDATE membership SET role = 'reader'`);
    expect(await createAdministrator(source, first)).toMatchObject({ initialPassword: null });
    expect((await roles()).sort()).toEqual(['administrator', 'reader']);
  });

  it('does not let in anybody to a region that does not exist', async () => {
    await expect(createAdministrator(source, { ...first, region: 'Region Atlantis' })).rejects.toThrow(
      'Region Atlantis',
    );
    expect(await source.getRepository(Account).count()).toBe(0);
  });

  it('does not let in anybody without an e-mail address or a name', async () => {
    await expect(createAdministrator(source, { ...first, email: 'åsa' })).rejects.toThrow('e-postadress');
    await expect(createAdministrator(source, { ...first, name: ' ' })).rejects.toThrow('Namnet');
  });

  it('adds an organisation, once', async () => {
    expect(await createOrganisation(source, { name: 'Energikontoret' })).toMatchObject({ kind: 'organisation' });
    await expect(createOrganisation(source, { name: 'Energikontoret' })).rejects.toThrow('finns redan');
    expect(await createAdministrator(source, { ...first, region: 'Energikontoret' })).toMatchObject({
      region: 'Energikontoret',
    });
  });

  it('gives a new password to someone no administrator can help', async () => {
    await createAdministrator(source, first);
    const password = await resetPassword(source, first.email);
    const account = await source.getRepository(Account).findOneByOrFail({});
    expect(await passwordMatches(account.passwordHash, password)).toBe(true);
    await expect(resetPassword(source, 'ingen@region.example')).rejects.toThrow('ingen@region.example');
  });
});
