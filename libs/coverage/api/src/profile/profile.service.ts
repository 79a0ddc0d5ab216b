import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { plusMonths } from '@rt/learning/domain';
import { blindTo } from '@rt/portfolio/api';
import { seesAllInterventions } from '@rt/portfolio/domain';
import { prepared } from '@rt/shared/api';
import { formatDate } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { PROFILE } from './profile.sql';

/** What the region's own profile rests on; of no other region. The database's JSON text travels on as it is. */
@Injectable()
export class ProfileService {
  constructor(private readonly dataSource: DataSource) {}

  async facts(actor: Actor): Promise<string> {
    const today = formatDate(new Date());
    const onlyManager = seesAllInterventions(actor.roles) ? null : actor.accountId;
    const values = [actor.regionId, today, plusMonths(today, -12), onlyManager, blindTo(actor)];
    const [row] = await prepared<{ body: string }>(this.dataSource, 'region-profile', PROFILE, values);
    return row?.body ?? '';
  }
}
