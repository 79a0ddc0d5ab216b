import type { SessionDetail } from '@rt/identity/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, emailOf, TEST_PASSWORD, type TestApi } from '@rt/shared/api/testing';
import { FAILURES_PER_ADDRESS } from './address-limit';
import { IdentityModule } from './identity.module';

describe('signing in', () => {
  let api: TestApi;
  beforeEach(async () => void (api = await createTestApi(IdentityModule)));
  afterEach(() => api?.close());

  const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
    api.anonymous().post<SessionDetail & ProblemBody>('/session', { email, password }, { headers });
  const rightly = (headers?: Record<string, string>) => signIn(emailOf('reader'), TEST_PASSWORD, headers);
  const wrongly = (email = emailOf('reader')) => signIn(email, 'not the password');
  const times = async <T>(count: number, attempt: () => Promise<T>) => {
    const answers: T[] = [];
    for (let at = 0; at < count; at += 1) answers.push(await attempt());
    return answers;
  };

  it('gives the browser a session no script can read and no other site can send', async () => {
    const { status, headers } = await rightly();
    expect(status).toBe(201);
    const [session, csrf] = headers['set-cookie'] as string[];
    expect(session).toMatch(/^session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(csrf).toMatch(/^XSRF-TOKEN=[\w-]{43}; Path=\/; Expires=[^;]+; SameSite=Lax$/);
  });

  it('does not mind capital letters in the e-mail address', async () =>
    expect(await signIn(' Reader@Test.Example ', TEST_PASSWORD)).toMatchObject({ status: 201 }));

  it('says the same of a wrong password and an unknown address', async () => {
    const [wrong, unknown] = [await wrongly(), await wrongly('nobody@test.example')];
    expect(wrong).toMatchObject({ status: 401, body: { code: 'session.refused' } });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('does not let in who has no role anywhere', async () => {
    await api.dataSource.query(`DELETE FROM membership WHERE role = 'reader'`);
    expect(await rightly()).toMatchObject({ status: 401 });
  });

  it('asks for a wait after five failures, even of the right password, and says how long', async () => {
    const answers = await times(5, wrongly);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    const { status, headers, body } = await rightly();
    expect(status).toBe(429);
    expect(body).toMatchObject({
      code: 'session.locked',
      title: 'För många misslyckade försök. Försök igen om en minut.',
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('asks for a longer wait every time', async () => {
    await times(5, wrongly);
    await api.dataSource.query('UPDATE sign_in_attempt SET locked_until = now()');
    await wrongly();
    const { body, headers } = await rightly();
    expect(body.title).toBe('För många misslyckade försök. Försök igen om 2 minuter.');
    expect(Number(headers['retry-after'])).toBeGreaterThan(110);
  });

  it('locks an address without an account in the same way, so that nobody learns which there are', async () => {
    await times(5, () => wrongly('nobody@test.example'));
    expect(await wrongly('nobody@test.example')).toMatchObject({ status: 429, body: { code: 'session.locked' } });
  });

  it('counts guesses made at the same time one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => wrongly()));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('forgets failures when the person signs in', async () => {
    await times(4, wrongly);
    expect(await rightly()).toMatchObject({ status: 201 });
    await times(4, wrongly);
    expect(await rightly()).toMatchObject({ status: 201 });
  });

  it('forgets failures after a day', async () => {
    await times(5, wrongly);
    await api.dataSource.query(`UPDATE sign_in_attempt SET last_at = now() - interval '25 hours'`);
    expect(await rightly()).toMatchObject({ status: 201 });
  });

  it('stops someone who tries one account after the other', async () => {
    let at = 0;
    await times(FAILURES_PER_ADDRESS, () => wrongly(`guess-${(at += 1)}@test.example`));
    expect(await rightly()).toMatchObject({ status: 429, body: { code: 'session.locked' } });
  }, 60_000);

  it('does not keep the address that was tried in the clear', async () => {
    await wrongly('secret.person@test.example');
    const rows = await api.dataSource.query<unknown[]>('SELECT * FROM sign_in_attempt');
    expect(JSON.stringify(rows)).not.toContain('secret.person');
  });

  it('is refused when another site asks for it', async () => {
    const foreign = { status: 403, body: { code: 'csrf.origin' } };
    expect(await rightly({ 'sec-fetch-site': 'cross-site' })).toMatchObject(foreign);
    expect(await rightly({ 'sec-fetch-site': 'same-site' })).toMatchObject(foreign);
    expect(await rightly({ origin: 'https://elsewhere.example' })).toMatchObject(foreign);
    expect(await rightly({ origin: 'null' })).toMatchObject(foreign);
  });

  it('is let through from the own page', async () => {
    expect(await rightly({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 201 });
    expect(await rightly({ origin: 'http://traden.example', host: 'traden.example' })).toMatchObject({ status: 201 });
  });
});
