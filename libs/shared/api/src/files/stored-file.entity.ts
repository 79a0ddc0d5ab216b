import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Audited } from '../audited';
import type { FilePlace } from './content-store';

/** A file somebody has left. Its content never changes; another content is another file. */
@Audited('stored_file')
@Entity('stored_file')
export class StoredFile {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'region_id' }) regionId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  /** Bytes. */
  @Column('integer') size!: number;
  /** SHA-256 of the content, in hexadecimal. */
  @Column('text') sha256!: string;
  @Column('text', { name: 'kept_in', default: 'database' }) keptIn!: FilePlace;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
}
