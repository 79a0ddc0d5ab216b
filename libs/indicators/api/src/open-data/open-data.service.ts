import type { OpenIndicator } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { IndicatorAccess } from '../indicator-access';
import { indicatorNotFound } from '../indicator-problems';
import { openIndicator } from './open-indicator';

/** Gives an indicator away as open data. */
@Injectable()
export class OpenDataService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
  ) {}

  async get(actor: Actor, id: string): Promise<OpenIndicator> {
    await this.access.assertReadable(actor, id);
    const found = await openIndicator(this.dataSource.manager, id);
    if (!found) throw indicatorNotFound();
    return found;
  }
}
