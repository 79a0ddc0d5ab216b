import type { Id } from '@rt/shared/domain';
import type { Permission } from './permission';
import type { Role } from './role';

/** A region, or another organisation with strategies of its own, or the national agency. */
export interface RegionSummary {
  id: Id;
  name: string;
  /** Two digits (SCB's county code) for the 21 regions; null for others. */
  countyCode: string | null;
  kind: 'region' | 'organisation' | 'agency';
}

/** Who is signed in, where they are working now, and what they may do there. */
export interface SessionDetail {
  account: { id: Id; name: string; email: string };
  region: RegionSummary;
  /** The regions the account has a role in, by Swedish alphabet. */
  regions: RegionSummary[];
  roles: Role[];
  permissions: Permission[];
}

/** What a person gives to sign in. */
export interface SignInInput {
  email: string;
  password: string;
}

/** The person a request is made by; every query is bounded by `regionId`. */
export interface Actor {
  accountId: Id;
  name: string;
  regionId: Id;
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
}

/** Characters in an e-mail address (RFC 5321 allows 254). */
export const EMAIL_LENGTH = { min: 3, max: 254 } as const;

/** Characters in a password: long rather than complicated (NIST SP 800-63B); the upper limit bounds the work of hashing. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;
