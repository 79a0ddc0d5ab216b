export * from './goal-indicators-panel';
export * from './indicator-search';
export * from './indicators-routes';
