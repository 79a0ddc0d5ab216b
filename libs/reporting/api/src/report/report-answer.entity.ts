import { Audited } from '@rt/audit/api';
import { type AnswerInput, EMPTY_TEXT, plainText, type RichText } from '@rt/reporting/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/** What is answered to one part; ticked off once somebody has said that it is done. */
@Audited('report_answer', { idFrom: 'reportId', ignored: ['version', 'body'] })
@Entity('report_answer')
export class ReportAnswerRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'report_id' }) reportId!: string;
  @Column('text') part!: string;
  @Column('jsonb') body: RichText = EMPTY_TEXT;
  /** The body in characters alone: what is searched, coded and told in the trail. */
  @Column('text', { default: '' }) text!: string;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('uuid', { name: 'done_by_id', nullable: true }) doneById!: string | null;
  @VersionColumn({ default: 1 }) version!: number;

  /** A tick stays with whoever set it first, till it is taken away. */
  take({ body, done }: AnswerInput, accountId: string): this {
    this.body = body;
    this.text = plainText(body);
    if (!done) this.doneAt = this.doneById = null;
    else if (!this.doneAt) [this.doneAt, this.doneById] = [new Date(), accountId];
    return this;
  }
}
