export * from './double-count';
export * from './exact';
export * from './goal-reported-values';
export * from './intervention-report';
export * from './over-periods';
export * from './reported-sum';
export * from './reporting-period';
export * from './split-by-shares';
