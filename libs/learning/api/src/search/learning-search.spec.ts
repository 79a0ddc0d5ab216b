import { type LearningHits, MARK, NO_FACTS, type StudyDetail } from '@rt/learning/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { LearningModule } from '../learning.module';

describe('the search in what was learnt', () => {
  let api: TestApi;
  let evaluator: TestClient;
  let study: StudyDetail;

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    evaluator = await api.as('evaluator');
    const input = { ...NO_FACTS, kind: 'analysis', state: 'planned', goalIds: [] };
    const post = async <T>(path: string, body: object) => (await evaluator.post<T>(path, body)).body;
    study = await post<StudyDetail>('/studies', {
      ...{ ...input, title: 'Äldres resor', questions: 'Hur reser de som är över åttio?' },
    });
    const texts = ['Målformuleringarna har inget årtal.', 'Ungdomar avbryter sina utbildningar.'];
    for (const text of texts) {
      const { id } = await post<{ id: string }>(`/studies/${study.id}/findings`, { text, page: '7' });
      await post(`/findings/${id}/recommendations`, { text: 'Kommunerna bör pröva lärlingsplatser.' });
    }
  });
  afterAll(() => api?.close());

  const search = async (text: string, client = evaluator) =>
    (await client.get<LearningHits>(`/learning-search?q=${encodeURIComponent(text)}`)).body;
  const kinds = async (text: string) => (await search(text)).hits.map(({ kind, number }) => [kind, number]);

  it.each([
    ['målformulering', 'finding', 1],
    ['ungdom', 'finding', 2],
    ['utbildningen', 'finding', 2],
    ['KOMMUN', 'recommendation', 1],
    ['äldre', 'study', null],
    ['årtalen', 'finding', 1],
  ])('finds %p by its stem, whatever its ending', async (text, kind, number) => {
    expect(await kinds(text)).toContainEqual([kind, number]);
  });

  it('does not take a for å, nor o for ö', async () => {
    expect((await search('malformulering')).total).toBe(0);
    expect((await search('över åttio')).total).toBe(1);
    expect((await search('over attio')).total).toBe(0);
  });

  it('finds what is only begun to be typed, and marks the words that were found', async () => {
    const { hits } = await search('avbryter utbil');
    expect(hits).toMatchObject([{ kind: 'finding', page: '7', studyTitle: 'Äldres resor' }]);
    expect(hits[0]?.excerpt).toContain(`${MARK.start}utbildningar${MARK.end}`);
  });

  it('wants every word, and leaves out what stands after a minus', async () => {
    expect((await search('ungdomar kommuner')).total).toBe(0);
    expect(await kinds('lärlingsplatser')).toHaveLength(2);
  });

  it.each(["'; DROP TABLE finding; --", '& | !', ':*', '"', '()'])('answers %p without harm', async (text) => {
    expect((await evaluator.get(`/learning-search?q=${encodeURIComponent(`${text} x`)}`)).status).toBe(200);
  });

  it('refuses what is too short to search for', async () => {
    expect((await evaluator.get('/learning-search?q=a')).status).toBe(400);
    expect((await evaluator.get('/learning-search')).status).toBe(400);
  });

  it('finds nothing of another region, and nothing that was removed', async () => {
    expect((await search('ungdom', await api.as('neighbour'))).total).toBe(0);
    const finding = (await search('målformulering')).hits[0];
    await evaluator.delete(`/findings/${finding?.id}`, { version: 1 });
    expect((await search('målformulering')).hits.map(({ kind }) => kind)).not.toContain('finding');
    await evaluator.put(`/findings/${finding?.id}/restoration`, {});
  });
});
