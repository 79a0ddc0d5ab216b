import { HORIZONTAL_CRITERIA } from '@rt/portfolio/domain';
import { TARGET_STATUSES, type TargetStatus } from '@rt/indicators/domain';
import type { GoalReportFacts, LearningFacts, MoneyCell, MoneyReportFacts, ReportFacts } from '../../src';

const NO_MONEY: MoneyCell = { decided: 0, paid: null, interventions: 0, secret: 0 };

export const moneyCell = (given: Partial<MoneyCell>): MoneyCell => ({ ...NO_MONEY, ...given });

const GOALS: GoalReportFacts = {
  strategy: null,
  goals: [],
  linked: 0,
  withoutInterventions: 0,
  indicators: 0,
  targets: Object.fromEntries(TARGET_STATUSES.map((status) => [status, 0])) as Record<TargetStatus, number>,
};
const MONEY: MoneyReportFacts = {
  interventions: 0,
  withoutGoal: 0,
  appropriation: { ...NO_MONEY, projects: 0 },
  undated: NO_MONEY,
  forms: [],
  all: NO_MONEY,
  funds: [],
  coFunded: 0,
  severalMunicipalities: 0,
  criteria: HORIZONTAL_CRITERIA.map((criterion) => ({ criterion, answers: {} })),
};
const LEARNING: LearningFacts = { completed: [], ongoing: [], planned: [], uses: [], changes: 0, plan: null };

/** The facts of a year about which nothing is known but what is given. */
export const reportFacts = (given: {
  goals?: Partial<GoalReportFacts>;
  money?: Partial<MoneyReportFacts>;
  learning?: Partial<LearningFacts>;
}): ReportFacts => ({
  year: 2026,
  goals: { ...GOALS, ...given.goals },
  money: { ...MONEY, ...given.money },
  learning: { ...LEARNING, ...given.learning },
});
