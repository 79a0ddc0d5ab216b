export * from './concept-profile';
export * from './goal';
export * from './level';
export * from './strategy';
export * from './succession';
