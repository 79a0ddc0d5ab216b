export { GoalInterventionsPanel } from './goal-interventions-panel';
export { InterventionSearch } from './intervention-search';
export { portfolioRoutes } from './portfolio.routes';
