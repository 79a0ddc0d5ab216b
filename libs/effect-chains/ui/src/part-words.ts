import type { ChainContent, ChainReferences, NodeKind, PartKind } from '@rt/effect-chains/domain';
import { formatNumber, formatPercent, type Id, type Language } from '@rt/shared/domain';
import { PART_LABELS } from './chain-labels';

/** What is needed to call parts and values by name. */
export interface Naming {
  content: ChainContent;
  references: ChainReferences;
  names: Readonly<Record<NodeKind, string>>;
  language: Language;
}

/** What a field of a part is called. */
export function fieldWord(field: string): string {
  const label = PART_LABELS[field];
  return (typeof label === 'string' ? label : label?.label) ?? field;
}

/** A part as one speaks of it: `Rutan ”Praktik”`. `part` is the part itself, since it may be gone from the chain. */
export function partWord(kind: PartKind, part: object, naming: Naming): string {
  const value = (field: string) => String((part as Record<string, unknown>)[field] ?? '');
  if (kind === 'node') return $localize`:@@part-word.node:Rutan ”${value('text')}:text:”`;
  if (kind === 'group') return $localize`:@@part-word.group:Gruppen ”${value('name')}:name:”`;
  if (kind === 'evidence') return $localize`:@@part-word.evidence:Evidensen ”${value('source')}:source:”`;
  const [from, to] = [boxText(naming, value('fromId')), boxText(naming, value('toId'))];
  return $localize`:@@part-word.edge:Pilen ”${from}:from:” → ”${to}:to:”`;
}

/** A value of a field as a person reads it. */
export function valueWord(field: string, value: unknown, naming: Naming): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (Array.isArray(value)) return value.map((each) => named(field, String(each), naming)).join(', ') || NOTHING;
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'number')
    return field === 'effect' ? formatPercent(value * 100, naming.language) : formatNumber(value, naming.language);
  return named(field, String(value), naming);
}

function named(field: string, value: string, { content, references, names, language }: Naming): string {
  if (field === 'kind') return names[value as NodeKind];
  if (field === 'fromId' || field === 'toId') return boxText({ content, references, names, language }, value);
  if (field === 'groupId') return content.groups.find(({ id }) => id === value)?.name ?? UNKNOWN;
  if (field === 'indicatorIds') return references.indicators.find(({ id }) => id === value)?.name ?? UNKNOWN;
  if (field === 'interventionIds') return references.interventions.find(({ id }) => id === value)?.name ?? UNKNOWN;
  if (field === 'goalLineageId') {
    const goal = references.goals.find(({ lineageId }) => lineageId === value);
    return goal ? [goal.code, goal.wording].filter(Boolean).join(' ') : UNKNOWN;
  }
  const label = PART_LABELS[field];
  return (typeof label === 'object' ? label.values?.[value] : undefined) ?? value;
}

const boxText = ({ content }: Naming, id: Id) => content.nodes.find((node) => node.id === id)?.text ?? UNKNOWN;

const NOTHING = $localize`:@@part-word.nothing:inget`;
const UNKNOWN = $localize`:@@part-word.unknown:något som inte finns kvar`;
const YES = $localize`:@@part-word.yes:ja`;
const NO = $localize`:@@part-word.no:nej`;
