export { faultKinds } from './fault-kinds';
export * from './faulty-file';
export { WORLD } from './world';
export * from './write-file';
