import { nextFetchAt, type Schedule } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import { runInContext } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { StatisticsServices } from './client/statistics-services';
import { lockedSource } from './fetch-work';
import { keepState } from './keep-state';
import { minuteOf } from './minute-of';
import { noteLateness } from './store-fetched';

const RETRY = `
  UPDATE source_fetch f SET state = 'waiting', retry_at = NULL
  FROM indicator_source s WHERE s.id = f.source_id AND s.service = ANY($2) AND f.state = 'failed' AND f.retry_at <= $1
    AND NOT EXISTS (SELECT FROM source_fetch later WHERE later.source_id = s.id AND later.requested_at > f.requested_at)`;

/** Sources due, whose last fetch is neither under way nor to be tried again by itself. */
const DUE = `
  SELECT s.id, s.schedule FROM indicator_source s
  WHERE s.service = ANY($2) AND s.schedule <> 'off' AND s.next_fetch_at <= $1 AND NOT EXISTS (
    SELECT FROM source_fetch f WHERE f.source_id = s.id AND (f.state IN ('waiting', 'running') OR f.retry_at IS NOT NULL))
  FOR UPDATE SKIP LOCKED`;

const START = `
  WITH begun AS (INSERT INTO source_fetch (source_id) VALUES ($1))
  UPDATE indicator_source SET next_fetch_at = $2 WHERE id = $1`;

const UNDER_WAY = `
  SELECT f.id FROM source_fetch f JOIN indicator_source s ON s.id = f.source_id
  WHERE f.state IN ('waiting', 'running') AND s.service = ANY($1) ORDER BY f.requested_at`;

const UNCHECKED = `
  SELECT s.id, i.region_id AS "regionId", i.frequency, i.lag_months AS "lagMonths"
  FROM indicator_source s JOIN indicator i ON i.id = s.indicator_id
  WHERE s.fetched_at IS NOT NULL AND s.checked_on IS DISTINCT FROM $1::date LIMIT 200`;

/** What happens by the clock: fetches that are due begin, those that failed go on, and what is overdue is noted. */
@Injectable()
export class SourceSchedule {
  constructor(
    private readonly dataSource: DataSource,
    private readonly services: StatisticsServices,
  ) {}

  /** Every fetch that is to be done, also those somebody was doing when the process ended. */
  async tick(now: Date): Promise<string[]> {
    const { configured } = this.services;
    await this.dataSource.transaction(async (manager) => {
      await manager.query(RETRY, [now, configured]);
      const due = await manager.query<{ id: string; schedule: Schedule }[]>(DUE, [now, configured]);
      for (const { id, schedule } of due) await manager.query(START, [id, nextFetchAt(schedule, now, minuteOf(id))]);
    });
    await this.checkLateness(now);
    return (await this.dataSource.query<{ id: string }[]>(UNDER_WAY, [configured])).map(({ id }) => id);
  }

  private async checkLateness(now: Date): Promise<void> {
    type Row = { id: string; regionId: string } & Parameters<typeof noteLateness>[1]['passport'];
    const day = now.toISOString().slice(0, 10);
    for (const { id, regionId, ...passport } of await this.dataSource.query<Row[]>(UNCHECKED, [day]))
      await runInContext({ accountId: null, regionId, reason: null }, () =>
        this.dataSource.transaction(async (manager) => {
          const source = await lockedSource(manager, id);
          await noteLateness(manager, { source, passport });
          await keepState(manager, source);
        }),
      );
  }
}
