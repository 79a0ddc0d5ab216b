/** What a person may be allowed to do. Guards and buttons read the same names. */
export const PERMISSIONS = [
  'strategy:read',
  'strategy:edit',
  'strategy:adopt',
  'concept-profile:edit',
  'readiness:accept',
  'indicator:read',
  'indicator:edit',
  'chain:read',
  'chain:edit',
  'chain:comment',
  'intervention:read',
  'intervention:edit-own',
  'intervention:edit-all',
  'link:decide',
  'reporting:manage',
  'review:read',
  'review:read-answers',
  'review:edit',
  'study:read',
  'study:edit',
  'coverage:read',
  'coverage:read-nation',
  'audit:read',
  'account:manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
