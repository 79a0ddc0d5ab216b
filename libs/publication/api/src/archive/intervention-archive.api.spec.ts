import { EvaluabilityModule } from '@rt/evaluability/api';
import { answerAll, type TwoReviewers, twoReviewers } from '@rt/evaluability/api/testing';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { strFromU8, unzipSync } from 'fflate';
import { PublicationModule } from '../publication.module';

type Rows = Record<string, Record<string, unknown>[]>;
const DRAFT = 'Mitt utkast till omdöme';

describe('the archive of an intervention', () => {
  let api: TestApi;
  let owner: TestClient;
  let team: TwoReviewers;
  beforeAll(async () => {
    api = await createTestApi(PublicationModule, EvaluabilityModule);
    owner = await api.as('strategy_owner');
    team = await twoReviewers(api);
    const { one, other, interventionId, start } = team;
    const plan = { text: 'Jämför sökande med och utan plats.', dueOn: '2027-06-30' };
    expect((await one.put(`/interventions/${interventionId}/evaluation-plan`, plan, { version: 0 })).status).toBe(200);
    const locked = await start();
    const keys = locked.questions.map(({ key }) => key);
    for (const client of [one, other]) {
      await answerAll(client, locked.id, keys, ['2'], 'Prövat mot planen');
      await client.put(`/reviews/${locked.id}/hand-in`);
    }
    expect((await one.put(`/reviews/${locked.id}/agreement`, {}, { version: 1 })).status).toBe(200);
    const blind = await start();
    await answerAll(one, blind.id, keys, ['1'], DRAFT);
  });
  afterAll(() => api?.close());

  async function read(query = '') {
    const { status, body } = await owner.send<Buffer>('GET', `/archives/interventions/${team.interventionId}${query}`);
    expect(status).toBe(200);
    const texts = Object.entries(unzipSync(new Uint8Array(body))).map(([name, bytes]) => [name, strFromU8(bytes)]);
    const files = Object.fromEntries(texts) as Record<string, string>;
    return { all: Object.values(files).join('\n'), rows: JSON.parse(files['json/allt.json'] ?? '{}') as Rows };
  }

  it('has how it is to be evaluated, and its locked reviews with everybody’s answers', async () => {
    const { rows } = await read();
    expect(rows['utvarderingsplan']).toEqual([{ text: 'Jämför sökande med och utan plats.', due_on: '2027-06-30' }]);
    expect(rows['bedomningar']).toMatchObject([{ subject: 'Vägen till jobb', agreed_by: 'evaluator' }]);
    const whose = new Set(rows['bedomningarnas-svar']?.map((answer) => answer['whose']));
    expect(whose).toEqual(new Set(['Bedömare 1', 'Bedömare 2', 'Gemensamt']));
  });

  it('has not a word of a review that is blind', async () => expect((await read()).all).not.toContain(DRAFT));

  it('tells nothing of what was said to a question that one of the two answered by something secret', async () => {
    const work = { name: 'Smyg AB', kind: 'business_support', secret: true };
    const { id } = (await owner.post<{ id: string }>('/interventions', work)).body;
    const [agreed] = await api.dataSource.query<{ id: string; key: string }[]>(`
      SELECT review.id, review.questions -> 0 ->> 'key' AS key FROM review WHERE agreed_at IS NOT NULL`);
    const pieces = JSON.stringify([{ kind: 'object', objectId: id, label: 'Smyg AB' }]);
    const given = [agreed?.id, agreed?.key];
    await api.dataSource.query(
      `UPDATE review_answer SET evidence = $3 WHERE question_key = $2 AND reviewer_id = (
        SELECT reviewer.id FROM reviewer WHERE review_id = $1 AND place = 1)`,
      [...given, pieces],
    );
    await api.dataSource.query(
      `UPDATE review_joint_answer SET comment = 'Som Smyg AB visar' WHERE review_id = $1 AND question_key = $2`,
      given,
    );
    const verdict = { verdict: 'fix_first', reason: 'Efter Smyg AB' };
    expect((await team.one.put(`/reviews/${agreed?.id}/verdict`, verdict, { version: 2 })).status).toBe(200);
    const { all, rows } = await read();
    expect(all).not.toContain('Smyg AB');
    expect(rows['bedomningarnas-svar']?.filter(({ comment }) => comment === 'Skyddad uppgift')).toHaveLength(3);
    expect(rows['bedomningar']).toMatchObject([{ verdict_reason: 'Skyddad uppgift' }]);
    const shown = (await read('?secrets=shown')).all;
    expect(shown).toContain('Som Smyg AB visar');
    expect(shown).toContain('Efter Smyg AB');
  });

  it('has none of this once the intervention is secret, but for who may see it and asks', async () => {
    await api.dataSource.query('UPDATE intervention SET kind = $2, secret = true WHERE id = $1', [
      team.interventionId,
      'business_support',
    ]);
    const { all, rows } = await read();
    expect(all).not.toMatch(/Vägen till jobb|Prövat mot planen|Jämför sökande/);
    expect([rows['utvarderingsplan'], rows['bedomningar'], rows['bedomningarnas-svar']]).toEqual([[], [], []]);
    expect((await read('?secrets=shown')).all).toMatch(/Prövat mot planen/);
  });
});
