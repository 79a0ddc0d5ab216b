import { randomUUID } from 'node:crypto';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { NO_FACTS, type StudyDetail, type StudyLedger } from '@rt/learning/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { LearningModule } from '../learning.module';

describe('a finding as evidence at an arrow', () => {
  let api: TestApi;
  let owner: TestClient;
  let studyId: string;
  let findingId: string;
  let chainId: string;
  const edgeId = randomUUID();

  beforeAll(async () => {
    api = await createTestApi(LearningModule);
    owner = await api.as('strategy_owner');
    const post = async <T = { id: string }>(path: string, body: object) => (await owner.post<T>(path, body)).body;
    chainId = (await post<ChainDetail>('/effect-chains', { name: 'Till arbete' })).id;
    const [from, to] = [randomUUID(), randomUUID()];
    const add = (part: string, id: string, is: object) => ({ part, id, was: null, is });
    const changes = [
      add('node', from, { kind: 'activity', text: 'Praktik' }),
      add('node', to, { kind: 'short_outcome', text: 'Arbete' }),
      add('edge', edgeId, { fromId: from, toId: to }),
    ];
    const drawn = await owner.post<ProblemBody>(`/effect-chains/${chainId}/changes`, { id: randomUUID(), changes });
    if (drawn.status >= 400) throw new Error(JSON.stringify(drawn.body));
    const study = { ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', state: 'planned', goalIds: [] };
    studyId = (await post<StudyDetail>('/studies', study)).id;
    findingId = (await post(`/studies/${studyId}/findings`, { text: 'Praktik ledde till arbete.', page: '9' })).id;
  });
  afterAll(() => api?.close());

  const attach = (more: object = {}, client = owner) =>
    client.post<ProblemBody>(`/findings/${findingId}/evidence`, {
      ...{ chainId, edgeId, bearing: 'supports', strength: 'moderate', ...more },
    });
  const chain = async () => (await owner.get<ChainDetail>(`/effect-chains/${chainId}`)).body;

  it('stands there with its study and page, changes what the region is sure of, and tells what the evidence says since', async () => {
    expect((await attach({ confidence: 'high' })).status).toBe(201);
    const { evidence, edges } = await chain();
    expect(evidence).toMatchObject([{ source: 'Vem får arbete?, s. 9', note: 'Praktik ledde till arbete.' }]);
    expect(edges).toMatchObject([{ id: edgeId, confidence: 'high' }]);
    const ledger = (await owner.get<StudyLedger>(`/studies/${studyId}/ledger`)).body;
    expect(ledger.findings[0]?.evidence).toMatchObject([
      { arrow: 'Praktik → Arbete', bearing: 'supports', before: 'untested', after: 'moderate' },
    ]);
  });

  it('that contradicts makes the arrow contested, and leaves what the region is sure of where nothing is said', async () => {
    await attach({ bearing: 'contradicts' });
    const ledger = (await owner.get<StudyLedger>(`/studies/${studyId}/ledger`)).body;
    expect(ledger.findings[0]?.evidence.at(-1)).toMatchObject({ before: 'moderate', after: 'contested' });
    expect((await chain()).edges[0]?.confidence).toBe('high');
  });

  it('is asked about by the studies of the arrow', async () => {
    const subject = { kind: 'edge', chainId, edgeId };
    const study = { ...NO_FACTS, title: 'Håller pilen?', kind: 'analysis', state: 'planned', goalIds: [] };
    const asked = await owner.post<StudyDetail>('/studies', { ...study, subjects: [subject] });
    expect(asked.body.subjects).toMatchObject([{ kind: 'edge', name: 'Praktik → Arbete' }]);
    const found = (await owner.get<StudyDetail[]>(`/chain-arrows/${edgeId}/studies`)).body;
    expect(found.map(({ title }) => title)).toEqual(['Håller pilen?']);
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/chain-arrows/${edgeId}/studies`)).body).toEqual([]);
    const stolen = { ...study, subjects: [subject] };
    expect((await neighbour.post<ProblemBody>('/studies', stolen)).body.code).toBe('study.subject-unknown');
  });

  it('is refused at an arrow that is not there, and by those who may not change chains', async () => {
    expect((await attach({ edgeId: randomUUID() })).body.code).toBe('evidence.arrow-unknown');
    expect((await attach({}, await api.as('evaluator'))).status).toBe(403);
    expect((await attach({}, await api.as('neighbour'))).status).toBe(404);
  });
});
