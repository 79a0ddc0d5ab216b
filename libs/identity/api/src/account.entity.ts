import { INITIAL_PASSWORD_DAYS, REMOVED_PERSON } from '@rt/identity/domain';
import { Audited } from '@rt/shared/api';
import {
  Column,
  CreateDateColumn,
  Entity,
  OneToMany,
  PrimaryGeneratedColumn,
  type Relation,
  VersionColumn,
} from 'typeorm';
import { Membership } from './membership.entity';

const DAY = 24 * 60 * 60 * 1000;

/** A person who can sign in. What the trail keeps of a person must outlive that the person is removed: no name, no e-mail. */
@Audited('account', { withheld: ['email', 'name', 'passwordHash'] })
@Entity('account')
export class Account {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { unique: true }) email!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { name: 'initial_password_expires_at', nullable: true })
  initialPasswordExpiresAt!: Date | null;
  @Column('timestamptz', { name: 'pseudonymised_at', nullable: true }) pseudonymisedAt!: Date | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
  @OneToMany(() => Membership, (membership) => membership.account) memberships!: Relation<Membership>[];

  /** Gives a password somebody else has seen: it must be replaced, and soon. */
  giveInitialPassword(passwordHash: string, now = new Date()) {
    this.passwordHash = passwordHash;
    this.initialPasswordExpiresAt = new Date(now.getTime() + INITIAL_PASSWORD_DAYS * DAY);
  }

  choosePassword(passwordHash: string) {
    this.passwordHash = passwordHash;
    this.initialPasswordExpiresAt = null;
  }

  /** Keeps the id that history points to, and nothing that tells who it was. */
  pseudonymise(now = new Date()) {
    this.name = REMOVED_PERSON;
    this.email = `${this.id}@borttagen.invalid`;
    this.passwordHash = null;
    this.initialPasswordExpiresAt = null;
    this.pseudonymisedAt = now;
  }
}
