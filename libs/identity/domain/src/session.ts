import type { Id } from '@rt/shared/domain';
import type { Permission } from './permission';
import type { RegionSummary } from './region';
import type { Role } from './role';

/** Who is signed in, where they are working now, and what they may do there. */
export interface SessionDetail {
  account: { id: Id; name: string; email: string };
  region: RegionSummary;
  /** The regions the account has a role in, by Swedish alphabet. */
  regions: RegionSummary[];
  roles: Role[];
  /** Empty until a password given by an administrator has been replaced by one's own. */
  permissions: Permission[];
  /** Whether the password was given by an administrator and must be replaced before anything else. */
  passwordIsInitial: boolean;
}

/** What a person gives to sign in. */
export interface SignInInput {
  email: string;
  password: string;
}

/** Which of one's own regions to work in. */
export interface RegionSwitchInput {
  regionId: Id;
}

/** One browser somebody is signed in with. Times are ISO 8601, UTC. */
export interface OpenSession {
  startedAt: string;
  lastSeenAt: string;
  /** Whether it is the one that asks. */
  current: boolean;
}

/** An account of the demo data, offered on the sign-in page of a demo. */
export interface DemoAccount {
  name: string;
  email: string;
  roles: Role[];
}

/** The person a request is made by; every query is bounded by `regionId`. */
export interface Actor {
  accountId: Id;
  name: string;
  regionId: Id;
  roles: readonly Role[];
  permissions: ReadonlySet<Permission>;
}
