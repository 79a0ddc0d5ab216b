import type { InterventionDetail } from '@rt/portfolio/domain';
import { formatKronor, type Id, type Language } from '@rt/shared/domain';
import type { ChainInput } from '../chain';
import { CHAIN_NAME_LENGTH } from '../chain';
import { CLAIM_LENGTH, NEW_EDGE } from '../chain-edge';
import { NEW_NODE, NODE_TEXT_LENGTH } from '../chain-node';
import type { NodeKind } from '../node-kind';
import { sentenceKind, sentencesOf } from './sentence-kind';

/** The texts of an intervention that a chain can be begun from. */
export type TellsOfItself = Pick<InterventionDetail, 'id' | 'name' | 'description' | 'organisation' | 'funding'> & {
  links: readonly Pick<InterventionDetail['links'][number], 'goal' | 'mechanism' | 'state'>[];
};

type Box = ChainInput['nodes'][number];

/**
 * A first chain from what an intervention says of itself: its money, itself as the activity, each sentence of its description in the
 * column its words tell, and its goals, with the mechanism of each link as the claim of the last arrow. Columns lead to the next one
 * that has a box; assumptions are left open, for people to state.
 */
export function chainFromIntervention(
  intervention: TellsOfItself,
  language: Language,
  newId: () => Id = () => crypto.randomUUID(),
): ChainInput {
  const box = (kind: NodeKind, text: string, rest: Partial<Box> = {}): Box => ({
    ...NEW_NODE,
    ...{ id: newId(), kind, text: text.slice(0, NODE_TEXT_LENGTH.max), ...rest },
  });
  const { name, description, links } = intervention;
  const activity = box('activity', name, { interventionIds: [intervention.id] });
  const told = sentencesOf(description ?? '').map((sentence) => box(sentenceKind(sentence), sentence));
  const goals = links.flatMap(({ goal, mechanism, state }) =>
    state === 'declined' || !goal.wording
      ? []
      : [{ mechanism, node: box('goal', goal.wording, { goalLineageId: goal.lineageId }) }],
  );
  const steps = [resources(intervention, language).map((text) => box('resource', text)), [activity], ...columns(told)];
  const arrow = (from: Box, to: Box, claim: string | null = null) => ({
    ...NEW_EDGE,
    id: newId(),
    fromId: from.id,
    toId: to.id,
    claim,
  });
  const onwards = steps.filter(({ length }) => length > 0);
  const between = onwards
    .slice(1)
    .flatMap((column, at) => (onwards[at] ?? []).flatMap((from) => column.map((to) => arrow(from, to))));
  const last = onwards.at(-1) ?? [activity];
  const reaching = goals.flatMap(({ mechanism, node }) =>
    last.map((from) => arrow(from, node, mechanism.slice(0, CLAIM_LENGTH.max) || null)),
  );
  return {
    name: name.slice(0, CHAIN_NAME_LENGTH.max),
    ...{ strategyId: null, interventionId: intervention.id, evidence: [], groups: [] },
    nodes: [...onwards.flat(), ...told.filter(({ kind }) => kind === 'activity'), ...goals.map(({ node }) => node)],
    edges: [...between, ...reaching],
  };
}

const AFTER: readonly NodeKind[] = ['output', 'short_outcome', 'mid_outcome', 'long_outcome'];
const columns = (told: readonly Box[]) => AFTER.map((kind) => told.filter((each) => each.kind === kind));

function resources({ funding, organisation }: TellsOfItself, language: Language): string[] {
  const kronor = funding.reduce((sum, { amount }) => sum + amount, 0);
  const by = organisation ? [organisation] : [];
  return kronor > 0 ? [[formatKronor(kronor, language), ...by].join(', ')] : by;
}
