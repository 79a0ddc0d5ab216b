import type { Role } from '@rt/identity/domain';
import { Audited } from '@rt/shared/api';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Account } from './account.entity';
import { Region } from './region.entity';

/** One role a person has in one region. Its trail is found by the person. */
@Audited('membership', { idFrom: 'accountId' })
@Entity('membership')
@Unique(['accountId', 'regionId', 'role'])
export class Membership {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text') role!: Role;

  @ManyToOne(() => Account, (account) => account.memberships, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  account!: Relation<Account>;

  @ManyToOne(() => Region, { nullable: false })
  @JoinColumn({ name: 'region_id' })
  region!: Relation<Region>;
}
