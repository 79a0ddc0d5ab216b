export * from './goal/goal-indicators-panel';
export { IndicatorClient } from './indicator-client';
export * from './indicator-search';
export * from './indicators-routes';
