export * from './audited';
export * from './configure-app';
export * from './if-match';
export * from './problem';
export * from './request-context';
export * from './text';
