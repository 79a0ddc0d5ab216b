import type { AuditEntry } from '@rt/audit/domain';
import { formatMoment, type Language } from '@rt/shared/domain';
import { type FieldLabels, fieldLabel, valueWord } from './field-labels';
import { toldParts } from './told-parts';

/** One field as the trail tells it. */
export interface ToldField {
  label: string;
  before: string;
  after: string;
}

/** One entry in words. */
export interface ToldChange {
  id: string;
  at: string;
  /** ISO 8601, for machines. */
  moment: string;
  by: string;
  what: string;
  fields: ToldField[];
  reason: string | null;
}

/** Puts an entry into words; fields without a label are left out. */
export function tellChange(entry: AuditEntry, labels: FieldLabels, language: Language, now = new Date()): ToldChange {
  const { id, at, by, action, reason } = entry;
  const [before, after] = [toldParts(entry.before, labels), toldParts(entry.after, labels)];
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const fields = names.flatMap((name) => {
    const label = fieldLabel(labels, name);
    if (!label || (before && after && JSON.stringify(before[name]) === JSON.stringify(after[name]))) return [];
    const word = (values: AuditEntry['before']) => (values ? valueWord(labels, name, values[name], language) : '');
    return [{ label, before: word(before), after: word(after) }];
  });
  return {
    id,
    at: formatMoment(new Date(at), now),
    moment: at,
    by: by ?? $localize`:@@audit.nobody:Systemet eller en borttagen person`,
    what: ACTIONS[action],
    fields,
    reason,
  };
}

const ACTIONS: Readonly<Record<AuditEntry['action'], string>> = {
  created: $localize`:@@audit.created:lade till`,
  changed: $localize`:@@audit.changed:ändrade`,
  removed: $localize`:@@audit.removed:tog bort`,
};
