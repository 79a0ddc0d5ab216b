import type { EntityManager } from 'typeorm';
import type { IndicatorSource } from './entities/indicator-source.entity';

const KEEP = `
  UPDATE indicator_source SET title = $2, definition = $3, asked = $4, source_updated_at = $5, fetched_at = $6,
    next_fetch_at = $7, checked_on = $8, failures = $9
  WHERE id = $1`;

/** Stores what the fetches remember of a source. That is no edit: the version a person works from stays. */
export const keepState = (manager: EntityManager, source: IndicatorSource): Promise<unknown> =>
  manager.query(KEEP, [
    source.id,
    source.title,
    JSON.stringify(source.definition),
    source.asked && JSON.stringify(source.asked),
    source.sourceUpdatedAt,
    source.fetchedAt,
    source.nextFetchAt,
    source.checkedOn,
    source.failures,
  ]);
