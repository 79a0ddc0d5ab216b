import { Column, CreateDateColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A row that is added once. A mistake in it is withdrawn with a reason, and stays to be seen. */
export abstract class Recorded {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) at!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by_id', nullable: true }) withdrawnById!: string | null;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason!: string | null;

  withdraw(byId: string, reason: string): this {
    return Object.assign(this, { withdrawnAt: new Date(), withdrawnById: byId, withdrawalReason: reason });
  }
}
