export * from './goals';
export * from './inputs';
export * from './portfolio-api';
