import { Audited } from '@rt/audit/api';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

@Audited('effect_chain')
@Entity('effect_chain')
export class EffectChain {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column({ type: 'text', collation: 'sv-SE-x-icu' }) name!: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @VersionColumn({ default: 1 }) version!: number;
}
