import { VEIL } from '@rt/portfolio/domain';
import { boxIsSecret, chainIsSecret } from '../choice/secret-things.sql';
import { moment, type ReadTable, unlessSecret } from './archive-tables.sql';
import { CHAIN_HISTORY_TABLES } from './chain-history-archive.sql';
import { CHAINS, edgeIsSecret, OPEN_CHAINS } from './chain-scope.sql';

/** Words, or what stands for them where they tell of something secret and such is left out. */
const unless = (secret: string, words: string) => `CASE WHEN $3 AND ${secret} THEN '${VEIL}' ELSE ${words} END`;

/** What is kept of the effect chains of a strategy ($2): as they stand, and how they came to. */
export const CHAIN_TABLES: readonly ReadTable[] = [
  {
    name: 'effektkedjor',
    title: 'Effektkedjor för strategin och målen',
    columns: [
      ['name', 'Effektkedja'],
      ['intervention', 'Ritad för insatsen'],
      ['created_at', 'Skapad'],
      ['changes', 'Antal ändringar'],
      ['id', 'Id'],
    ],
    sql: `SELECT ${unless(chainIsSecret('chain'), 'chain.name')} AS name,
        (SELECT ${unlessSecret('work.name', 'work')} FROM intervention work WHERE work.id = chain.intervention_id) AS intervention,
        ${moment('chain.created_at')} AS created_at, chain.seq AS changes, chain.id
      FROM region JOIN ${CHAINS} WHERE region.id = $1 ORDER BY chain.created_at, chain.id`,
  },
  {
    name: 'effektkedjornas-rutor',
    title: 'Effektkedjornas rutor',
    columns: [
      ['chain', 'Effektkedjans id'],
      ['kind', 'Slag'],
      ['text', 'Text'],
      ['goal', 'Målets id genom versionerna'],
      ['group', 'Grupp'],
      ['amount', 'Mängd'],
      ['indicators', 'Indikatorer'],
      ['interventions', 'Insatser'],
      ['id', 'Id'],
    ],
    sql: `SELECT chain.id AS chain, node.kind, ${unless(boxIsSecret('node'), 'node.text')} AS text, node.goal_lineage_id AS goal,
        (SELECT bunch.name FROM chain_group bunch WHERE bunch.id = node.group_id) AS group, node.amount,
        (SELECT string_agg(indicator.name, '; ' ORDER BY indicator.name, indicator.id) FROM chain_node_indicator tie
          JOIN indicator ON indicator.id = tie.indicator_id WHERE tie.node_id = node.id) AS indicators,
        (SELECT string_agg(${unlessSecret('work.name', 'work')}, '; ' ORDER BY work.id) FROM chain_node_intervention tie
          JOIN intervention work ON work.id = tie.intervention_id WHERE tie.node_id = node.id) AS interventions, node.id
      FROM chain_node node JOIN ${OPEN_CHAINS} AND chain.id = node.chain_id ORDER BY chain.created_at, chain.id, node.added`,
  },
  {
    name: 'effektkedjornas-pilar',
    title: 'Effektkedjornas pilar',
    columns: [
      ['chain', 'Effektkedjans id'],
      ['from', 'Från ruta'],
      ['to', 'Till ruta'],
      ['claim', 'Påstående'],
      ['assumption', 'Antagande'],
      ['confidence', 'Säkerhet'],
      ['sign', 'Riktning'],
      ['effect', 'Effekt'],
      ['lag_months', 'Fördröjning, månader'],
      ['external_factors', 'Yttre faktorer'],
      ['critical', 'Avgörande'],
      ['next_test_on', 'Prövas nästa gång'],
      ['id', 'Id'],
    ],
    sql: `SELECT chain.id AS chain, edge.from_id AS from, edge.to_id AS to, ${unless(edgeIsSecret('edge'), 'edge.claim')} AS claim,
        ${unless(edgeIsSecret('edge'), 'edge.assumption')} AS assumption, edge.confidence, edge.sign, edge.effect, edge.lag_months,
        ${unless(edgeIsSecret('edge'), 'edge.external_factors')} AS external_factors, edge.critical, edge.next_test_on::text AS next_test_on,
        edge.id
      FROM chain_edge edge JOIN ${OPEN_CHAINS} AND chain.id = edge.chain_id ORDER BY chain.created_at, chain.id, edge.added`,
  },
  {
    name: 'effektkedjornas-underlag',
    title: 'Underlag för och emot pilarna',
    columns: [
      ['edge', 'Pilens id'],
      ['bearing', 'För eller emot'],
      ['strength', 'Styrka'],
      ['source', 'Källa'],
      ['url', 'Adress'],
      ['date', 'Datum'],
      ['note', 'Anteckning'],
    ],
    sql: `SELECT evidence.edge_id AS edge, evidence.bearing, evidence.strength, ${unless(edgeIsSecret('edge'), 'evidence.source')} AS source,
        ${unless(edgeIsSecret('edge'), 'evidence.url')} AS url, evidence.date::text AS date, ${unless(edgeIsSecret('edge'), 'evidence.note')} AS note
      FROM chain_evidence evidence JOIN chain_edge edge ON edge.id = evidence.edge_id JOIN ${OPEN_CHAINS} AND chain.id = evidence.chain_id
      ORDER BY chain.created_at, chain.id, evidence.added`,
  },
  ...CHAIN_HISTORY_TABLES,
];
