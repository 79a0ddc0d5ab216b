export * from './report';
export { assess } from './assess';
export { verdictOf } from './verdict';
export { ENGINE_VERSION } from './engine-version';
