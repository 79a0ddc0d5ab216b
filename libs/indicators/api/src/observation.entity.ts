import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { numeric } from '@rt/shared/api';

/** A value of a series; a changed one is a new revision. Written by statements over many rows at once. */
@Entity('observation')
export class StoredObservation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid', { name: 'series_id' }) seriesId!: string;
  @Column('uuid', { name: 'load_id' }) loadId!: string;
  @Column('text') period!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('numeric', { nullable: true, transformer: numeric }) value!: number | null;
  @Column('boolean', { default: false }) preliminary!: boolean;
  @Column('numeric', { nullable: true, transformer: numeric }) margin!: number | null;
  @Column('boolean', { default: false }) withdrawn!: boolean;
  @Column('integer', { default: 1 }) revision!: number;
}
