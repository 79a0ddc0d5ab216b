import { secondAnalyst, type TwoCoders, twoCoders } from '@rt/reporting/api/testing';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { domains } from './domains';
import { everyAddress } from './every-address';

const PASSAGE = { start: 3, end: 17 };
/** What only the first coder has written: a memo, and a passage that nobody else has marked. */
const TELLS = /kråkfötter|"start":3,"end":17|"end":17,"start":3/i;

describe('what a coder has taken before both are done', () => {
  const TAKEN = { code: 'overall_ambition', passages: [PASSAGE] };
  let api: TestApi;
  let coders: TwoCoders;
  let third: TestClient;
  let ids: string[];

  beforeAll(async () => {
    api = await createTestApi(...domains);
    coders = await twoCoders(api);
    third = await secondAnalyst(api, 'third@test.example');
    await coders.take(coders.one, [TAKEN], { memo: 'Kråkfötter i svaret' });
    await coders.take(coders.one, [TAKEN], { memo: 'Fler kråkfötter', version: 1 });
    await coders.take(coders.other, ['general_approach']);
    const rows = await api.dataSource.query<{ id: string }[]>('SELECT id FROM coding');
    ids = rows.map(({ id }) => id);
  }, 60_000);
  afterAll(() => api?.close());

  const VALUES: Record<string, string> = { year: '2025', countyCode: '20', theme: 'approach' };
  const addresses = () => [
    ...everyAddress(api, (name) => VALUES[name] ?? ids[0] ?? ''),
    ...ids.map((id) => `/audit?objectId=${id}`),
    ...['coding', 'joint_coding'].map((type) => `/audit?objectType=${type}`),
    '/national-reports/2025/answers?part=ak6.conduct',
    '/compilations/2025/passages?theme=approach&code=overall_ambition',
  ];
  const told = async (client: TestClient) => {
    const found: string[] = [];
    for (const path of addresses())
      if (TELLS.test(JSON.stringify((await client.get(path)).body ?? null))) found.push(path);
    return found;
  };
  /** An administrator and an evaluator of the agency: whoever may read its trail. */
  const atTheAgency = async (role: string) => {
    const client = await secondAnalyst(api, `${role}@agency.example`);
    await api.dataSource.query(
      `UPDATE membership SET role = $1 FROM account WHERE account.id = account_id AND account.email = $2`,
      [role, `${role}@agency.example`],
    );
    return client;
  };

  it(
    'is theirs to read: so the trial is worth something',
    async () => expect(await told(coders.one)).toContain(coders.at()),
    60_000,
  );

  it('is nowhere to be read by the other, nor by a third', async () => {
    expect(await told(coders.other)).toEqual([]);
    expect(await told(third)).toEqual([]);
  }, 120_000);

  it('is nowhere in the agency’s trail, whoever reads it', async () => {
    for (const role of ['administrator', 'evaluator', 'strategy_owner'])
      expect(await told(await atTheAgency(role))).toEqual([]);
  }, 120_000);

  it('is not told by a refusal, a conflict or an answer to a change either', async () => {
    const tries = [
      await coders.other.get(`${coders.at()}/comparison`),
      await coders.take(coders.other, ['general_approach'], { version: 9 }),
      await coders.take(third, ['general_approach']),
      await coders.other.put(`${coders.at()}/joint`, { codes: [], reason: 'Så här.', amendmentId: null }),
      await coders.other.put('/national-reports/2025/agreed-codings', {}),
    ];
    expect(tries.map(({ status }) => status)).toEqual([403, 412, 409, 403, 200]);
    for (const { body } of tries) expect(JSON.stringify(body)).not.toMatch(TELLS);
  });

  it('stays closed when only one is done, and opens to both and the third when both are', async () => {
    await coders.done(coders.one);
    expect(await told(coders.other)).toEqual([]);
    await coders.done(coders.other);
    for (const client of [coders.other, third]) expect(await told(client)).toContain(`${coders.at()}/comparison`);
    expect(await told(await api.as('reader'))).toEqual([]);
  }, 120_000);
});
