import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KoladaFixtures, KoladaRow } from './kolada-fixtures';
import type { ScbDataset, ScbTable } from './scb-fixtures';

/** Recorded answers of the real services, where the machine has them; no part of the project. */
export const RECORDED = join(process.cwd(), '..', 'shared', 'data');
export const hasRecorded = existsSync(join(RECORDED, 'scb')) && existsSync(join(RECORDED, 'kolada'));

const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(RECORDED, ...path), 'utf8')) as T;

/** The recorded table with its figures; its metadata is its own, so that what can be chosen is what was recorded. */
export function recordedScb(): ScbTable[] {
  if (!hasRecorded) return [];
  const dataset = read<ScbDataset>('scb', 'TAB6471_data.json');
  return [{ id: 'TAB6471', label: dataset.label, updated: dataset.updated, discontinued: false, dataset }];
}

/** The recorded KPIs, places and series beside our own; a series whose KPI is not in the recorded catalogue bears its id. */
export function withRecordedKolada(own: KoladaFixtures): KoladaFixtures {
  if (!hasRecorded) return own;
  const files = readdirSync(join(RECORDED, 'kolada')).filter((name) => name.startsWith('data_'));
  const places = read<{ values: KoladaFixtures['municipalities'] }>('kolada', 'municipality.json').values;
  const ids = new Set(places.map(({ id }) => id));
  const rows = files.flatMap((name) => read<{ values: KoladaRow[] }>('kolada', name).values);
  const catalogue = read<{ values: KoladaFixtures['kpis'] }>('kolada', 'kpi.json').values;
  const listed = new Set(catalogue.map(({ id }) => id));
  const unlisted = [...new Set(rows.map(({ kpi }) => kpi))].filter((id) => !listed.has(id));
  return {
    ...own,
    kpis: [...own.kpis, ...catalogue, ...unlisted.map((id) => ({ id, title: id, municipality_type: 'A' }))],
    municipalities: [...places, ...own.municipalities.filter(({ id }) => !ids.has(id))],
    rows: [...own.rows, ...rows],
  };
}
