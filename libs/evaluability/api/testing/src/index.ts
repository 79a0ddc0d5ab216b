export * from './people';
export * from './two-reviewers';
