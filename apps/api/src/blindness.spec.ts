import { accountIdOf, answerAll, secondEvaluator } from '@rt/evaluability/api/testing';
import type { Comparison, ReviewDetail } from '@rt/evaluability/domain';
import { createTestApi, type TestApi, type TestClient, type TestPerson } from '@rt/shared/api/testing';
import { domains } from './domains';
import { everyAddress } from './every-address';

const TELLS = /kråkfötter/i;

describe('what a reviewer has written before both have handed in', () => {
  let api: TestApi;
  let one: TestClient;
  let other: TestClient;
  let review: ReviewDetail;
  let ids: string[];
  let keys: string[];
  let fileAt: string;

  beforeAll(async () => {
    api = await createTestApi(...domains);
    one = await api.as('evaluator');
    const second = await secondEvaluator(api);
    other = second.client;
    const reviewerIds = [await accountIdOf(api, 'evaluator'), second.id];
    const owner = await api.as('strategy_owner');
    const managerId = await accountIdOf(api, 'project_manager');
    const work = { name: 'Vägen till jobb', kind: 'project', managerId };
    const intervention = (await owner.post<{ id: string }>('/interventions', work)).body;
    const subject = { kind: 'intervention', id: intervention.id };
    review = (await one.post<ReviewDetail>('/reviews', { subject, checklist: 'register_effects', reviewerIds })).body;
    keys = review.questions.map(({ key }) => key);
    await answerAll(one, review.id, keys, ['1', '2', '3'], 'Kråkfötter i ansökan');
    const file = { name: 'Kråkfötter.txt', content: 'Kråkfötter i marginalen' };
    const leave = (id: string) => one.upload<{ id: string }>(`/reviews/${id}/files`, file);
    const left = (await leave(review.id)).body;
    const evidence = [
      { kind: 'link', label: 'Kråkfötter', url: 'https://exempel.se/krakfotter' },
      { kind: 'file', label: null, fileId: left.id },
    ];
    const taken = review.questions[0]?.facts.slice(0, 1).map((code) => ({ code, stance: 'contested' })) ?? [];
    const changed = { score: '2', comment: 'Fler kråkfötter', evidence, taken };
    await one.put(`/reviews/${review.id}/answers/${keys[0]}`, changed, { version: 1 });
    const gone = (await one.post<ReviewDetail>('/reviews', { subject, checklist: 'register_effects', reviewerIds }))
      .body;
    await answerAll(one, gone.id, keys, ['1'], 'Kråkfötter i en bedömning som togs tillbaka');
    const goneFile = (await leave(gone.id)).body;
    await one.put(`/reviews/${gone.id}/withdrawal`, { reason: 'Fel checklista.' }, { version: 1 });
    const reviewers = await api.dataSource.query<{ id: string }[]>('SELECT id FROM reviewer');
    const files = await api.dataSource.query<{ id: string }[]>('SELECT id FROM stored_file');
    const rows = [...reviewers, ...files].map(({ id }) => id);
    fileAt = `/review-files/${left.id}`;
    ids = [review.id, intervention.id, left.id, goneFile.id, gone.id, ...rows, ...reviewerIds];
  });
  afterAll(() => api?.close());

  /** Every address there is to read, with each of the ids there are, and each question, in the place of what it asks for. */
  const addresses = () => [
    ...ids.flatMap((id) => everyAddress(api, () => id)),
    ...ids.map((id) => `/audit?objectId=${id}`),
    ...['review_answer', 'review_file', 'stored_file'].map((type) => `/audit?objectType=${type}`),
    `/reviews?subjectKind=intervention&subjectId=${ids[1]}`,
  ];
  const told = async (client: TestClient) => {
    const found: string[] = [];
    for (const path of new Set(addresses()))
      if (TELLS.test(JSON.stringify((await client.get(path)).body ?? null))) found.push(path);
    return found;
  };

  it('is theirs to read, in their review and their part of the trail: so the trial is worth something', async () => {
    const found = await told(one);
    expect(found).toEqual(
      expect.arrayContaining([
        `/reviews/${review.id}`,
        fileAt,
        '/audit?objectType=review_answer',
        '/audit?objectType=stored_file',
      ]),
    );
  }, 60_000);

  it('is nowhere to be read by the other reviewer', async () => expect(await told(other)).toEqual([]), 60_000);

  it.each<TestPerson>([
    'administrator',
    'strategy_owner',
    'project_manager',
    'reader',
    'national_analyst',
    'neighbour',
  ])('is nowhere to be read by a %s', async (person) => expect(await told(await api.as(person))).toEqual([]), 60_000);

  it('is not told by a refusal, a conflict or an answer to a change either', async () => {
    const comparison = await other.get(`/reviews/${review.id}/comparison`);
    expect(comparison).toMatchObject({ status: 403, body: { code: 'review.blind' } });
    const answer = { score: '1', comment: null, evidence: [], taken: [] };
    const tries = [
      await other.put(`/reviews/${review.id}/answers/${keys[0]}`, answer, { version: 2 }),
      await other.put(`/reviews/${review.id}/joint-answers/${keys[0]}`, { score: '1', comment: null }, { version: 0 }),
      await other.put(`/reviews/${review.id}/agreement`, {}, { version: 1 }),
      await other.put(`/reviews/${review.id}/hand-in`),
      await other.put(`/reviews/${review.id}/withdrawal`, { reason: 'Vi hinner inte.' }, { version: 9 }),
    ];
    for (const { status, body } of tries) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(body)).not.toMatch(TELLS);
    }
  });

  it('stays closed when only one has handed in', async () => {
    await one.put(`/reviews/${review.id}/hand-in`);
    expect(await told(other)).toEqual([]);
  }, 60_000);

  it('opens to both when both have, to the strategy owner when they agree, and never to a reader', async () => {
    await answerAll(other, review.id, keys, ['1', '2', '3']);
    await other.put(`/reviews/${review.id}/answers/${keys[0]}`, { score: '2', comment: null, evidence: [], taken: [] }, { version: 1 }); // prettier-ignore
    await other.put(`/reviews/${review.id}/hand-in`);
    expect(await told(other)).toEqual(expect.arrayContaining([`/reviews/${review.id}/comparison`, fileAt]));
    const owner = await api.as('strategy_owner');
    expect(await told(owner)).toEqual([]);
    const locked = await other.put<Comparison>(`/reviews/${review.id}/agreement`, {}, { version: 1 });
    expect(locked.status).toBe(200);
    expect(await told(owner)).toEqual(expect.arrayContaining([`/reviews/${review.id}/comparison`, fileAt]));
    for (const person of ['reader', 'project_manager', 'neighbour'] as const)
      expect(await told(await api.as(person))).toEqual([]);
  }, 120_000);

  it('stays closed to everybody for ever where the review was taken back', async () => {
    for (const client of [await api.as('administrator'), await api.as('strategy_owner'), other]) {
      const { body } = await client.get('/audit?objectType=review_answer');
      expect(JSON.stringify(body)).not.toContain('togs tillbaka');
    }
  });
});
