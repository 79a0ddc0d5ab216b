export * from './reporting.module';
export * from './report/verify-seals';
export * from './coding/coding-reads';
export * from './coding/codings.service';
export * from './coding/joint-codings.service';
export * from './compilation/agreement.service';
