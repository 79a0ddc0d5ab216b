import type { Score } from '@rt/evaluability/domain';
import { emailOf, TEST_PASSWORD, type TestApi, type TestClient } from '@rt/shared/api/testing';

/** Another evaluator of the test region: a review takes two. */
export async function secondEvaluator(api: TestApi): Promise<{ id: string; client: TestClient }> {
  const [{ id }] = await api.dataSource.query<[{ id: string }]>(
    `WITH person AS (
       INSERT INTO account (email, name, password_hash)
       SELECT 'second@test.example', 'second', password_hash FROM account WHERE email = $1 RETURNING id)
     INSERT INTO membership (account_id, region_id, role)
     SELECT person.id, membership.region_id, 'evaluator' FROM person, membership JOIN account ON account.id = account_id
     WHERE account.email = $1 RETURNING account_id AS id`,
    [emailOf('evaluator')],
  );
  const client = api.anonymous();
  await client.post('/session', { email: 'second@test.example', password: TEST_PASSWORD });
  return { id, client };
}

export async function accountIdOf(api: TestApi, person: Parameters<typeof emailOf>[0]): Promise<string> {
  const rows = await api.dataSource.query<{ id: string }[]>('SELECT id FROM account WHERE email = $1', [
    emailOf(person),
  ]);
  return rows[0]?.id ?? '';
}

/** Answers questions as one person, in order; a score each, and the same comment on all. */
export async function answerAll(
  client: TestClient,
  reviewId: string,
  keys: readonly string[],
  scores: readonly Score[],
  comment: string | null = null,
): Promise<void> {
  for (const [at, key] of keys.entries())
    await client.put(
      `/reviews/${reviewId}/answers/${key}`,
      { score: scores[at % scores.length], comment, evidence: [], taken: [] },
      { version: 0 },
    );
}
