export * from './audited';
export * from './configure-app';
export * from './if-match';
export * from './problem';
export * from './request-context';
export * from './server-adapter';
export * from './spreadsheet';
export * from './text';
