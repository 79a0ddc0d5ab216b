export * from './study';
export * from './study-completion';
export * from './study-timing';
