export * from './permission';
export * from './role';
export * from './session';
