export * from './import-references';
export * from './import-sources';
export * from './intervention-import-fields';
export { type CurrentIntervention, type CurrentLink } from './match-interventions';
export * from './intervention-said';
export { yearFields } from './money-fields';
export * from './plan-intervention-import';
export { type ImportGoal } from './read-links';
export * from './round-trip';
