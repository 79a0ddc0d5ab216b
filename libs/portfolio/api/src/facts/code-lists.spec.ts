import type { CodeListItemChange, InterventionDetail, UsedCodeListItem } from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { formatDate, type ProblemBody } from '@rt/shared/domain';
import { createPortfolioApi, register } from '../../testing/src';

describe('code lists', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api?.close());
  beforeEach(() => api.dataSource.query('DELETE FROM intervention_code; DELETE FROM code_list_item'));

  const read = async (as = owner) => (await as.get<UsedCodeListItem[]>('/code-lists')).body;
  const add = (code: string, name: string, more: object = {}, as = owner) =>
    as.post<UsedCodeListItem & ProblemBody>('/code-list-items', { list: 'theme', code, name, ...more });
  const change = ({ id, version }: UsedCodeListItem, given: CodeListItemChange, as = owner) =>
    as.patch<UsedCodeListItem & ProblemBody>(`/code-list-items/${id}`, given, { version });
  const remove = ({ id, version }: UsedCodeListItem) =>
    owner.delete<ProblemBody>(`/code-list-items/${id}`, { version });

  it('are read by list and code, with how often each is used', async () => {
    await add('B', 'Klimat', { nationalCode: '12', validFrom: '2026-01-01' });
    const { body: used } = await add('A', 'Näringsliv');
    await add('S1', 'Projektstöd', { list: 'support_form' });
    await register(owner, { codes: [used.id] });
    expect((await read()).map(({ code, uses }) => [code, uses])).toEqual([
      ['A', 1],
      ['B', 0],
      ['S1', 0],
    ]);
    expect((await read())[1]).toMatchObject({ nationalCode: '12', validFrom: '2026-01-01', retiredOn: null });
  });

  it('take a code once in each list', async () => {
    await add('A', 'Näringsliv');
    expect(await add('A', 'Annat')).toMatchObject({ status: 409, body: { code: 'code-list-item.already-exists' } });
    expect((await add('A', 'Unga', { list: 'target_group' })).status).toBe(201);
  });

  it('let what nobody has used be renamed and removed', async () => {
    const { body } = await add('A', 'Näringsliv');
    const renamed = (await change(body, { name: 'Näringslivet' })).body;
    expect(renamed).toMatchObject({ id: body.id, name: 'Näringslivet', replacesId: null });
    expect((await remove(renamed)).status).toBe(204);
    expect(await read()).toEqual([]);
  });

  it('replace what is used when it is renamed, and leave what is marked as it was', async () => {
    const { body: old } = await add('A', 'Näringsliv', { nationalCode: '12' });
    const { id } = await register(owner, { codes: [old.id] });
    const { body: next } = await change(old, { name: 'Företagande' });
    expect(next).toMatchObject({ code: 'A:2', name: 'Företagande', nationalCode: '12', replacesId: old.id, uses: 0 });
    expect((await read())[0]).toMatchObject({
      id: old.id,
      name: 'Näringsliv',
      retiredOn: formatDate(new Date()),
      uses: 1,
    });
    expect((await owner.get<InterventionDetail>(`/interventions/${id}`)).body.codes).toEqual([old.id]);
  });

  it('keep what is used or replaced: it is ended instead', async () => {
    const { body: old } = await add('A', 'Näringsliv');
    const made = await register(owner, { codes: [old.id] });
    expect(await remove(old)).toMatchObject({ status: 409, body: { code: 'code-list-item.in-use' } });
    await change(old, { name: 'Företagande' });
    await owner.delete(`/interventions/${made.id}`, { version: made.version });
    const [replaced] = await read();
    expect((await remove(replaced as UsedCodeListItem)).status).toBe(409);
  });

  it('end an item, and reopen it', async () => {
    const { body } = await add('A', 'Näringsliv', { validFrom: '2026-01-01' });
    expect(await change(body, { retiredOn: '2025-01-01' })).toMatchObject({ status: 422 });
    const ended = (await change(body, { retiredOn: '2026-06-30' })).body;
    expect(ended.retiredOn).toBe('2026-06-30');
    expect((await change(ended, { retiredOn: null })).body.retiredOn).toBeNull();
  });

  it('are not changed on a version that has changed since, and tell what is there', async () => {
    const { body } = await add('A', 'Näringsliv');
    await change(body, { nationalCode: '7' });
    expect(await change(body, { nationalCode: '8' })).toMatchObject({
      status: 412,
      body: { current: { nationalCode: '7' } },
    });
  });

  it('are changed by administrators and strategy owners, and read by all who read interventions', async () => {
    expect((await add('A', 'Näringsliv', {}, await api.as('administrator'))).status).toBe(201);
    for (const person of ['reader', 'project_manager', 'evaluator'] as const) {
      const client = await api.as(person);
      expect(await read(client)).toHaveLength(1);
      expect((await add('B', 'Klimat', {}, client)).status).toBe(403);
    }
  });

  it('are the region’s own', async () => {
    const { body } = await add('A', 'Näringsliv');
    const neighbour = await api.as('neighbour');
    expect(await read(neighbour)).toEqual([]);
    expect((await change(body, { name: 'Kapad' }, neighbour)).status).toBe(404);
    expect((await owner.patch('/code-list-items/x', {}, { version: 1 })).status).toBe(404);
  });

  it.each([{ code: '' }, { name: null }, { list: 'colour' }, { validFrom: '2026-13-01' }])(
    'do not take %j',
    async (wrong) => expect((await add('A', 'Näringsliv', wrong)).status).toBe(400),
  );
});
