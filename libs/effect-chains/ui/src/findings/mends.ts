import {
  adding,
  type ChainContent,
  type ChainFinding,
  changing,
  NEW_EDGE,
  NEW_NODE,
  NODE_KINDS,
  type PartChange,
  removing,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { PartPlace } from '../inspector/part-focus';

/** What one press does about a finding: changes made at once, or a field to write in, or both. */
export interface Mend {
  label: string;
  said?: string;
  changes: PartChange[];
  /** Where the person goes on. */
  at: { id: Id; place: PartPlace } | null;
}

const going = (label: string, id: Id | undefined, place: PartPlace): Mend[] =>
  id ? [{ label, changes: [], at: { id, place } }] : [];

type Mending = (content: ChainContent, finding: ChainFinding) => Mend[];
const MENDS: Partial<Record<ChainFinding['code'], Mending>> = {
  cycle: backwardArrow,
  leap: boxBetween,
  dead_end: (_, { nodeIds: [id] }) => going(DRAW, id, 'arrow'),
  orphan: (_, { nodeIds: [id] }) => going(DRAW, id, 'arrow'),
  output_without_outcome: outcomeAfter,
  edge_contradicted: (_, { edgeIds: [id] }) => going(ADD_EVIDENCE, id, 'evidence'),
  weakest_link: (_, { edgeIds: [id] }) => [
    ...going(ADD_EVIDENCE, id, 'evidence'),
    ...going(PLAN_TEST, id, 'next-test'),
  ],
  edge_without_assumption: (_, { edgeIds: [id] }) => going(WRITE_ASSUMPTION, id, 'assumption'),
  outcome_without_indicator: (_, { nodeIds: [id] }) => going(TIE_INDICATOR, id, 'indicators'),
};

/** The ways out of a finding that one press can take. */
export const mendsOf: Mending = (content, finding) => MENDS[finding.code]?.(content, finding) ?? [];

/** The arrow of a circle that goes back to an earlier column, where there is just one. */
function backwardArrow(content: ChainContent, { edgeIds }: ChainFinding): Mend[] {
  const column = new Map(content.nodes.map(({ id, kind }) => [id, NODE_KINDS.indexOf(kind)]));
  const back = content.edges.filter(
    ({ id, fromId, toId }) => edgeIds.includes(id) && (column.get(fromId) ?? 0) > (column.get(toId) ?? 0),
  );
  const [only] = back;
  if (!only || back.length > 1) return [];
  return [{ label: REMOVE_BACK, said: REMOVED, changes: removing(content, new Set([only.id])), at: null }];
}

/** An output in the middle of the arrow that leaps: the arrow goes there, and a new one goes on. */
function boxBetween({ edges }: ChainContent, { edgeIds: [id] }: ChainFinding): Mend[] {
  const edge = edges.find((each) => each.id === id);
  if (!edge) return [];
  const [nodeId, onId] = [crypto.randomUUID(), crypto.randomUUID()];
  const shortened = changing('edge', edge, { toId: nodeId });
  const changes = [
    adding('node', nodeId, { ...NEW_NODE, kind: 'output', text: WHAT_IS_LEFT }),
    ...(shortened ? [shortened] : []),
    adding('edge', onId, { ...NEW_EDGE, fromId: nodeId, toId: edge.toId }),
  ];
  return [{ label: ADD_BETWEEN, said: ADDED, changes, at: { id: nodeId, place: 'text' } }];
}

function outcomeAfter(_: ChainContent, { nodeIds: [id] }: ChainFinding): Mend[] {
  if (!id) return [];
  const nodeId = crypto.randomUUID();
  const changes = [
    adding('node', nodeId, { ...NEW_NODE, kind: 'short_outcome', text: WHAT_CHANGES }),
    adding('edge', crypto.randomUUID(), { ...NEW_EDGE, fromId: id, toId: nodeId }),
  ];
  return [{ label: ADD_OUTCOME, said: ADDED, changes, at: { id: nodeId, place: 'text' } }];
}

const DRAW = $localize`:@@mend.draw:Dra en pil härifrån`;
const ADD_EVIDENCE = $localize`:@@mend.evidence:Lägg till underlag`;
const PLAN_TEST = $localize`:@@mend.test:Bestäm när det ska prövas`;
const WRITE_ASSUMPTION = $localize`:@@mend.assumption:Skriv antagandet`;
const TIE_INDICATOR = $localize`:@@mend.indicator:Knyt en indikator`;
const REMOVE_BACK = $localize`:@@mend.back:Ta bort pilen som går bakåt`;
const ADD_BETWEEN = $localize`:@@mend.between:Lägg till en ruta emellan`;
const ADD_OUTCOME = $localize`:@@mend.outcome:Lägg till effekten`;
const ADDED = $localize`:@@chain-action.added:Rutan lades till`;
const REMOVED = $localize`:@@chain-action.removed:Delen togs bort`;
const WHAT_IS_LEFT = $localize`:@@mend.what-is-left:Vad lämnar det efter sig?`;
const WHAT_CHANGES = $localize`:@@mend.what-changes:Vad blir annorlunda, och för vem?`;
