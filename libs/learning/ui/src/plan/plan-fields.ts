import type { LedgerField } from '../ledger/ledger-fields';

export const DECISION_FIELDS: readonly LedgerField[] = [
  { key: 'decidedOn', label: $localize`:@@plan.decided-on:Beslutsdag`, as: 'day', required: true },
  {
    key: 'reference',
    label: $localize`:@@plan.reference:Beslutets beteckning`,
    as: 'line',
    required: true,
    max: 200,
    hint: $localize`:@@plan.reference-hint:Diarienummer eller paragraf i protokollet.`,
  },
];

/** Of the exported rows. */
export const HEADS = [
  $localize`:@@plan-studies.study:Studie`,
  $localize`:@@study.kind:Slag`,
  $localize`:@@plan-studies.questions:Svarar på fråga`,
  $localize`:@@plan-studies.promised:Planen lovade`,
  $localize`:@@plan-studies.became:Vad det blev`,
  $localize`:@@plan-studies.day:Dag`,
];
