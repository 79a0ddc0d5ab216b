import { randomUUID } from 'node:crypto';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { answerAll, accountIdOf, secondEvaluator } from '@rt/evaluability/api/testing';
import type { Comparison, ReviewDetail } from '@rt/evaluability/domain';
import { NO_FACTS } from '@rt/learning/domain';
import type { TestAnswer, TestApi, TestClient } from '@rt/shared/api/testing';
import type { Region } from './published-region';

const done = <T>({ status, body }: TestAnswer<T>): T => {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
};

/** Words that must never follow where what is secret is left out. */
export const SECRET = 'Smyginvest';
/** What the two have answered in a review that is not agreed on yet. */
export const DRAFT = 'Mitt utkast till omdöme';

/** What hangs on the goals of a strategy: values, a finding, a comment and a named version, a locked review and a blind one. */
export async function hangOnGoals(
  api: TestApi,
  owner: TestClient,
  { indicatorId, chainId, studyId }: Region,
  goalId: string,
): Promise<void> {
  const values = [{ placeCode: '20', sex: 'total', period: '2024', value: 71.5 }];
  done(await owner.post(`/indicators/${indicatorId}/observations`, { label: 'Egen mätning', values }));
  const finding = done(
    await owner.post<{ id: string }>(`/studies/${studyId}/findings`, {
      ...{ text: 'Praktik ger arbete', page: '12', confidence: 'high' },
    }),
  );
  await follow(owner, finding.id);
  done(await owner.post(`/effect-chains/${chainId}/versions`, { name: 'Före samrådet' }));
  const chain = done(await owner.get<ChainDetail>(`/effect-chains/${chainId}`));
  await redraw(owner, chain, 'Många unga står utanför');
  await say(owner, chain, 'Stämmer det här?');

  const one = await api.as('evaluator');
  const { client: other, id } = await secondEvaluator(api);
  const reviewerIds = [await accountIdOf(api, 'evaluator'), id];
  const start = async () =>
    done(
      await one.post<ReviewDetail>('/reviews', {
        subject: { kind: 'goal', id: goalId },
        checklist: 'project_programme',
        reviewerIds,
      }),
    );
  const keysOf = ({ questions }: ReviewDetail) => questions.map(({ key }) => key);
  const locked = await start();
  for (const client of [one, other]) {
    await answerAll(client, locked.id, keysOf(locked), ['2'], 'Prövat mot planen');
    done(await client.put(`/reviews/${locked.id}/hand-in`));
  }
  done(await one.put<Comparison>(`/reviews/${locked.id}/agreement`, {}, { version: 1 }));
  const blind = await start();
  await answerAll(one, blind.id, keysOf(blind), ['1'], DRAFT);
  done(await one.put(`/reviews/${blind.id}/hand-in`));
}

/** A secret intervention, with a chain of its own, a box in another, and a study about it: all by its name, tied to the goal. */
export async function hideOnGoals(owner: TestClient, strategyId: string, goal: { id: string; lineageId: string }) {
  const work = { name: `${SECRET} AB`, kind: 'business_support', secret: true, organisation: SECRET };
  const interventionId = done(await owner.post<{ id: string }>('/interventions', work)).id;
  const box = { indicatorIds: [], groupId: null, amount: null, x: null, y: null, pinned: false };
  const [from, to] = [randomUUID(), randomUUID()];
  const nodes = (interventionIds: string[]) => [
    { ...box, id: randomUUID(), interventionIds, kind: 'activity', text: `${SECRET} anställer`, goalLineageId: null },
    {
      ...box,
      id: randomUUID(),
      interventionIds: [],
      kind: 'goal',
      text: 'Fler i arbete',
      goalLineageId: goal.lineageId,
    },
  ];
  const parts = { edges: [], evidence: [], groups: [] };
  const own = { name: `Kedjan för ${SECRET}`, strategyId: null, interventionId, nodes: nodes([]), ...parts };
  done(await owner.post('/effect-chains', own));
  const [activity, target] = nodes([interventionId]).map((node, at) => ({ ...node, id: [from, to][at] }));
  const edge = {
    id: randomUUID(),
    fromId: from,
    toId: to,
    claim: `${SECRET} växer`,
    assumption: null,
    confidence: null,
    sign: 'increases',
    lagMonths: null,
    externalFactors: null,
    effect: null,
    critical: false,
    nextTestOn: null,
  };
  const shared = { name: 'Gemensam kedja', strategyId, interventionId: null, ...parts, nodes: [activity, target] };
  const chain = done(await owner.post<ChainDetail>('/effect-chains', { ...shared, edges: [edge] }));
  await redraw(owner, chain, `${SECRET} anställer fler`);
  await say(owner, chain, `Hur går det för ${SECRET}?`);
  const study = {
    ...NO_FACTS,
    title: `Utvärdering av ${SECRET}`,
    kind: 'link_follow_up',
    state: 'complete',
    dueOn: null,
    completedOn: '2026-05-04',
    url: 'https://region.example/hemlig.pdf',
    goalIds: [goal.id],
    subjects: [{ kind: 'intervention', interventionId }],
  };
  const { id } = done(await owner.post<{ id: string }>('/studies', study));
  done(await owner.post(`/studies/${id}/findings`, { text: `${SECRET} växte`, page: null, confidence: null }));
}

/** A recommendation of a finding that was accepted, decided on and carried out: in a call, and in a secret intervention. */
async function follow(client: TestClient, findingId: string) {
  const advice = { text: 'Ge fler praktik.', dueOn: '2026-12-31' };
  const { id } = done(await client.post<{ id: string }>(`/findings/${findingId}/recommendations`, advice));
  done(await client.post(`/recommendations/${id}/responses`, { answer: 'accepted', reason: 'Det fungerar.' }));
  const decision = { text: 'Utlysningen ändras.', decidedBy: 'Regionstyrelsen', decidedOn: '2026-06-01' };
  done(await client.post(`/recommendations/${id}/decisions`, { ...decision, reference: 'RS § 7' }));
  const secret = { name: `${SECRET} praktik AB`, kind: 'business_support', secret: true };
  const interventionId = done(await client.post<{ id: string }>('/interventions', secret)).id;
  const nothing = { goalId: null, wordingNumber: null, chainId: null, edgeId: null, interventionId: null };
  const change = { ...nothing, objectName: null, objectVersion: null, objectUrl: null, changedOn: '2026-09-01' };
  const call = { ...change, kind: 'call_criterion', objectName: 'Utlysning 2027', note: 'Nytt villkor' };
  const changed = done(await client.post<{ id: string }>(`/recommendations/${id}/changes`, call));
  done(await client.post(`/ledger-changes/${changed.id}/effects`, { text: 'Fler sökte.', observedOn: '2026-11-01' }));
  const started = { ...change, kind: 'new_intervention', interventionId, note: `${SECRET} tar emot` };
  done(await client.post(`/recommendations/${id}/changes`, started));
}

const redraw = async (client: TestClient, { id, nodes }: ChainDetail, text: string) => {
  const [first] = nodes;
  const change = { part: 'node', id: first?.id, was: { text: first?.text }, is: { text } };
  return done(await client.post(`/effect-chains/${id}/changes`, { id: randomUUID(), changes: [change] }));
};

const say = async (client: TestClient, { id, nodes }: ChainDetail, text: string) =>
  done(
    await client.post(`/effect-chains/${id}/comments`, {
      id: randomUUID(),
      part: 'node',
      partId: nodes[0]?.id,
      text,
      mentionIds: [],
    }),
  );
