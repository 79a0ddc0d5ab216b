import type { INestApplicationContext } from '@nestjs/common';
import { ChainsService } from '@rt/effect-chains/api';
import { RegionLookService } from '@rt/identity/api';
import {
  ConceptProfilesService,
  GoalsService,
  GoalWordingsService,
  StrategiesService,
  StrategyRevisionsService,
  StrategyVersionsService,
} from '@rt/goals/api';
import { CalendarService, PlansService, StudiesService } from '@rt/learning/api';
import { ActionPlansService, CodeListsService, InterventionsService } from '@rt/portfolio/api';
import { PublicationsService } from '@rt/publication/api';
import { runInContext } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { loadAnnualReports } from './demo-annual-reports';
import { loadChains } from './demo-chains';
import { loadCodeLists } from './demo-facts';
import { loadGoals } from './demo-goals';
import { loadIndicators } from './demo-indicators';
import { loadInterventions } from './demo-interventions';
import { type DemoCast, loadPeople } from './demo-people';
import { loadLedger } from './demo-ledger';
import { loadLearningPlans, loadStrategyDates } from './demo-learning-plans';
import { loadLook } from './demo-look';
import { loadNeighbours } from './demo-neighbours';
import { loadNation } from './demo-nation';
import { loadPlans } from './demo-plans';
import { loadPublication } from './demo-publication';
import { loadReports } from './demo-reports';
import { loadReviews } from './demo-reviews';
import { loadStudies } from './demo-studies';

/** Writes the demo region, and two small ones beside it for the national views, with the same services as a person's work, all of it or nothing. */
export async function loadDemo(app: INestApplicationContext, passwordHash: string): Promise<void> {
  await app.get(DataSource).transaction(async (manager) => {
    const cast = await loadPeople(manager, passwordHash);
    const { accountId, regionId } = cast.strategist;
    await runInContext({ accountId, regionId, reason: null }, () => loadRegion(app, cast, manager));
    const { administrator } = cast;
    await runInContext({ accountId: administrator.accountId, regionId, reason: null }, () =>
      loadLook(app.get(RegionLookService), administrator, manager),
    );
    const services = { ...goalServices(app), concepts: app.get(ConceptProfilesService) };
    await loadNeighbours(services, passwordHash, manager);
    await loadNation(app, cast, manager);
  });
}

const goalServices = (app: INestApplicationContext) => ({
  strategies: app.get(StrategiesService),
  versions: app.get(StrategyVersionsService),
  goals: app.get(GoalsService),
  wordings: app.get(GoalWordingsService),
  revisions: app.get(StrategyRevisionsService),
});

/** What the strategy owner of the region has made; the audit trail says so. */
async function loadRegion(app: INestApplicationContext, cast: DemoCast, manager: EntityManager): Promise<void> {
  const goals = await loadGoals(goalServices(app), cast.strategist, manager);
  await loadIndicators(cast.strategist, goals, manager);
  const codes = await loadCodeLists(app.get(CodeListsService), cast.strategist, manager);
  const planIds = await loadPlans(app.get(ActionPlansService), cast.strategist, goals, manager);
  await loadInterventions(app.get(InterventionsService), cast, goals, codes, planIds, manager);
  await loadReports(app, cast, manager);
  await loadChains(app.get(ChainsService), cast.strategist, goals, manager);
  const studies = await loadStudies(app.get(StudiesService), cast.strategist, goals, manager);
  await loadLedger(app, cast.strategist, studies, goals, manager);
  await loadLearningPlans(app.get(PlansService), cast.strategist, studies, goals, manager);
  await loadStrategyDates(app.get(CalendarService), cast.strategist, manager);
  await loadReviews(app, cast, manager);
  await loadAnnualReports(app, cast, manager);
  await loadPublication(app.get(PublicationsService), cast.strategist, manager);
}
