import type { INestApplicationContext } from '@nestjs/common';
import {
  StrategiesService,
  StrategyRevisionsService,
  StrategyVersionsService,
  GoalsService,
  GoalWordingsService,
} from '@rt/goals/api';
import { InterventionsService } from '@rt/portfolio/api';
import { DataSource } from 'typeorm';
import { loadGoals } from './demo-goals';
import { loadInterventions } from './demo-interventions';
import { loadPeople } from './demo-people';

/** Writes the demo region with the same services as a person's work, all of it or nothing. */
export async function loadDemo(app: INestApplicationContext, passwordHash: string): Promise<void> {
  await app.get(DataSource).transaction(async (manager) => {
    const cast = await loadPeople(manager, passwordHash);
    const goalServices = {
      strategies: app.get(StrategiesService),
      versions: app.get(StrategyVersionsService),
      goals: app.get(GoalsService),
      wordings: app.get(GoalWordingsService),
      revisions: app.get(StrategyRevisionsService),
    };
    const goals = await loadGoals(goalServices, cast.strategist, manager);
    await loadInterventions(app.get(InterventionsService), cast, goals, manager);
  });
}
