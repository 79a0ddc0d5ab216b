import type { Id } from '@rt/shared/domain';

/** One change to one object: who, when, what, before and after, and why where a reason was asked for. */
export interface AuditEntry {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** The name as it is now; null for the system itself or a pseudonymised person. */
  by: string | null;
  action: 'created' | 'changed' | 'removed';
  objectType: string;
  objectId: Id;
  /** Only the fields that changed; null where there was nothing. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
}

/** How many entries one answer holds. */
export const AUDIT_PAGE_LENGTH = 50;

/** A part of a trail, newest first. */
export interface AuditPage {
  entries: AuditEntry[];
  /** What to ask for as `before` to get older entries; null where there are none. */
  next: string | null;
}
