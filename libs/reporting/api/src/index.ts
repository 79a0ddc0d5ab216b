export * from './reporting.module';
export * from './report/verify-seals';
