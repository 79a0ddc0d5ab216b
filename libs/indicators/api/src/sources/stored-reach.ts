import type { RevisedValue, StatisticsChoice, StoredReach } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { newestOf } from '../sql-fragments';

const REACH = `
  SELECT s.place_code AS "placeCode", s.place_name AS "placeName", s.sex, (
    SELECT n.period FROM (${newestOf('s.id')}) n WHERE n.value IS NOT NULL ORDER BY n.starts_on DESC, n.period DESC LIMIT 1
  ) AS latest
  FROM series s WHERE s.indicator_id = $1 AND s.place_code = ANY($2) AND s.sex = ANY($3)`;

/** How far the stored series of a choice go. */
export const reachOf = (manager: EntityManager, indicatorId: string, { places, sexes }: StatisticsChoice) =>
  manager.query<StoredReach[]>(REACH, [indicatorId, places, sexes]);

const REVISED = `SELECT period, withdrawn FROM observation WHERE load_id = $1 AND revision > 1`;

/** What a load revised, one for each value. */
export const revisedBy = (manager: EntityManager, loadId: string): Promise<RevisedValue[]> =>
  manager.query<RevisedValue[]>(REVISED, [loadId]);
