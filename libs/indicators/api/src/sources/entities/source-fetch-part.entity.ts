import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer of the source, kept until the fetch it belongs to is over. */
@Entity('source_fetch_part', {
  comment:
    'Answers as the source gave them, kept until the fetch is over: a killed process goes on without asking again.',
})
export class SourceFetchPart {
  @PrimaryColumn('uuid', { name: 'fetch_id' }) fetchId!: string;
  /** The place of its request in the plan. */
  @PrimaryColumn('integer') position!: number;
  @Column('text') content!: string;
}
