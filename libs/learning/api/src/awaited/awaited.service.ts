import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { AWAITED_MOST, type AwaitedList } from '@rt/learning/domain';
import { formatDate } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { AWAITED } from './awaited.sql';

/** Reads what waits for whoever asks. */
@Injectable()
export class AwaitedService {
  constructor(private readonly dataSource: DataSource) {}

  async of({ regionId, accountId }: Actor): Promise<AwaitedList> {
    const values = [regionId, accountId, formatDate(new Date()), AWAITED_MOST];
    const [list] = await this.dataSource.query<[AwaitedList]>(AWAITED, values);
    return list;
  }
}
