import type { AuditEntry } from '@rt/audit/domain';
import { OPERATOR_REASON } from '@rt/identity/domain';
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

/** Puts an entry into words; fields come in the order of their labels, those without one are left out. */
export function tellChange(entry: AuditEntry, labels: FieldLabels, language: Language, now = new Date()): ToldChange {
  const { id, at } = entry;
  const [before, after] = [toldParts(entry.before, labels), toldParts(entry.after, labels)];
  const told = Object.keys(labels).filter((name) => {
    const [was, became] = [before?.[name], after?.[name]];
    return was === undefined ? became !== undefined : JSON.stringify(was) !== JSON.stringify(became);
  });
  const fields = told.map((name) => {
    const word = (values: AuditEntry['before']) => (values ? valueWord(labels, name, values[name], language) : '');
    return { label: fieldLabel(labels, name) ?? name, before: word(before), after: word(after) };
  });
  return {
    id,
    at: formatMoment(new Date(at), now),
    moment: at,
    ...who(entry),
    fields,
  };
}

/** Who did what, and why. What the operator did has no person, and its reason says no more than that. */
function who({ by, action, reason }: AuditEntry): Pick<ToldChange, 'by' | 'what' | 'reason'> {
  if (by === null && reason === OPERATOR_REASON)
    return {
      by: $localize`:@@audit.operator:Från kommandoraden`,
      what: DONE[action],
      reason: null,
    };
  return { by: by ?? $localize`:@@audit.nobody:Systemet eller en borttagen person`, what: ACTIONS[action], reason };
}

const ACTIONS: Readonly<Record<AuditEntry['action'], string>> = {
  created: $localize`:@@audit.created:lade till`,
  changed: $localize`:@@audit.changed:ändrade`,
  removed: $localize`:@@audit.removed:tog bort`,
};

const DONE: typeof ACTIONS = {
  created: $localize`:@@audit.was-created:lades till`,
  changed: $localize`:@@audit.was-changed:ändrades`,
  removed: $localize`:@@audit.was-removed:togs bort`,
};
