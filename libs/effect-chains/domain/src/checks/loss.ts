import type { Id } from '@rt/shared/domain';
import { applyChanges } from '../apply-changes';
import type { ChainContent } from '../chain';
import { removing } from '../make-changes';
import { graphOf, leadingTo, ledToFrom } from './chain-graph';
import { goalsIn, startsOf } from './ways-to-goals';

/** What a chain loses when something in it falls away. Ids of boxes that are left. */
export interface Loss {
  /** Goals that nothing that is done leads to any longer. */
  goalsCutOff: Id[];
  /** Goals that fewer starts lead to than before, but some still do. */
  goalsWeakened: Id[];
  /** Boxes that led to a goal and no longer do: done in vain. */
  inVain: Id[];
  /** Boxes that something done led to and no longer does: nothing brings them about. */
  unfed: Id[];
}

/** What is lost when parts fall away (boxes, arrows), with everything that hangs on them. At most goals × (boxes + arrows). */
export function lossWithout(content: ChainContent, ids: ReadonlySet<Id>): Loss {
  const [before, after] = [graphOf(content), graphOf(applyChanges(content, removing(content, ids)))];
  const starts = startsOf(before);
  const count = (graph: typeof before, goal: Id) => {
    const leading = leadingTo(graph, [goal]);
    return [...starts].filter((id) => leading.has(id)).length;
  };
  const goals = goalsIn(after).map(({ id }) => ({ id, before: count(before, id), after: count(after, id) }));
  const ends = (graph: typeof before) =>
    leadingTo(
      graph,
      goalsIn(graph).map(({ id }) => id),
    );
  const fed = (graph: typeof before) => ledToFrom(graph, starts);
  const [endsBefore, endsAfter, fedBefore, fedAfter] = [ends(before), ends(after), fed(before), fed(after)];
  const left = after.nodes.map(({ id }) => id);
  return {
    goalsCutOff: goals.filter((goal) => goal.before > 0 && goal.after === 0).map(({ id }) => id),
    goalsWeakened: goals.filter((goal) => goal.after > 0 && goal.after < goal.before).map(({ id }) => id),
    inVain: left.filter((id) => endsBefore.has(id) && !endsAfter.has(id)),
    unfed: left.filter((id) => fedBefore.has(id) && !fedAfter.has(id)),
  };
}

/** What is lost when an intervention ends: the boxes that it alone carries fall away. */
export function lossWithoutIntervention(content: ChainContent, interventionId: Id): Loss {
  const alone = content.nodes.filter(({ interventionIds: by }) => by.length === 1 && by[0] === interventionId);
  return lossWithout(content, new Set(alone.map(({ id }) => id)));
}
