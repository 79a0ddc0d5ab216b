import { createTestDatabase } from '@rt/shared/api/testing';
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

  it.each([undefined, 'administrator', 'något annat'])(
    'shows how it is used when asked for %p alone',
    async (command) => {
      await expect(runOperatorCommand(url, command, {})).rejects.toThrow('npm run operator');
    },
  );
});
