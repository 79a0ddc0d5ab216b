import { createTestApi, emailOf, type TestApi } from '@rt/shared/api/testing';
import { IdentityModule } from './identity.module';
import { sessionStillAllows } from './session-still-allows';
import type { CurrentSession } from './sessions.service';

describe('whether a session still allows', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule)));
  afterAll(() => api?.close());

  /** The session that somebody has just opened. */
  async function opened(): Promise<CurrentSession> {
    await api.as('reader');
    const [row] = await api.dataSource.query<{ tokenHash: string; accountId: string; regionId: string }[]>(
      `SELECT token_hash AS "tokenHash", account_id AS "accountId", region_id AS "regionId"
       FROM session JOIN account ON account.id = account_id WHERE email = $1 ORDER BY session.created_at DESC LIMIT 1`,
      [emailOf('reader')],
    );
    return {
      tokenHash: row?.tokenHash,
      actor: { accountId: row?.accountId, regionId: row?.regionId },
    } as CurrentSession;
  }
  const allows = (session: CurrentSession) => sessionStillAllows(api.dataSource, session, 'chain:read');

  it('is so as long as the person is signed in and has the role', async () => {
    const session = await opened();
    expect(await allows(session)).toBe(true);
    expect(await sessionStillAllows(api.dataSource, session, 'chain:edit')).toBe(false);
  });

  it('is not counted as use of the session', async () => {
    const session = await opened();
    await api.dataSource.query(`UPDATE session SET last_seen_at = now() - interval '2 hours' WHERE token_hash = $1`, [
      session.tokenHash,
    ]);
    await allows(session);
    const [row] = await api.dataSource.query<[{ idle: boolean }]>(
      `SELECT last_seen_at < now() - interval '1 hour' AS idle FROM session WHERE token_hash = $1`,
      [session.tokenHash],
    );
    expect(row.idle).toBe(true);
  });

  it('is not so after signing out, in another region, or without the role', async () => {
    const session = await opened();
    await api.dataSource.query(`UPDATE membership SET role = 'administrator' WHERE account_id = $1`, [
      session.actor.accountId,
    ]);
    expect(await allows(session)).toBe(true);
    const [other] = await api.dataSource.query<[{ id: string }]>(
      `SELECT id FROM region WHERE name = 'Region Gävleborg'`,
    );
    expect(await allows({ ...session, actor: { ...session.actor, regionId: other.id } })).toBe(false);
    await api.dataSource.query('DELETE FROM session WHERE token_hash = $1', [session.tokenHash]);
    expect(await allows(session)).toBe(false);
  });
});
