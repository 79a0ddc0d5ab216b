import { PERMISSIONS, type Permission } from './permission';

/** The roles a person can have in a region (or, for the national analyst, at the national agency). */
export const ROLES = [
  'administrator',
  'strategy_owner',
  'project_manager',
  'evaluator',
  'reader',
  'national_analyst',
] as const;

export type Role = (typeof ROLES)[number];

const reads = PERMISSIONS.filter((permission) => permission.endsWith(':read') && permission !== 'audit:read');

/** Role × permission: the one table that says who may do what. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [...reads, 'audit:read', 'account:manage', 'concept-profile:edit'],
  strategy_owner: [
    ...reads,
    'audit:read',
    'strategy:edit',
    'strategy:adopt',
    'concept-profile:edit',
    'indicator:edit',
    'chain:edit',
    'intervention:edit-all',
    'link:decide',
    'study:edit',
  ],
  project_manager: [...reads, 'intervention:edit-own'],
  evaluator: [...reads, 'audit:read', 'readiness:accept', 'study:edit'],
  reader: reads,
  national_analyst: ['coverage:read-nation'],
};

/** Everything someone with these roles may do. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
