import { CalendarController } from './calendar.controller';
import { CalendarService } from './calendar.service';
import { LearningPlan } from './learning-plan.entity';
import { LearningPlanRevision } from './learning-plan-revision.entity';
import { PlansController } from './plans.controller';
import { PlansService } from './plans.service';
import { StrategyDateRow } from './strategy-date.entity';

export { CalendarService, PlansService };
export const PLAN_ENTITIES = [LearningPlan, LearningPlanRevision, StrategyDateRow];
export const PLAN_CONTROLLERS = [PlansController, CalendarController];
export const PLAN_SERVICES = [PlansService, CalendarService];
