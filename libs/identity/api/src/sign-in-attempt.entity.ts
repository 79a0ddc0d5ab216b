import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failures in a row for an e-mail address, whether or not there is an account with it; the key is the address's hash. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  @PrimaryColumn('text') key!: string;
  @Column('integer') failures!: number;
  @Column('timestamptz', { name: 'last_at', default: () => 'now()' }) lastAt!: Date;
  @Column('timestamptz', { name: 'locked_until', nullable: true }) lockedUntil!: Date | null;
}
