import type { Id } from '@rt/shared/domain';

/** Characters in a comment. */
export const COMMENT_LENGTH = { min: 1, max: 4000 } as const;

/** What somebody said of an answer while it was written. Never part of what is submitted. */
export interface ReportComment {
  id: Id;
  /** Key of the part it is about. */
  part: string;
  text: string;
  /** Null once the person is removed. */
  by: string | null;
  byMe: boolean;
  at: string;
  /** Who said it was taken care of; null while it is open. */
  resolved: { by: string | null; at: string } | null;
}

export interface ReportCommentInput {
  part: string;
  text: string;
}
