import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody mentioned in a comment. */
@Entity('chain_comment_mention')
export class CommentMentionRow {
  @PrimaryColumn('uuid', { name: 'comment_id' }) commentId!: string;
  @Index('chain_comment_mention_account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
}
