export * from './goal-indicator.entity';
export * from './indicator-target.entity';
export * from './indicator.entity';
export * from './indicators.module';
export * from './observation.entity';
export * from './series-load.entity';
export * from './series.entity';
export { storeObservations } from './store-observations';
