import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { IndicatorsModule } from '@rt/indicators/api';
import { PortfolioModule } from '@rt/portfolio/api';

/** Every domain of the system, in the order in which it makes sense. */
export const domains = [
  IdentityModule,
  AuditModule,
  GoalsModule,
  IndicatorsModule,
  PortfolioModule,
];
