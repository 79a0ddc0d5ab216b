export * from './goals';
export * from './inputs';
export * from './portfolio-api';
export * from './reports';
