import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity';
import { Region } from './region.entity';

/** A browser that is signed in. Only the hash of its token is kept: who reads the database cannot sign in with it. */
@Entity('session')
export class Session {
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('text', { name: 'csrf_token' }) csrfToken!: string;
  @Index('session_account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' }) lastSeenAt!: Date;
  @Index('session_expires') @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  account!: Relation<Account>;

  @ManyToOne(() => Region, { nullable: false })
  @JoinColumn({ name: 'region_id' })
  region!: Relation<Region>;
}
