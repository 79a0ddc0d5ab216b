export { ArrowStudies } from './arrow-studies';
export { OwnLearning } from './awaited/own-learning';
export * from './goal-studies-panel';
export * from './learning.routes';
export { LearningSearch } from './search/learning-search';
