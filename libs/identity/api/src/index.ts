export { Allow, AllowSignedIn, By, Public } from './access';
export * from './account.entity';
export * from './identity.module';
export * from './membership.entity';
export * from './region.entity';
export * from './session.entity';
