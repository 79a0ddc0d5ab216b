import { type CodingDesk, richTextFromPlain, type TakenCode } from '@rt/reporting/domain';
import { emailOf, TEST_PASSWORD, type TestApi, type TestClient } from '@rt/shared/api/testing';

const YEAR = 2025;
const CONDUCT = 'Arbetet utgår från lärandeplanen. Nästa år ska planen uppdateras.';

/** Two national analysts, and a region's submitted report for them to code. */
export interface TwoCoders {
  one: TestClient;
  other: TestClient;
  owner: TestClient;
  /** What the region has answered to ak6.conduct. */
  answer: string;
  year: number;
  /** Where the answer is coded: `/codings/2025/20/approach`. */
  at(theme?: string): string;
  /** Saves codes on the first sentence, or where it is told. */
  take(client: TestClient, codes: readonly (string | TakenCode)[], more?: { theme?: string; memo?: string; version?: number; amendmentId?: string | null }): Promise<{ status: number; body: CodingDesk }>; // prettier-ignore
  done(client: TestClient, theme?: string): Promise<{ status: number; body: CodingDesk }>;
  /** Both take the codes given and are done. */
  both(theme: string, codes: readonly string[], others?: readonly string[]): Promise<void>;
  amend(text: string): Promise<void>;
}

export async function secondAnalyst(api: TestApi, email = 'second-analyst@test.example'): Promise<TestClient> {
  await api.dataSource.query(
    `WITH person AS (
       INSERT INTO account (email, name, password_hash)
       SELECT $2, split_part($2, '@', 1), password_hash FROM account WHERE email = $1 RETURNING id)
     INSERT INTO membership (account_id, region_id, role)
     SELECT person.id, membership.region_id, 'national_analyst' FROM person, membership JOIN account ON account.id = account_id
     WHERE account.email = $1`,
    [emailOf('national_analyst'), email],
  );
  const client = api.anonymous();
  await client.post('/session', { email, password: TEST_PASSWORD });
  return client;
}

/** A submitted report of whoever is given, with an answer to ak6.conduct. */
export async function submitReport(owner: TestClient, year: number, conduct: string): Promise<void> {
  await owner.put(`/annual-reports/${year}`, {});
  await owner.put(
    `/annual-reports/${year}/answers/ak6.conduct`,
    { body: richTextFromPlain(conduct), done: true },
    { version: 1 },
  );
  const blanksReason = 'Besvaras i bilagan till beslutet.';
  await owner.put(`/annual-reports/${year}/submission`, { decision: 'Regionstyrelsen § 12', blanksReason });
}

export async function twoCoders(api: TestApi): Promise<TwoCoders> {
  const [one, other, owner] = [
    await api.as('national_analyst'),
    await secondAnalyst(api),
    await api.as('strategy_owner'),
  ];
  await submitReport(owner, YEAR, CONDUCT);
  const at = (theme = 'approach') => `/codings/${YEAR}/20/${theme}`;
  const first = { start: 0, end: CONDUCT.indexOf('.') + 1 };
  const take: TwoCoders['take'] = (client, codes, { theme, memo = '', version = 0, amendmentId = null } = {}) =>
    client.put<CodingDesk>(
      at(theme),
      {
        codes: codes.map((code) => (typeof code === 'string' ? { code, passages: [first] } : code)),
        memo,
        amendmentId,
      },
      { version },
    );
  const done: TwoCoders['done'] = (client, theme) => client.put<CodingDesk>(`${at(theme)}/done`);
  return {
    one,
    other,
    owner,
    answer: CONDUCT,
    year: YEAR,
    at,
    take,
    done,
    async both(theme, codes, others = codes) {
      for (const [client, taken] of [
        [one, codes],
        [other, others],
      ] as const) {
        await take(client, taken, { theme });
        await done(client, theme);
      }
    },
    async amend(text) {
      const amendment = { part: 'ak6.conduct', body: richTextFromPlain(text), reason: 'Svaret var fel avskrivet.' };
      await owner.post(`/annual-reports/${YEAR}/amendments`, amendment);
    },
  };
}
