export { Allow, AllowSignedIn, By, Public } from './access';
export * from './account.entity';
export * from './identity.module';
export * from './membership.entity';
export * from './operator';
export { hashPassword } from './password';
export * from './region.entity';
export * from './route-access';
export * from './session.entity';
