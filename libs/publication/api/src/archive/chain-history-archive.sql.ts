import { VEIL } from '@rt/portfolio/domain';
import { moment, person, type ReadTable } from './archive-tables.sql';
import { chainTellsOfSecret, OPEN_CHAINS } from './chain-scope.sql';

const veiled = `$3 AND ${chainTellsOfSecret}`;

/** How chains came to be what they are: named versions, every change, and what was said. */
export const CHAIN_HISTORY_TABLES: readonly ReadTable[] = [
  {
    name: 'effektkedjornas-versioner',
    title: 'Effektkedjornas namngivna versioner',
    columns: [
      ['chain', 'Effektkedjans id'],
      ['name', 'Version'],
      ['seq', 'Efter ändring nummer'],
      ['at', 'När'],
      ['by', 'Vem'],
    ],
    sql: `SELECT chain.id AS chain, CASE WHEN ${veiled} THEN '${VEIL}' ELSE version.name END AS name, version.seq,
        ${moment('version.at')} AS at, ${person('version.by_id')} AS by
      FROM chain_version version JOIN ${OPEN_CHAINS} AND chain.id = version.chain_id ORDER BY version.at, version.id`,
  },
  {
    name: 'effektkedjornas-andringar',
    title: 'Effektkedjornas ändringar, var och en med före och efter',
    columns: [
      ['chain', 'Effektkedjans id'],
      ['seq', 'Nummer'],
      ['at', 'När'],
      ['by', 'Vem'],
      ['changes', 'Ändringar'],
    ],
    sql: `SELECT chain.id AS chain, change.seq, ${moment('change.at')} AS at, ${person('change.by_id')} AS by,
        CASE WHEN ${veiled} THEN to_jsonb('${VEIL}'::text) ELSE change.changes END AS changes
      FROM chain_change change JOIN ${OPEN_CHAINS} AND chain.id = change.chain_id ORDER BY chain.created_at, chain.id, change.seq`,
  },
  {
    name: 'effektkedjornas-kommentarer',
    title: 'Kommentarer i effektkedjorna',
    columns: [
      ['chain', 'Effektkedjans id'],
      ['part', 'Om'],
      ['part_id', 'Rutans eller pilens id'],
      ['text', 'Kommentar'],
      ['at', 'När'],
      ['by', 'Vem'],
      ['resolved_at', 'Avklarad'],
      ['resolved_by', 'Av'],
    ],
    sql: `SELECT chain.id AS chain, comment.part, comment.part_id, CASE WHEN ${veiled} THEN '${VEIL}' ELSE comment.text END AS text,
        ${moment('comment.at')} AS at, ${person('comment.by_id')} AS by, ${moment('comment.resolved_at')} AS resolved_at,
        ${person('comment.resolved_by_id')} AS resolved_by
      FROM chain_comment comment JOIN ${OPEN_CHAINS} AND chain.id = comment.chain_id ORDER BY comment.at, comment.id`,
  },
];
