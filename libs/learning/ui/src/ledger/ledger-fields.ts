import { ANSWERS, KNOWLEDGE_USES } from '@rt/learning/domain';
import { CONFIDENCES } from '@rt/effect-chains/domain';
import { ANSWER_NAMES, CONFIDENCE_NAMES, USE_NAMES } from './ledger-words';

/** One field of a form in the ledger; what is left empty is sent as null. */
export interface LedgerField {
  key: string;
  label: string;
  as: 'line' | 'text' | 'day' | 'person' | 'choice';
  required?: boolean;
  max?: number;
  hint?: string;
  /** Of a choice; the first is chosen where it is required. */
  choices?: readonly { key: string; name: string }[];
}

const choices = <K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>) =>
  keys.map((key) => ({ key, name: names[key] }));

const TEXT = { as: 'text', required: true, max: 4000 } as const;

export const FINDING_FIELDS: readonly LedgerField[] = [
  { key: 'text', label: $localize`:@@finding.text:Slutsats`, ...TEXT },
  { key: 'page', label: $localize`:@@finding.page:Sida i rapporten`, as: 'line', max: 40 },
  {
    key: 'confidence',
    label: $localize`:@@finding.confidence:Hur säker slutsatsen är`,
    as: 'choice',
    choices: choices(CONFIDENCES, CONFIDENCE_NAMES),
  },
];
export const RECOMMENDATION_FIELDS: readonly LedgerField[] = [
  { key: 'text', label: $localize`:@@recommendation.text:Rekommendation`, ...TEXT },
  { key: 'responsibleId', label: $localize`:@@recommendation.responsible:Ansvarig`, as: 'person' },
  { key: 'dueOn', label: $localize`:@@recommendation.due-on:Ska vara omhändertagen`, as: 'day' },
];
export const RESPONSE_FIELDS: readonly LedgerField[] = [
  {
    key: 'answer',
    label: $localize`:@@response.answer:Svar`,
    as: 'choice',
    required: true,
    choices: choices(ANSWERS, ANSWER_NAMES),
  },
  {
    key: 'reason',
    label: $localize`:@@response.reason:Motivering`,
    as: 'text',
    max: 4000,
    hint: $localize`:@@response.reason-hint:Behövs om rekommendationen inte följs helt.`,
  },
];
export const DECISION_FIELDS: readonly LedgerField[] = [
  { key: 'text', label: $localize`:@@decision.text:Beslut`, ...TEXT },
  { key: 'decidedBy', label: $localize`:@@decision.by:Vem som beslutade`, as: 'line', required: true, max: 200 },
  { key: 'decidedOn', label: $localize`:@@decision.on:Beslutsdag`, as: 'day', required: true },
  { key: 'reference', label: $localize`:@@decision.reference:Diarienummer eller paragraf`, as: 'line', max: 100 },
];
export const EFFECT_FIELDS: readonly LedgerField[] = [
  {
    key: 'text',
    label: $localize`:@@effect.text:Vad som syntes senare`,
    ...TEXT,
    hint: $localize`:@@effect.hint:Det är inte ett påstående om att ändringen är orsaken.`,
  },
  { key: 'observedOn', label: $localize`:@@effect.on:Sågs den`, as: 'day', required: true },
];
export const USE_FIELDS: readonly LedgerField[] = [
  {
    key: 'use',
    label: $localize`:@@use.kind:Hur kunskapen användes`,
    as: 'choice',
    required: true,
    choices: choices(KNOWLEDGE_USES, USE_NAMES),
  },
  { key: 'text', label: $localize`:@@use.text:Vad som gjordes`, ...TEXT },
  { key: 'usedOn', label: $localize`:@@use.on:Dag`, as: 'day', required: true },
];
export const WITHDRAWAL_FIELDS: readonly LedgerField[] = [
  { key: 'reason', label: $localize`:@@withdrawal.reason:Varför det återtas`, as: 'line', required: true, max: 1000 },
];
