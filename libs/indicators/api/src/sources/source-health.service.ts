import type { SourceFinding } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { because } from '@rt/shared/api';
import { isId } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { SourceFindingRecord } from './entities/source-finding.entity';
import { findingNotFound } from './source-problems';
import { findingOf, healthJson } from './source-view';

/** What has happened at the sources of a region, and what people make of it. */
@Injectable()
export class SourceHealthService {
  constructor(private readonly dataSource: DataSource) {}

  /** The answer is the database's own JSON, passed on unread. */
  list({ regionId }: Actor): Promise<string> {
    return healthJson(this.dataSource.manager, regionId);
  }

  settle({ regionId, accountId }: Actor, id: string, note: string): Promise<SourceFinding> {
    return this.dataSource.transaction(async (manager) => {
      if (!isId(id) || !(await findingOf(manager, id, regionId))) throw findingNotFound();
      because(note);
      await manager.save((await manager.findOneByOrFail(SourceFindingRecord, { id })).settle(accountId, note));
      const settled = await findingOf(manager, id, regionId);
      if (!settled) throw findingNotFound();
      return settled;
    });
  }
}
