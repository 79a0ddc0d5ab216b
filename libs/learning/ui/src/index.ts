export * from './goal-studies-panel';
export * from './learning.routes';
