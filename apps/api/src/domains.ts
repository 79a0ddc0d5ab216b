import { IdentityModule } from '@rt/identity/api';
import { AuditModule } from '@rt/audit/api';
import { ReadinessModule } from '@rt/readiness/api';
import { GoalsModule } from '@rt/goals/api';
import { IndicatorsModule } from '@rt/indicators/api';
import { EffectChainsModule } from '@rt/effect-chains/api';
import { PortfolioModule } from '@rt/portfolio/api';
import { LearningModule } from '@rt/learning/api';
import { CoverageModule } from '@rt/coverage/api';

/** Every domain of the system, in the order in which it makes sense. */
export const domains = [
  IdentityModule,
  AuditModule,
  ReadinessModule,
  GoalsModule,
  IndicatorsModule,
  EffectChainsModule,
  PortfolioModule,
  LearningModule,
  CoverageModule,
];
