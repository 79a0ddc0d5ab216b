import type { Answer, Evidence, ReviewDetail, ReviewFile } from '@rt/evaluability/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { twoReviewers, type TwoReviewers } from '../../testing/src';
import { EvaluabilityModule } from '../evaluability.module';

const NOTES = { name: 'Anteckningar.txt', content: 'Deltagarna räknas två gånger.' };
const blank = { label: null, url: null, fileId: null, objectKind: null, objectId: null };

describe('what a score rests on', () => {
  let api: TestApi;
  let two: TwoReviewers;
  let review: ReviewDetail;
  let path: string;

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    two = await twoReviewers(api);
  });
  afterAll(() => api?.close());
  beforeEach(async () => {
    review = await two.start();
    path = `/reviews/${review.id}/answers/${review.questions[0]?.key}`;
  });

  const save = (evidence: object[], version = 0, client = two.one) =>
    client.put<Answer & ProblemBody>(path, { score: null, comment: null, evidence, taken: [] }, { version });
  const leave = (client = two.one, file = NOTES) =>
    client.upload<ReviewFile & ProblemBody>(`/reviews/${review.id}/files`, file);
  const ofFile = (fileId: string) => ({ ...blank, kind: 'file', fileId });
  const ofWork = (objectId: string) => ({ ...blank, kind: 'object', objectKind: 'intervention', objectId });
  const names = (evidence: readonly Evidence[] = []) => evidence.map(({ name }) => name);

  it('is a link, a file or something in the system, each under its own name', async () => {
    const { id } = (await leave()).body;
    const link = { ...blank, kind: 'link', label: 'Ansökan s. 4', url: 'https://exempel.se/ansokan' };
    const saved = (await save([link, ofFile(id), ofWork(two.interventionId)])).body;
    expect(names(saved.evidence)).toEqual([null, 'Anteckningar.txt', 'Vägen till jobb']);
    const read = (await two.one.get<ReviewDetail>(`/reviews/${review.id}`)).body.answers[0];
    expect(read?.evidence).toEqual(saved.evidence);
  });

  it('reads what was stored before there were kinds as links, and does not rewrite it', async () => {
    await save([]);
    const old = [{ label: 'Ansökan s. 4', url: null }];
    await api.dataSource.query('UPDATE review_answer SET evidence = $1', [JSON.stringify(old)]);
    const read = (await two.one.get<ReviewDetail>(`/reviews/${review.id}`)).body.answers[0];
    expect(read?.evidence).toEqual([{ ...blank, kind: 'link', label: 'Ansökan s. 4', name: null }]);
    expect(await api.dataSource.query('SELECT evidence FROM review_answer LIMIT 1')).toEqual([{ evidence: old }]);
  });

  it('is a file that only its reviewer reads before both have handed in', async () => {
    const { id } = (await leave()).body;
    const read = (client: TestClient) => client.get<string>(`/review-files/${id}`);
    const mine = await read(two.one);
    expect(mine.body).toBe(NOTES.content);
    expect(mine.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    for (const client of [two.other, await api.as('strategy_owner')])
      expect(await read(client)).toMatchObject({ status: 404, body: { code: 'file.not-found' } });
    for (const person of ['neighbour', 'reader', 'project_manager'] as const)
      expect((await read(await api.as(person))).status).toBeGreaterThanOrEqual(403);
  });

  it('is never the other reviewer’s file, nor a thing that is not there or is secret', async () => {
    const { id } = (await leave(two.other)).body;
    const owner = await api.as('strategy_owner');
    const secret = { name: 'Hemligt stöd', kind: 'business_support', secret: true };
    const hidden = (await owner.post<{ id: string }>('/interventions', secret)).body.id;
    for (const piece of [ofFile(id), ofWork(review.id), ofWork(hidden)]) {
      const refused = await save([piece]);
      expect(refused.body).toMatchObject({ status: 422, code: 'review.evidence-unknown' });
      expect(JSON.stringify(refused.body)).not.toMatch(/Hemligt|Anteckningar/);
    }
  });

  it('stays when what it points at has become secret since, without its name', async () => {
    await save([ofWork(two.interventionId)]);
    await api.dataSource.query('UPDATE intervention SET secret = true WHERE id = $1', [two.interventionId]);
    try {
      await api.dataSource
        .query(`UPDATE review SET subject_kind = 'portfolio', subject_id = NULL, portfolio_name = 'Allt',
        portfolio_filter = '' WHERE id = '${review.id}'`);
      const kept = await save([ofWork(two.interventionId)], 1);
      expect([kept.status, names(kept.body.evidence)]).toEqual([200, [null]]);
    } finally {
      await api.dataSource.query('UPDATE intervention SET secret = false WHERE id = $1', [two.interventionId]);
    }
  });

  it('is whole: a link has words, an object is chosen', async () => {
    const refused = await save([{ ...blank, kind: 'link', url: 'https://exempel.se/x' }]);
    expect(refused.body).toMatchObject({ status: 422, code: 'review.evidence-incomplete' });
  });

  it('is left by a reviewer, while they can still write', async () => {
    expect((await leave(await api.as('strategy_owner'))).status).toBe(403);
    await two.one.put(`/reviews/${review.id}/withdrawal`, { reason: 'Fel insats.' }, { version: 1 });
    expect((await leave()).body.code).toBe('review.withdrawn');
  });
});
