import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of a file's content: small enough that nobody waits with a whole file in memory. */
@Entity('stored_file_chunk')
export class StoredFileChunk {
  @PrimaryColumn('uuid', { name: 'file_id' }) fileId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('bytea') bytes!: Buffer;
}
