import type { Id } from '@rt/shared/domain';

export const COMMENT_LENGTH = { min: 1, max: 2000 } as const;
export const MENTIONS_MAX = 20;

export interface ChainCommentInput {
  /** Chosen by the writer, so that a comment written without a connection is stored once. */
  id: Id;
  part: 'node' | 'edge';
  partId: Id;
  text: string;
  /** Accounts of the region. */
  mentionIds: Id[];
}

export interface ChainComment extends ChainCommentInput {
  by: { id: Id; name: string };
  at: string;
  /** Who set it aside as done; null while it is open. */
  resolution: { by: string; at: string } | null;
}

/** An open comment that mentions the person who asks. */
export interface ChainMention {
  commentId: Id;
  chainId: Id;
  chainName: string;
  part: 'node' | 'edge';
  partId: Id;
  text: string;
  by: string;
  at: string;
}
