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

/** A person who can sign in. What the trail keeps of a person must survive that the person is removed: no name, no e-mail. */
@Audited('account', { withheld: ['email', 'name', 'passwordHash'], ignored: ['failedSignIns', 'lockedUntil'] })
@Entity('account')
export class Account {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { unique: true }) email!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('integer', { name: 'failed_sign_ins', default: 0 }) failedSignIns!: number;
  @Column('timestamptz', { name: 'locked_until', nullable: true }) lockedUntil!: Date | null;
  @Column('timestamptz', { name: 'pseudonymised_at', nullable: true }) pseudonymisedAt!: Date | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
  @OneToMany(() => Membership, (membership) => membership.account) memberships!: Relation<Membership>[];
}
