import type { ChainDetail } from '@rt/effect-chains/domain';
import type { GoalDetail, StrategyDetail, VersionSummary } from '@rt/goals/domain';
import type { IndicatorDetail } from '@rt/indicators/domain';
import { NO_FACTS, type StudyDetail } from '@rt/learning/domain';
import type { PublicationDetail, PublicationInput, PublicThing } from '@rt/publication/domain';
import type { TestAnswer, TestApi, TestClient } from '@rt/shared/api/testing';

/** Breaks out of an attribute, an element and a script where anything is written unescaped. */
export const HOSTILE = `"><script>alert('x')</script>&amp;<img src=x onerror=alert(1)>`;

export interface Region {
  versionId: string;
  goalIds: string[];
  indicatorId: string;
  chainId: string;
  studyId: string;
  year: number;
  things: PublicThing[];
}

const made = <T>({ status, body }: TestAnswer<T>): T => {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
};

/** A region with one of each thing, its strategy adopted and its report submitted; nothing of it is public yet. */
export async function regionWithAll(owner: TestClient): Promise<Region> {
  const strategy = made(
    await owner.post<StrategyDetail>('/strategies', {
      name: `Strategin ${HOSTILE}`,
      kind: 'rus',
      startYear: 2024,
      endYear: 2030,
    }),
  );
  const versionId = strategy.versions[0]?.id ?? '';
  const goal = async (wording: string, level: string, parentId: string | null = null) =>
    made(
      await owner.post<GoalDetail>('/goals', { strategyVersionId: versionId, level, code: null, wording, parentId }),
    );
  const top = await goal('Ett län där alla kan arbeta', 'overall_goal');
  const sub = await goal(`Minst 80 procent i arbete ${HOSTILE}`, 'sub_goal', top.id);
  const version = made(await owner.get<VersionSummary>(`/strategy-versions/${versionId}`));
  made(
    await owner.put(
      `/strategy-versions/${versionId}/adoption`,
      { decidedOn: '2024-02-01', reference: '§ 12' },
      { version: version.version },
    ),
  );
  const indicator = made(
    await owner.post<IndicatorDetail>('/indicators', {
      name: `Sysselsatta ${HOSTILE}`,
      definition: 'Andel i arbete.',
      unit: 'procent',
      polarity: 'higher',
      sourceKind: 'scb',
      source: 'SCB',
      sourceId: null,
      baseline: { value: 70, year: 2020 },
      responsible: 'Hemliga Person',
    }),
  );
  made(await owner.put(`/goals/${sub.id}/indicators/${indicator.id}`, {}));
  const chain = made(await owner.post<ChainDetail>('/effect-chains', chainOf(sub.lineageId)));
  const study = made(
    await owner.post<StudyDetail>('/studies', {
      ...NO_FACTS,
      title: `Vem får arbete? ${HOSTILE}`,
      kind: 'link_follow_up',
      state: 'complete',
      dueOn: null,
      completedOn: '2026-05-04',
      url: 'https://region.example/rapport.pdf',
      goalIds: [sub.id],
      supplier: 'Hemliga Person',
    }),
  );
  const year = 2025;
  await owner.put(`/annual-reports/${year}`, {});
  made(
    await owner.put(`/annual-reports/${year}/submission`, {
      decision: 'Regionstyrelsen § 3',
      blanksReason: 'Besvaras i bilagan till beslutet.',
    }),
  );
  const { candidates } = made(await owner.get<PublicationDetail>('/publication'));
  const reportId = candidates.find(({ kind }) => kind === 'annual_report')?.id ?? '';
  const thing = (kind: PublicThing['kind'], id: string): PublicThing => ({ kind, id, withFiles: kind === 'study' });
  return {
    versionId,
    goalIds: [top.lineageId, sub.lineageId],
    indicatorId: indicator.id,
    chainId: chain.id,
    studyId: study.id,
    year,
    things: [
      thing('strategy_version', versionId),
      thing('goal', top.lineageId),
      thing('goal', sub.lineageId),
      thing('indicator', indicator.id),
      thing('chain', chain.id),
      thing('study', study.id),
      thing('annual_report', reportId),
    ],
  };
}

const [NEED, ACTIVITY, GOAL] = ['11111111', '22222222', '33333333'].map(
  (part) => `${part}-0000-4000-8000-000000000000`,
) as [string, string, string];

function chainOf(goalLineageId: string) {
  const box = { indicatorIds: [], interventionIds: [], groupId: null, amount: null, x: null, y: null, pinned: false };
  const arrow = {
    claim: null,
    confidence: null,
    sign: 'increases',
    lagMonths: null,
    externalFactors: null,
    effect: null,
    critical: false,
    nextTestOn: null,
  };
  return {
    name: `Vägen till arbete ${HOSTILE}`,
    strategyId: null,
    interventionId: null,
    nodes: [
      { ...box, id: NEED, kind: 'need', text: 'Många står utanför', goalLineageId: null },
      { ...box, id: ACTIVITY, kind: 'activity', text: `Praktik ${HOSTILE}`, goalLineageId: null },
      { ...box, id: GOAL, kind: 'goal', text: 'Fler i arbete', goalLineageId },
    ],
    edges: [
      { ...arrow, id: NEED.replace('1', '4'), fromId: NEED, toId: ACTIVITY, assumption: null },
      {
        ...arrow,
        id: NEED.replace('1', '5'),
        fromId: ACTIVITY,
        toId: GOAL,
        assumption: 'Arbetsgivare anställer dem de känner',
      },
    ],
    evidence: [],
    groups: [],
  };
}

export const CONTACT = {
  name: 'Utvecklingsavdelningen',
  email: 'oppnadata@region.example',
  url: 'https://region.example',
};

/** Chooses what is public, on the version that is there now. */
export async function publish(
  owner: TestClient,
  things: PublicThing[],
  contact: PublicationInput['contact'] = CONTACT,
) {
  const { version } = made(await owner.get<PublicationDetail>('/publication'));
  return made(await owner.put<PublicationDetail>('/publication', { contact, things }, { version }));
}

/** What anyone gets at an address of the root. */
export const visit = (api: TestApi, url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url, headers });
