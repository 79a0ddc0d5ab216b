export { GoalClient } from './goal/goal-client';
export { GOAL_HEAD } from './goal/goal-head';
export { GoalSelect } from './goal/goal-select';
export { GoalSearch } from './goal/goal-search';
export { goalRoute, goalsRoutes, goalWordingRoute } from './goals-routes';
export { Concepts } from './concept/concepts';
export { CurrentVersion } from './version/current-version';
export { stateWord } from './version/state-word';
export { StrategyPicker } from './version/strategy-picker';
