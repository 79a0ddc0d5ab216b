export * from './goal-import-fields';
export * from './level-name';
export { type CurrentGoal } from './match-goals';
export * from './plan-goal-import';
