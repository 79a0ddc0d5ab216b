import { parsePeriod } from '@rt/shared/domain';
import { withRoles } from './dimension-role';
import { codeAt, isObject, type JsonObject, labelAt, listAt, objectAt, own } from './json-access';
import { cellCount, readCells } from './json-stat-cells';
import { readDimension } from './json-stat-dimension';
import { readNotes } from './json-stat-notes';
import { STATISTICS_LIMITS, type StatisticsDimension, type StatisticsFile } from './statistics-file';
import { malformed, StatisticsProblem, tooMuch } from './statistics-problem';

/**
 * Reads a json-stat2 dataset (https://json-stat.org/full/) as SCB's PxWebApi 2 gives it. Throws `StatisticsProblem`, also
 * where the sizes do not multiply to the number of values or a period is of a kind that cannot be stored.
 */
export function readJsonStat(dataset: JsonObject): StatisticsFile {
  const codes = listAt(own(dataset, 'id'), 'id').map((code, at) => codeAt(code, `id[${at}]`));
  const size = sizesOf(dataset, codes);
  const cells = cellCount(size);
  const raw = objectAt(own(dataset, 'dimension'), 'dimension');
  const dimensions = withRoles(
    codes.map((code, at) => readDimension(raw, code, size[at] ?? 0)),
    statedRoles(dataset),
  );
  assertTime(dimensions);
  dimensions.forEach(assertDistinct);
  return {
    kind: 'json-stat2',
    label: labelAt(own(dataset, 'label'), 'label', 'Utan namn'),
    source: labelAt(own(dataset, 'source'), 'source', 'Källan anges inte i filen'),
    sourceId: tableId(dataset),
    updatedAt: momentOf(own(dataset, 'updated')),
    notes: [
      ...readNotes(dataset, 'note'),
      ...codes.flatMap((code) => readNotes(objectAt(own(raw, code), code), `dimension.${code}.note`)),
    ],
    dimensions,
    incomplete: false,
    cells: readCells(dataset, cells),
  };
}

function sizesOf(dataset: JsonObject, codes: string[]): number[] {
  if (codes.length > STATISTICS_LIMITS.dimensions) {
    const limit = STATISTICS_LIMITS.dimensions;
    throw tooMuch('id', { sv: `${limit} dimensioner`, en: `${limit} dimensions` });
  }
  if (new Set(codes).size !== codes.length) throw malformed('id', { sv: 'olika koder', en: 'different codes' });
  const size = listAt(own(dataset, 'size'), 'size');
  if (size.length !== codes.length)
    throw malformed('size', { sv: 'en storlek per dimension', en: 'one size a dimension' });
  return size.map((length, at) => {
    if (Number.isSafeInteger(length) && Number(length) > 0) return Number(length);
    throw malformed(`size[${at}]`, { sv: 'ett heltal från 1', en: 'a whole number from 1' });
  });
}

function statedRoles(dataset: JsonObject) {
  const role = objectAt(own(dataset, 'role') ?? {}, 'role');
  const stated = (name: string) =>
    listAt(own(role, name) ?? [], `role.${name}`).map((code) => codeAt(code, `role.${name}`));
  return { time: stated('time'), geo: stated('geo'), metric: stated('metric') };
}

function assertTime(dimensions: StatisticsDimension[]): void {
  const time = dimensions.find(({ role }) => role === 'time');
  if (!time) {
    throw new StatisticsProblem('statistics.no-time', 'role.time', {
      sv: 'Filen har ingen tid: ingen av dimensionerna är år, kvartal eller månad. Ta med tiden när du hämtar den.',
      en: 'The file has no time: none of its dimensions is years, quarters or months. Include time when you fetch it.',
    });
  }
  const stray = time.values.find(({ code }) => !parsePeriod(code));
  if (!stray) return;
  throw new StatisticsProblem('statistics.period', `dimension.${time.code}`, {
    sv: `Tiden "${stray.label}" kan inte läsas in: bara år (2024), kvartal (2024K1) och månader (2024M03) kan det.`,
    en: `The time "${stray.label}" cannot be loaded: only years (2024), quarters (2024K1) and months (2024M03) can.`,
  });
}

/** Two codes of the source may turn out to mean the same period or place. */
function assertDistinct({ code, values }: StatisticsDimension): void {
  if (new Set(values.map((value) => value.code)).size === values.length) return;
  throw malformed(`dimension.${code}`, {
    sv: 'värden som betyder olika saker',
    en: 'values that mean different things',
  });
}

function tableId(dataset: JsonObject): string | null {
  const extension = own(dataset, 'extension');
  const px = isObject(extension) ? own(extension, 'px') : undefined;
  const id = isObject(px) ? own(px, 'tableid') : undefined;
  return typeof id === 'string' && /^[\w.-]{1,100}$/.test(id) ? id : null;
}

function momentOf(updated: unknown): string | null {
  const moment = typeof updated === 'string' && updated.length < 40 ? new Date(updated) : null;
  return moment && Number.isFinite(moment.getTime()) ? moment.toISOString() : null;
}
