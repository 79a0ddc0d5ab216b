export * from './concept-profile';
export * from './goal';
export * from './goal-verdict';
export * from './import';
export * from './level';
export * from './pasted-goals';
export * from './strategy';
export * from './succession';
