import { type Statuses, statusesOf } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { formatDate, type Id } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { IndicatorAccess } from '../indicator-access';
import { indicatorNotFound } from '../indicator-problems';
import { statusFactsOf } from './status-facts';

@Injectable()
export class StatusesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
  ) {}

  /** As they are today, by the same function as on screen, with every reason and sum. */
  async of(actor: Actor, id: Id): Promise<Statuses> {
    await this.access.assertReadable(actor, id);
    const facts = await statusFactsOf(this.dataSource.manager, id);
    if (!facts) throw indicatorNotFound();
    return statusesOf(facts, formatDate(new Date()));
  }
}
