export * from './judged';
export * from './readiness.module';
