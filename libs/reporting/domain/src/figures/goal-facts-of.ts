import { type GoalFacts, goalAsks, judgeThreads, opening, type RegionCoverage } from '@rt/coverage/domain';
import { factsOf, type IndicatorSummary, statusesOf, TARGET_STATUSES, type TargetStatus } from '@rt/indicators/domain';
import type { GoalReportFacts } from '../report/goal-facts';

type Named = Pick<GoalFacts, 'code' | 'wording'>;

/** What the report tells of goals, by the rules of the map and of the list of indicators. `today` is ÅÅÅÅ-MM-DD. */
export function goalFactsOf(
  coverage: RegionCoverage | null,
  indicators: readonly IndicatorSummary[],
  today: string,
): GoalReportFacts {
  const threads = judgeThreads(coverage?.goals ?? []);
  const asked = (coverage?.goals ?? []).filter(goalAsks).sort(byNumber);
  const isLinked = (id: string) => threads.get(id)?.links.interventions.state === 'running';
  return {
    strategy: coverage?.strategy.name ?? null,
    goals: asked.map(({ id, code, wording, indicators, confirmed }) => ({
      code,
      wording,
      followed: threads.get(id)?.followed ?? null,
      indicators,
      interventions: confirmed,
    })),
    linked: asked.filter(({ id }) => isLinked(id)).length,
    withoutInterventions: coverage ? opening(coverage, threads).goals.without_interventions.size : 0,
    indicators: indicators.length,
    targets: countTargets(indicators, today),
  };
}

/** 1.2 before 1.10; goals without a number last, by their wording. */
const byNumber = (one: Named, other: Named) =>
  Number(one.code === null) - Number(other.code === null) ||
  (one.code ?? one.wording).localeCompare(other.code ?? other.wording, 'sv', { numeric: true });

function countTargets(indicators: readonly IndicatorSummary[], today: string): Record<TargetStatus, number> {
  const stands = indicators.map((indicator) => [
    statusesOf(factsOf(indicator), today).target.status,
    indicator.assessment?.target,
  ]);
  const count = (status: TargetStatus) => stands.filter((said) => said.includes(status)).length;
  return Object.fromEntries(TARGET_STATUSES.map((status) => [status, count(status)])) as Record<TargetStatus, number>;
}
