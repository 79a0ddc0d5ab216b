import type { Id } from '@rt/shared/domain';
import type { Role } from './role';

/** Characters in a person's name. */
export const PERSON_NAME_LENGTH = { min: 2, max: 120 } as const;

/** How many days a password given by an administrator can be used. */
export const INITIAL_PASSWORD_DAYS = 7;

/** What a removed person is called wherever history names them. */
export const REMOVED_PERSON = 'Borttagen person';

/** A person as the administrators of their region see them; `roles` are the roles there. */
export interface AccountSummary {
  id: Id;
  name: string;
  email: string;
  roles: Role[];
  /** Whether the person has roles in another region too: then only they themselves can change their password. */
  elsewhere: boolean;
  /** Until when the password given by an administrator can be used (ISO 8601, UTC); null when they have one of their own. */
  initialPasswordExpiresAt: string | null;
  version: number;
}

/** What an administrator enters to let a person in. */
export interface AccountInput {
  name: string;
  email: string;
  roles: Role[];
}

export type RolesInput = Pick<AccountInput, 'roles'>;

/** Told once: the password is not kept. Null where the person has an account with a password since before. */
export interface InvitedAccount {
  account: AccountSummary;
  initialPassword: string | null;
}

/** A person's own account. */
export interface OwnAccount {
  id: Id;
  name: string;
  email: string;
  version: number;
}

export type OwnAccountInput = Pick<OwnAccount, 'name'>;

/** The password one has, and the one one wants. */
export interface PasswordChangeInput {
  password: string;
  newPassword: string;
}
