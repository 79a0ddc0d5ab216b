import type { OwnQuestion, ReviewDetail } from '@rt/evaluability/domain';
import { accountIdOf, secondEvaluator } from '../testing/src';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { EvaluabilityModule } from './evaluability.module';

describe('questions a region has added', () => {
  let api: TestApi;
  let evaluator: TestClient;
  let reviewerIds: string[];

  beforeAll(async () => {
    api = await createTestApi(EvaluabilityModule);
    evaluator = await api.as('evaluator');
    reviewerIds = [await accountIdOf(api, 'evaluator'), (await secondEvaluator(api)).id];
  });
  afterAll(() => api?.close());

  const start = async () => {
    const subject = { kind: 'portfolio', name: 'Alla projekt', filter: 'kind=project' };
    return (await evaluator.post<ReviewDetail>('/reviews', { subject, checklist: 'portfolio', reviewerIds })).body;
  };
  const asked = ({ questions }: ReviewDetail) => questions.map(({ text }) => text.sv);

  it('are asked from then on, and stay as they were where they have been asked', async () => {
    const before = await start();
    const input = { checklist: 'portfolio', text: 'Har barn och unga varit med?', help: null };
    const question = (await evaluator.post<OwnQuestion>('/checklist-questions', input)).body;
    const during = await start();
    const changed = { text: 'Har barn och unga deltagit i urvalet?', help: null };
    await evaluator.put(`/checklist-questions/${question.id}`, changed, { version: 1 });
    const after = await start();
    await evaluator.delete(`/checklist-questions/${question.id}`, { version: 2 });
    const last = await start();

    expect(asked(before)).not.toContain(input.text);
    expect(asked(last)).toEqual(asked(before));
    expect(asked(after)).toContain(changed.text);
    expect(asked((await evaluator.get<ReviewDetail>(`/reviews/${during.id}`)).body)).toContain(input.text);
  });

  it('are asked again when their retirement is undone, and once', async () => {
    const input = { checklist: 'portfolio', text: 'Vem väntar på svaret?', help: null };
    const { id } = (await evaluator.post<OwnQuestion>('/checklist-questions', input)).body;
    await evaluator.delete(`/checklist-questions/${id}`, { version: 1 });
    const restored = await evaluator.put<OwnQuestion>(`/checklist-questions/${id}/restoration`);
    expect(restored.body).toMatchObject({ ...input, id });
    expect(asked(await start())).toContain(input.text);
    expect((await evaluator.put(`/checklist-questions/${id}/restoration`)).status).toBe(404);
    expect((await (await api.as('reader')).put(`/checklist-questions/${id}/restoration`)).status).toBe(403);
  });

  it('are the region’s own, and written by evaluators only', async () => {
    const input = { checklist: 'portfolio', text: 'Finns det en plan B?', help: 'Om pengarna tar slut.' };
    const question = (await evaluator.post<OwnQuestion>('/checklist-questions', input)).body;
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get<OwnQuestion[]>('/checklist-questions')).body).toEqual([]);
    const owner = await api.as('strategy_owner');
    expect((await owner.post('/checklist-questions', input)).status).toBe(403);
    expect((await owner.delete(`/checklist-questions/${question.id}`, { version: 1 })).status).toBe(403);
  });

  it('are not asked of a selection that cannot be read', async () => {
    const subject = { kind: 'portfolio', name: 'Trasigt', filter: 'kind=rymdraket' };
    const answer = await evaluator.post('/reviews', { subject, checklist: 'portfolio', reviewerIds });
    expect(answer).toMatchObject({ status: 400, body: { code: 'review.filter' } });
  });
});
