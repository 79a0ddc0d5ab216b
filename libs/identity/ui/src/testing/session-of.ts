import { permissionsOf, type Role, type SessionDetail } from '@rt/identity/domain';

const REGION = { id: 'r1', name: 'Region Älvdal', countyCode: null, kind: 'region' as const };

/** Somebody with these roles, as the server tells of them. */
export const sessionOf = (...roles: Role[]): SessionDetail => ({
  account: { id: 'a1', name: 'Stina Ek', email: 'stina.ek@region.example' },
  region: REGION,
  regions: [REGION],
  roles,
  permissions: [...permissionsOf(roles)],
  passwordIsInitial: false,
});
