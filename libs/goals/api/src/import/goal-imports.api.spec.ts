import type { GoalSummary } from '@rt/goals/domain';
import { countEffects, countStates, type ImportBatchDetail, type ProblemBody } from '@rt/shared/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import writeXlsxFile from 'write-excel-file/node';
import { adopt, createGoalsApi, newDraft, newGoal } from '../test-goals';

const CSV =
  'Nivå;Kod;Mål;Målår\nÖvergripande mål;1;Fler i arbete;2030\nDelmål;1.1;Fler unga i arbete;2030\nDelmål;1.2;Fel år;snart\n';

describe('goal imports', () => {
  let api: TestApi;
  let owner: TestClient;
  let versionId: string;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    versionId = (await newDraft(owner)).id;
  });

  const upload = async (content: string | Buffer, name = 'mål.csv', client = owner) =>
    client.upload<ImportBatchDetail & ProblemBody>(`/goal-imports?versionId=${versionId}`, { name, content });
  const apply = (batch: ImportBatchDetail, client = owner) =>
    client.put<ImportBatchDetail & ProblemBody>(
      `/goal-imports/${batch.id}/application`,
      { digest: batch.preview?.digest },
      { version: batch.version },
    );
  const undo = (batch: ImportBatchDetail) =>
    owner.delete<ImportBatchDetail & ProblemBody>(`/goal-imports/${batch.id}/application`, { version: batch.version });
  const goals = async () => (await owner.get<GoalSummary[]>(`/strategy-versions/${versionId}/goals`)).body;

  it('suggests columns and previews without storing anything', async () => {
    const { status, body, headers } = await upload(CSV);
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(body.mapping).toEqual({ sheet: 0, headerRow: 1, columns: { level: 0, code: 1, wording: 2, targetYear: 3 } });
    expect(body.preview?.counts).toMatchObject({ added: 2, changed: 0, unchanged: 0, refused: 1 });
    expect(body.preview?.rows[0]?.issues[0]).toMatchObject({
      row: 4,
      cell: 'D4',
      column: 'Målår',
      code: 'import.not-a-year',
    });
    expect(await goals()).toEqual([]);
    expect((await owner.get<ImportBatchDetail>(`/goal-imports/${body.id}`)).body).toEqual(body);
  });

  it('imports what was shown, finds the same file unchanged, and undoes it all', async () => {
    const { body: batch } = await upload(CSV);
    const applied = await apply(batch);
    expect(applied.body.application).toMatchObject({ added: 2, changed: 0 });
    const stored = await goals();
    expect(stored.map(({ code, wording, level, verdict }) => ({ code, wording, level, verdict }))).toMatchObject([
      { code: '1', wording: 'Fler i arbete', level: 'overall_goal' },
      { code: '1.1', wording: 'Fler unga i arbete', level: 'sub_goal' },
    ]);
    expect(stored[1]?.parentId).toBe(stored[0]?.id);
    expect((await upload(CSV)).body.preview?.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const undone = await undo(applied.body);
    expect(undone.body.undo).not.toBeNull();
    expect(await goals()).toEqual([]);
  });

  it('restores changed goals exactly: wording, place, order, history', async () => {
    const first = await newGoal(owner, versionId, { code: '1', wording: 'Ett mål' });
    const second = await newGoal(owner, versionId, { code: '2', wording: 'Två mål', formulation: { unit: 'procent' } });
    await newGoal(owner, versionId, { code: '3', wording: 'Tre mål' });
    const before = await goals();
    const file = 'Nivå;Kod;Ligger under;Mål;Enhet\nDelmål;2;1;Nytt mål två;antal\n;4;;Fyra mål;\n';
    const applied = await apply((await upload(file)).body);
    expect(applied.status).toBe(200);
    expect((await goals()).map(({ code, parentId, position }) => [code, parentId, position])).toEqual([
      ['1', null, 0],
      ['2', first.id, 0],
      ['3', null, 1],
      ['4', null, 2],
    ]);
    expect((await undo(applied.body)).status).toBe(200);
    expect((await goals()).map(withoutVersion)).toEqual(before.map(withoutVersion));
    const history = await owner.get<unknown[]>(`/goals/${second.id}/revisions`);
    if (history.status === 200) expect(history.body).toHaveLength(1);
  });

  it('asks again when somebody has changed what the preview was made on', async () => {
    await newGoal(owner, versionId, { code: '1', wording: 'Ett mål' });
    const { body: batch } = await upload('Kod;Mål\n1;Ett bättre mål\n');
    const [goal] = await goals();
    await owner.patch(`/goals/${goal?.id}`, { wording: 'Någon annans ord' }, { version: goal?.version ?? 0 });
    const answer = await apply(batch);
    expect(answer).toMatchObject({ status: 409, body: { code: 'import.changed-meanwhile' } });
    const current = answer.body.current as ImportBatchDetail;
    expect(current.preview?.rows[0]?.changes[0]).toMatchObject({ before: 'Någon annans ord' });
    expect((await apply(current)).status).toBe(200);
  });

  it('does not undo over what others have done since, and undoes nothing by half', async () => {
    const applied = await apply((await upload(CSV)).body);
    const [top, under] = await goals();
    await owner.patch(`/goals/${top?.id}`, { wording: 'Ändrat sedan dess' }, { version: top?.version ?? 0 });
    await newGoal(owner, versionId, { parentId: under?.id ?? null, wording: 'Ett nytt delmål' });
    const answer = await undo(applied.body);
    expect(answer).toMatchObject({ status: 409, body: { code: 'import.cannot-undo' } });
    expect(answer.body.issues?.map(({ code, path }) => [code, path])).toEqual([
      ['goal-import.changed-since', '1 Ändrat sedan dess'],
      ['goal-import.has-children', '1.1 Fler unga i arbete'],
    ]);
    expect(await goals()).toHaveLength(3);
  });

  it('reads columns as the person maps them, and says which are missing', async () => {
    const { body: batch } = await upload('Alfa;Beta\n1;Fler i arbete\n');
    expect(batch).toMatchObject({ preview: null, missing: [{ sv: 'Mål' }] });
    expect(
      await apply({
        ...batch,
        preview: { digest: 'x', counts: countStates([]), effects: countEffects([]), rows: [] },
      }),
    ).toMatchObject({
      status: 422,
      body: { code: 'import.columns-missing' },
    });
    const map = (columns: object, version: number) =>
      owner.put<ImportBatchDetail & ProblemBody>(
        `/goal-imports/${batch.id}/mapping`,
        { sheet: 0, headerRow: 1, columns },
        { version },
      );
    expect((await map({ wording: 1, code: 1 }, 1)).body.code).toBe('import.mapping-unknown');
    expect((await map({ nonsense: 1 }, 1)).body.code).toBe('import.mapping-unknown');
    expect((await map({ wording: 'B' }, 1)).body.code).toBe('import.mapping-unknown');
    expect((await map({ wording: 1, code: 0 }, 1)).body.preview?.counts.added).toBe(1);
    expect((await map({ wording: 1 }, 1)).body.code).toBe('version.stale');
  });

  it.each<[string, string | Buffer, number, string]>([
    ['an empty file', '', 422, 'import.file-empty'],
    ['a broken workbook', Buffer.from('PK\x03\x04 trasig'), 422, 'import.file-unreadable'],
    ['10 001 rows', `Mål\n${'Ett mål\n'.repeat(10_001)}`, 422, 'import.too-many-rows'],
    ['more than 10 MB', Buffer.alloc(11 * 1024 * 1024, 'a'), 413, 'import.file-too-large'],
  ])('refuses %s in words that help', async (_, content, status, code) => {
    const answer = await upload(content);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.messages.sv).toMatch(/Inget är sparat/);
  });

  it('refuses a request without a file', async () => {
    expect((await owner.post<ProblemBody>(`/goal-imports?versionId=${versionId}`, {})).body.code).toBe(
      'import.file-missing',
    );
    const empty = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await owner.send<ProblemBody>('POST', `/goal-imports?versionId=${versionId}`, {
      body: '--x--\r\n',
      headers: empty,
    });
    expect(answer.body.code).toBe('import.file-missing');
  });

  it('keeps to the region, the roles and versions that are not decided', async () => {
    const { body: batch } = await upload(CSV);
    const neighbour = await api.as('neighbour');
    expect((await upload(CSV, 'a.csv', neighbour)).body.code).toBe('strategy-version.not-found');
    expect((await neighbour.get<ProblemBody>(`/goal-imports/${batch.id}`)).body.code).toBe('import.not-found');
    expect((await apply(batch, neighbour)).status).toBe(404);
    expect((await upload(CSV, 'a.csv', await api.as('reader'))).status).toBe(403);
    expect((await owner.get<ProblemBody>('/goal-imports/inget')).status).toBe(404);
    await apply(batch);
    await adopt(owner, versionId);
    expect((await upload(CSV)).body.code).toBe('strategy.adopted-is-frozen');
  });

  it('imports once, also when the button is pressed twice', async () => {
    const { body: batch } = await upload(CSV);
    const answers = await Promise.all([apply(batch), apply(batch)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await goals()).toHaveLength(2);
  });

  it('gives templates that can be imported as they are, with the region’s level names', async () => {
    const csv = await owner.get<string>('/goal-imports/template.csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect((await upload(csv.body)).body.preview?.counts).toMatchObject({
      added: 1,
      changed: 0,
      unchanged: 0,
      refused: 0,
    });
    const answer = await api.app.inject({ url: '/api/goal-imports/template.xlsx' });
    expect(answer.statusCode).toBe(401);
  });

  it('gives back the refused rows to mend', async () => {
    const { body: batch } = await upload(CSV);
    const { body } = await owner.get<string>(`/goal-imports/${batch.id}/refused.csv`);
    expect(body).toContain('Delmål;1.2;Fel år;snart;');
    expect(body).toContain('Rad 4, Målår (D4)');
    expect(body).not.toContain('Fler unga');
  });

  it('imports and undoes 10 000 goals within reasonable time', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`A${at}`, `Mål nummer ${at} ska öka`]);
    const content = await writeXlsxFile([['Kod', 'Mål'], ...rows]).toBuffer();
    const { body: batch } = await upload(content, 'stor.xlsx');
    expect(batch.preview?.counts.added).toBe(10_000);
    expect(batch.preview?.rows).toHaveLength(500);
    const applied = await apply(batch);
    expect(applied.status).toBe(200);
    expect((await undo(applied.body)).status).toBe(200);
    expect(await goals()).toEqual([]);
  }, 120_000);
});

const withoutVersion = ({ version, ...goal }: GoalSummary) => ({ ...goal, version: version > 0 });
