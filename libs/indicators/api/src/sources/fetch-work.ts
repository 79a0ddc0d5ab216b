import type { Frequency } from '@rt/indicators/domain';
import { type EntityManager } from 'typeorm';
import { IndicatorSource } from './entities/indicator-source.entity';
import { SourceFetchRecord } from './entities/source-fetch.entity';

/** A fetch under way, with all it needs to know. */
export interface FetchWork {
  fetch: SourceFetchRecord;
  source: IndicatorSource;
  region: { id: string; countyCode: string | null };
  passport: { frequency: Frequency; lagMonths: number | null };
}

/** Thrown where a fetch was cancelled, or taken over, while it was under way. */
export class FetchIsOver extends Error {}

const BEGIN = `
  UPDATE source_fetch SET state = 'running', problem = NULL, retry_at = NULL, finished_at = NULL
  WHERE id = $1 AND state IN ('waiting', 'running')`;

const AROUND = `
  SELECT region.id, region.county_code AS "countyCode", i.frequency, i.lag_months AS "lagMonths"
  FROM indicator i JOIN region ON region.id = i.region_id WHERE i.id = $1`;

/** Takes a fetch on; null where it is over already. */
export async function beginFetch(manager: EntityManager, id: string): Promise<FetchWork | null> {
  const [, begun] = await manager.query<[unknown, number]>(BEGIN, [id]);
  if (!begun) return null;
  const fetch = await manager.findOneByOrFail(SourceFetchRecord, { id });
  const source = await manager.findOneByOrFail(IndicatorSource, { id: fetch.sourceId });
  const [around] = await manager.query<(FetchWork['region'] & FetchWork['passport'])[]>(AROUND, [source.indicatorId]);
  if (!around) return null;
  const { frequency, lagMonths, ...region } = around;
  return { fetch, source, region, passport: { frequency, lagMonths } };
}

/** The source as it is now, unchanged by others to the end of the transaction. */
export const lockedSource = (manager: EntityManager, id: string): Promise<IndicatorSource> =>
  manager.findOneOrFail(IndicatorSource, { where: { id }, lock: { mode: 'pessimistic_write' } });
