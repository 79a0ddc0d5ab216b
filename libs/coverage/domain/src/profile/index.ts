export * from './profile';
export * from './profile-facts';
