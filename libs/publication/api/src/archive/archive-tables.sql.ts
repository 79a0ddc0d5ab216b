import { VEIL } from '@rt/portfolio/domain';
import type { ArchiveTable } from './archive-content';

/** A table to be read: $1 region, $2 the thing, $3 whether what is secret is left out. */
export interface ReadTable extends Omit<ArchiveTable, 'rows'> {
  sql: string;
}

/** Gone people have no name. */
export const person = (id: string) =>
  `(SELECT account.name FROM account WHERE account.id = ${id} AND account.pseudonymised_at IS NULL)`;
/** Moments in UTC, whatever the connection's zone. */
export const moment = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
/** Words of an intervention, unless they are secret and such are left out. */
export const unlessSecret = (words: string, work: string) =>
  `CASE WHEN ${work}.secret AND $3 THEN '${VEIL}' ELSE ${words} END`;

const TRAIL_COLUMNS = [
  ['at', 'När'],
  ['by', 'Vem'],
  ['action', 'Händelse'],
  ['object_type', 'Vad'],
  ['object_id', 'Id'],
  ['reason', 'Skäl'],
  ['before', 'Före'],
  ['after', 'Efter'],
] as const;

/** Every change of some things (a statement that gives their ids), oldest first. */
export const trailOf = (ids: string): ReadTable => ({
  name: 'handelser',
  title: 'Alla ändringar',
  columns: TRAIL_COLUMNS,
  sql: `SELECT ${moment('entry.at')} AS at, ${person('entry.account_id')} AS by, entry.action, entry.object_type, entry.object_id, entry.reason,
      entry.before, entry.after
    FROM audit_entry entry WHERE entry.region_id = $1 AND entry.object_id IN (${ids}) AND $3::boolean IS NOT NULL ORDER BY entry.id`,
});
