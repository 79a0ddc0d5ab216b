import {
  type ChainDetail,
  type ChainNode,
  NODE_KINDS,
  NODE_TEXT_LENGTH,
  type NodeContent,
  type NodeKind,
} from '@rt/effect-chains/domain';
import { formatNumber, type Language } from '@rt/shared/domain';
import { writtenCount, writtenText, type Written } from '../inspector/written';
import type { GridColumn } from './grid-column';

export type BoxColumn = GridColumn<ChainNode, NodeContent>;

/** The table of boxes. Names from the chain's references and groups. */
export function boxColumns(
  chain: ChainDetail,
  names: Readonly<Record<NodeKind, string>>,
  language: Language,
): BoxColumn[] {
  const { references, groups, edges } = chain;
  const goals = new Map(references.goals.map((each) => [each.lineageId, each.code ?? each.wording]));
  const indicators = new Map(references.indicators.map(({ id, name }) => [id, name]));
  const interventions = new Map(references.interventions.map(({ id, name }) => [id, name]));
  const inGroup = new Map(groups.map(({ id, name }) => [id, name]));
  const texts = new Map(chain.nodes.map(({ id, text }) => [id, text]));
  const out = Map.groupBy(edges, ({ fromId }) => fromId);
  const named = (ids: readonly string[], all: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => all.get(id) ?? []).join('; ');
  return [
    {
      key: 'kind',
      head: $localize`:@@table.kind:Kolumn`,
      text: ({ kind }) => names[kind],
      order: ({ kind }) => NODE_KINDS.indexOf(kind),
      choices: NODE_KINDS.map((kind) => names[kind]),
      reads: (text) => kindPatch(text, names),
    },
    {
      key: 'text',
      head: $localize`:@@table.text:Ruta`,
      text: ({ text }) => text,
      reads: (text) => patched(writtenText(text, NODE_TEXT_LENGTH, true), (value) => ({ text: value ?? '' })),
    },
    {
      key: 'amount',
      head: $localize`:@@table.amount:Antal`,
      figure: true,
      text: ({ amount }) => (amount === null ? '' : formatNumber(amount, language)),
      order: ({ amount }) => amount,
      reads: (text) => patched(writtenCount(text, { min: 0, max: 1_000_000_000 }), (amount) => ({ amount })),
    },
    {
      key: 'goal',
      head: $localize`:@@table.goal:Mål`,
      text: ({ goalLineageId }) => goals.get(goalLineageId ?? '') ?? '',
    },
    {
      key: 'indicators',
      head: $localize`:@@table.indicators:Indikatorer`,
      text: ({ indicatorIds }) => named(indicatorIds, indicators),
    },
    {
      key: 'interventions',
      head: $localize`:@@table.interventions:Insatser`,
      text: ({ interventionIds }) => named(interventionIds, interventions),
    },
    { key: 'group', head: $localize`:@@table.group:Grupp`, text: ({ groupId }) => inGroup.get(groupId ?? '') ?? '' },
    {
      key: 'to',
      head: $localize`:@@table.leads-to:Leder till`,
      text: ({ id }) =>
        named(
          (out.get(id) ?? []).map(({ toId }) => toId),
          texts,
        ),
    },
  ];
}

/** What was written as a patch of the part, or why not. */
export const patched = <T, Content>(
  written: Written<T>,
  patch: (value: T) => Partial<Content>,
): Written<Partial<Content>> => (written.wrong === null ? { value: patch(written.value), wrong: null } : written);

function kindPatch(text: string, names: Readonly<Record<NodeKind, string>>): Written<Partial<NodeContent>> {
  const said = text.trim().toLocaleLowerCase('sv');
  const kind = NODE_KINDS.find((each) => names[each].toLocaleLowerCase('sv') === said);
  if (!kind)
    return { value: null, wrong: $localize`:@@table.no-kind:Det finns ingen kolumn som heter ”${text.trim()}:name:”.` };
  const moved = { kind, x: null, y: null, pinned: false };
  return { value: kind === 'goal' ? moved : { ...moved, goalLineageId: null }, wrong: null };
}
