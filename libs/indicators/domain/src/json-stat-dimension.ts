import { codeAt, type JsonObject, labelAt, listAt, objectAt, own } from './json-access';
import { type DimensionValue, STATISTICS_LIMITS } from './statistics-file';
import { malformed, tooMuch } from './statistics-problem';

/** A dimension as json-stat writes it, before its role is known. */
export interface RawDimension {
  code: string;
  label: string;
  values: DimensionValue[];
  total: string | null;
}

/** Reads one dimension of a json-stat2 dataset: its values in the order of the cells, with labels and units. */
export function readDimension(dimensions: JsonObject, code: string, size: number): RawDimension {
  const place = `dimension.${code}`;
  const dimension = objectAt(own(dimensions, code), place);
  const category = objectAt(own(dimension, 'category'), `${place}.category`);
  const labels = objectAt(own(category, 'label') ?? {}, `${place}.category.label`);
  const units = objectAt(own(category, 'unit') ?? {}, `${place}.category.unit`);
  const codes = codesInOrder(category, labels, `${place}.category.index`, size);
  const values = codes.map((value) => ({
    code: value,
    label: labelAt(own(labels, value), `${place}.category.label.${value}`, value),
    ...unitOf(own(units, value), `${place}.category.unit.${value}`),
  }));
  return {
    code,
    label: labelAt(own(dimension, 'label'), `${place}.label`, code),
    values,
    total: totalOf(dimension, codes),
  };
}

function codesInOrder(category: JsonObject, labels: JsonObject, place: string, size: number): string[] {
  if (size > STATISTICS_LIMITS.valuesInDimension) {
    const limit = STATISTICS_LIMITS.valuesInDimension;
    throw tooMuch(place, { sv: `${limit} värden`, en: `${limit} values` });
  }
  const index = own(category, 'index');
  const codes = codesOf(index ?? labels, index === undefined, place);
  if (codes.length === size && new Set(codes).size === size) return codes;
  throw malformed(place, { sv: `${size} olika koder`, en: `${size} different codes` });
}

/** The index is a list of codes, or an object from code to place; a single value may leave it out and have only a label. */
function codesOf(index: unknown, onlyLabel: boolean, place: string): string[] {
  if (Array.isArray(index)) return listAt(index, place).map((code) => codeAt(code, place));
  const entries = Object.entries(objectAt(index, place)).map(([code, at]) => [codeAt(code, place), at] as const);
  if (onlyLabel) return entries.length === 1 ? entries.map(([code]) => code) : [];
  const codes = new Array<string | undefined>(entries.length).fill(undefined);
  for (const [code, at] of entries) {
    if (!Number.isInteger(at) || Number(at) < 0 || Number(at) >= entries.length) throw notInOrder(place);
    codes[Number(at)] = code;
  }
  return codes.map((code) => {
    if (code === undefined) throw notInOrder(place);
    return code;
  });
}

const notInOrder = (place: string) =>
  malformed(place, { sv: 'varje plats från 0 en gång', en: 'each position from 0 once' });

function unitOf(unit: unknown, place: string): { unit?: string } {
  if (unit === undefined) return {};
  const label = labelAt(own(objectAt(unit, place), 'base') ?? own(objectAt(unit, place), 'label'), place, '');
  return label ? { unit: label } : {};
}

/** PxWeb names the value that stands for all others when the variable is left out. */
function totalOf(dimension: JsonObject, codes: string[]): string | null {
  const extension = own(dimension, 'extension');
  const named = extension === undefined ? undefined : own(objectAt(extension, 'extension'), 'eliminationValueCode');
  return typeof named === 'string' && codes.includes(named) ? named : null;
}
