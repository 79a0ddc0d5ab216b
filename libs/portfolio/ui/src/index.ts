export { GoalInterventionsPanel } from './goal-interventions-panel';
export { GoalPicker } from './goal-picker';
export { InterventionClient } from './intervention-client';
export { InterventionSearch } from './intervention-search';
export { myWorkRoutes } from './mine/my-work-routes';
export { Picker, type PickerOption } from './picker';
export { FUND_NAMES, KIND_NAMES } from './portfolio-words';
export { portfolioRoutes } from './portfolio.routes';
