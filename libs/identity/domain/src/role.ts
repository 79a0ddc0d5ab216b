import { PERMISSIONS, type Permission } from './permission';
import type { RegionKind } from './region';

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

/** Read only by whoever answers for the trail, or for what leaves the house. */
const NOT_FOR_ALL: readonly Permission[] = ['audit:read', 'archive:read'];
const reads = PERMISSIONS.filter((permission) => permission.endsWith(':read') && !NOT_FOR_ALL.includes(permission));

/**
 * Role × permission: the one table that says who may do what. A project manager reads the strategy and what hangs on
 * it, but of interventions only their own: portfolio bounds that, since it depends on the intervention.
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [
    ...reads,
    'audit:read',
    'account:manage',
    'concept-profile:edit',
    'reporting:manage',
    'publication:edit',
    'archive:read',
  ],
  strategy_owner: [
    ...reads,
    'audit:read',
    'strategy:edit',
    'strategy:adopt',
    'concept-profile:edit',
    'indicator:edit',
    'chain:edit',
    'chain:comment',
    'intervention:edit-all',
    'link:decide',
    'reporting:manage',
    'review:read-answers',
    'study:edit',
    'report:edit',
    'report:comment',
    'report:submit',
    'publication:edit',
    'archive:read',
  ],
  project_manager: [...reads, 'chain:comment', 'intervention:edit-own', 'report:comment'],
  evaluator: [
    ...reads,
    'audit:read',
    'readiness:accept',
    'chain:comment',
    'review:read-answers',
    'review:edit',
    'study:edit',
    'report:comment',
  ],
  reader: reads,
  national_analyst: ['coverage:read-nation', 'compilation:read', 'compilation:code'],
};

/** Everything someone with these roles may do. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));

/** Which roles can be had where: what reads across all regions is only for the national agency. */
export const rolesAt = (kind: RegionKind): readonly Role[] =>
  ROLES.filter((role) => (role === 'national_analyst' ? kind === 'agency' : true));
