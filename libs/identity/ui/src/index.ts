export * from './identity.routes';
export * from './route-guards';
export * from './session-store';
