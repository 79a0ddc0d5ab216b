import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppliedChanges } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { SETS_AFTER } from '../changes/change-log.sql';
import { eventText } from './event-stream';

/** A stored set as the event that tells of it. */
export interface SetEvent {
  seq: number;
  text: string;
}

/** Reads what has been stored at chains, for those who are to be told. */
@Injectable()
export class ChangeLog {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async after(chainId: Id, seq: number, most: number): Promise<SetEvent[]> {
    const rows = await this.dataSource.query<AppliedChanges[]>(SETS_AFTER, [chainId, seq, most]);
    return rows.map((set) => ({ seq: set.seq, text: eventText('changes', set, set.seq) }));
  }

  /** The number of the last set; 0 where there is none, or no chain. */
  async last(chainId: Id): Promise<number> {
    const rows = await this.dataSource.query<{ seq: number }[]>('SELECT seq FROM effect_chain WHERE id = $1', [
      chainId,
    ]);
    return rows[0]?.seq ?? 0;
  }
}
