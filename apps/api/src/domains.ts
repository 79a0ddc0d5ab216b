import { AuditModule } from '@rt/audit/api';
import { CoverageModule } from '@rt/coverage/api';
import { EffectChainsModule } from '@rt/effect-chains/api';
import { EvaluabilityModule } from '@rt/evaluability/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { IndicatorsModule } from '@rt/indicators/api';
import { LearningModule } from '@rt/learning/api';
import { PortfolioModule } from '@rt/portfolio/api';
import { PublicationModule } from '@rt/publication/api';
import { ReadinessModule } from '@rt/readiness/api';
import { ReportingModule } from '@rt/reporting/api';

/** Every domain of the system, in the order in which it makes sense. */
export const domains = [
  IdentityModule,
  AuditModule,
  ReadinessModule,
  GoalsModule,
  IndicatorsModule,
  PortfolioModule,
  EffectChainsModule,
  EvaluabilityModule,
  LearningModule,
  CoverageModule,
  ReportingModule,
  PublicationModule,
];
