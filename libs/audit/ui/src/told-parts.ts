import type { AuditEntry } from '@rt/audit/domain';
import { type FieldLabels, fieldLabel } from './field-labels';

/** The fields of an entry, where an object without a label of its own is taken apart: `levels.vision.name`. */
export function toldParts(values: AuditEntry['before'], labels: FieldLabels): AuditEntry['before'] {
  return (
    values && Object.fromEntries(Object.entries(values).flatMap(([name, value]) => [...parts(name, value, labels)]))
  );
}

function* parts(path: string, value: unknown, labels: FieldLabels): Generator<[string, unknown]> {
  if (fieldLabel(labels, path) || !isObject(value)) yield [path, value];
  else for (const [name, part] of Object.entries(value)) yield* parts(`${path}.${name}`, part, labels);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
