import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATOR_REASON } from '@rt/identity/domain';
import { createTestDatabase } from '@rt/shared/api/testing';
import { Client } from 'pg';
import { runOperatorCommand } from './operator-commands';

describe('what the operator does from the command line', () => {
  let url: string;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    ({ url, drop } = await createTestDatabase());
  });
  afterAll(() => drop());

  const person = { email: 'asa@region.example', name: 'Åsa Öberg', region: 'Region Dalarna' };

  it('lets in the first administrator of an empty database', async () => {
    expect(await runOperatorCommand(url, 'administrator', person)).toMatch(/Region Dalarna.*Engångslösenord: \S+/);
  });

  it('says which region there is none of', async () => {
    const nowhere = runOperatorCommand(url, 'administrator', { ...person, region: 'Region Ingenstans' });
    await expect(nowhere).rejects.toThrow('Region Ingenstans');
  });

  it('adds an organisation, once', async () => {
    await runOperatorCommand(url, 'organisation', { name: 'Kommunförbundet' });
    await expect(runOperatorCommand(url, 'organisation', { name: 'Kommunförbundet' })).rejects.toThrow('finns redan');
  });

  it('verifies that what was submitted is unchanged', async () =>
    expect(await runOperatorCommand(url, 'verify', {})).toBe('Ingen rapport är inlämnad än.'));

  it('says so by an error where a file is no report that was submitted', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'rt-verify-')), 'rapport.json');
    await writeFile(file, '{"year":2026}');
    await expect(runOperatorCommand(url, 'verify', { file })).rejects.toThrow('Ingen inlämnad rapport');
  });

  it('moves the content of files to one of the two places, and knows no third', async () => {
    expect(await runOperatorCommand(url, 'files', { to: 'database' })).toBe('0 filer är flyttade.');
    await expect(runOperatorCommand(url, 'files', { to: 'molnet' })).rejects.toThrow('npm run operator');
  });

  describe('leaves a trail', () => {
    const trail = async (objectType: string) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        const { rows } = await client.query<{ action: string; account: string | null; region: string; entry: string }>(
          `SELECT action, account_id AS account, region.name AS region, to_jsonb(audit_entry)::text AS entry
           FROM audit_entry LEFT JOIN region ON region.id = region_id WHERE object_type = $1 ORDER BY audit_entry.id`,
          [objectType],
        );
        return rows;
      } finally {
        await client.end();
      }
    };

    it('of the administrator and the role, in the region’s own trail, as the operator’s doing', async () => {
      const [account] = await trail('account');
      const [membership] = await trail('membership');
      expect(account).toMatchObject({ action: 'created', account: null, region: 'Region Dalarna' });
      expect(membership).toMatchObject({ action: 'created', account: null, region: 'Region Dalarna' });
      expect(membership?.entry).toContain(OPERATOR_REASON);
    });

    it('of an organisation, in its own trail', async () => {
      expect(await trail('region')).toMatchObject([{ action: 'created', region: 'Kommunförbundet' }]);
    });

    it('of a new password, without the password or whose it is by name', async () => {
      const told = await runOperatorCommand(url, 'password', { email: person.email });
      const entries = await trail('account');
      expect(entries.at(-1)).toMatchObject({ action: 'changed', region: 'Region Dalarna' });
      const text = entries.map(({ entry }) => entry).join('');
      for (const secret of [told.replace('Engångslösenord: ', ''), person.email, person.name, '$argon2'])
        expect(text).not.toContain(secret);
    });

    it('of nothing that was refused', async () => {
      const before = (await trail('account')).length;
      await expect(runOperatorCommand(url, 'administrator', { ...person, email: 'åsa' })).rejects.toThrow();
      expect(await trail('account')).toHaveLength(before);
    });
  });

  it.each([undefined, 'administrator', 'något annat'])(
    'shows how it is used when asked for %p alone',
    async (command) => {
      await expect(runOperatorCommand(url, command, {})).rejects.toThrow('npm run operator');
    },
  );
});
