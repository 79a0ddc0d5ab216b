import { withRoles } from '../dimension-role';
import { codeAt, isObject, type JsonObject, labelAt, listAt, objectAt, own } from '../json-access';
import { type RawDimension, readDimension } from '../json-stat-dimension';
import { readNotes } from '../json-stat-notes';
import { isDiscontinued } from './discontinued';
import type { ServiceState } from './service';
import type { SourceHit, SourcePage, SourceTable, SourceVariable } from './source-table';

const textOrNull = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const countAt = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

/** What PxWebApi 2's `/config` says; null for limits it does not state. Throws `StatisticsProblem` where it is no object. */
export function readScbConfig(value: unknown): Pick<ServiceState, 'limits' | 'licence' | 'reference'> {
  const config = objectAt(value, 'config');
  const [cells, calls, windowSeconds] = ['maxDataCells', 'maxCallsPerTimeWindow', 'timeWindow'].map((name) =>
    countAt(own(config, name)),
  );
  const references = own(config, 'sourceReferences');
  const swedish = Array.isArray(references)
    ? references.filter(isObject).find((each) => own(each, 'language') === 'sv')
    : null;
  return {
    limits: cells && calls && windowSeconds ? { cells, calls, windowSeconds } : null,
    licence: textOrNull(own(config, 'license')),
    reference: (swedish && textOrNull(own(swedish, 'text'))) ?? 'Källa: SCB',
  };
}

/** A page of PxWebApi 2's `/tables`. Throws `StatisticsProblem`. */
export function readScbSearch(value: unknown, today: Date): SourcePage {
  const answer = objectAt(value, 'tables');
  const page = own(answer, 'page');
  const about = isObject(page) ? page : {};
  return {
    hits: listAt(own(answer, 'tables'), 'tables').map((each, at) => readScbHit(each, `tables[${at}]`, today)),
    page: countAt(own(about, 'pageNumber')) ?? 1,
    pages: countAt(own(about, 'totalPages')) ?? 1,
  };
}

/** One table as the list and `/tables/{id}` tell of it. Throws `StatisticsProblem`. */
export function readScbHit(value: unknown, place: string, today: Date): SourceHit {
  const table = objectAt(value, place);
  const key = codeAt(own(table, 'id'), `${place}.id`);
  const title = labelAt(own(table, 'label'), `${place}.label`, key);
  const lastPeriod = textOrNull(own(table, 'lastPeriod'));
  return {
    service: 'scb',
    key,
    title,
    description: textOrNull(own(table, 'description')),
    firstPeriod: textOrNull(own(table, 'firstPeriod')),
    lastPeriod,
    updatedAt: textOrNull(own(table, 'updated')),
    discontinued: isDiscontinued({ title, flagged: own(table, 'discontinued') === true, lastPeriod }, today),
  };
}

/** PxWebApi 2's `/tables/{id}/metadata`: a json-stat2 dataset without values. Throws `StatisticsProblem`. */
export function readScbTable(key: string, value: unknown, today: Date): SourceTable {
  const dataset = objectAt(value, 'metadata');
  const raw = objectAt(own(dataset, 'dimension'), 'dimension');
  const sizes = listAt(own(dataset, 'size'), 'size');
  const codes = listAt(own(dataset, 'id'), 'id').map((code, at) => codeAt(code, `id[${at}]`));
  const plain = codes.map((code, at) => readDimension(raw, code, Number(sizes[at])));
  const roles = withRoles(plain, {
    time: stated(dataset, 'time'),
    geo: stated(dataset, 'geo'),
    metric: stated(dataset, 'metric'),
  });
  const variables = plain.map((dimension, at) =>
    variableOf(dimension, roles[at]?.role ?? 'other', objectAt(own(raw, dimension.code), dimension.code)),
  );
  const periods = variables.find(({ role }) => role === 'time')?.values.map(({ code }) => code) ?? [];
  const title = labelAt(own(dataset, 'label'), 'label', key);
  const extension = own(dataset, 'extension');
  const flagged = isObject(extension) && own(extension, 'discontinued') === true;
  const lastPeriod = periods.at(-1) ?? null;
  return {
    service: 'scb',
    key,
    title,
    description: null,
    firstPeriod: periods[0] ?? null,
    lastPeriod,
    updatedAt: textOrNull(own(dataset, 'updated')),
    discontinued: isDiscontinued({ title, flagged, lastPeriod }, today),
    source: labelAt(own(dataset, 'source'), 'source', 'SCB'),
    unit: unitOf(plain),
    notes: [
      ...readNotes(dataset, 'note'),
      ...codes.flatMap((code) => readNotes(objectAt(own(raw, code), code), `dimension.${code}.note`)),
    ],
    variables,
  };
}

const stated = (dataset: JsonObject, name: string): string[] => {
  const role = own(dataset, 'role');
  const list = isObject(role) ? own(role, name) : undefined;
  return Array.isArray(list) ? list.filter((code): code is string => typeof code === 'string') : [];
};

function variableOf(dimension: RawDimension, role: SourceVariable['role'], json: JsonObject): SourceVariable {
  const extension = own(json, 'extension');
  const optional = isObject(extension) && own(extension, 'elimination') === true;
  const values = dimension.values.map(({ code, label }) => ({ code, label }));
  const total = dimension.total ?? values.find(({ code, label }) => /^tot/i.test(code) || /^total/i.test(label))?.code;
  return { code: dimension.code, label: dimension.label, role, optional, total: total ?? null, values };
}

/** The unit where all of the table's contents have the same one. */
function unitOf(dimensions: RawDimension[]): string | null {
  const units = new Set(dimensions.flatMap(({ values }) => values.flatMap(({ unit }) => unit ?? [])));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}
