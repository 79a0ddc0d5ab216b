import type { CurrentIntervention, CurrentLink } from './match-interventions';
import { interventionChanges } from './intervention-changes';
import type { InterventionOutcome, LinkOutcome } from './plan-intervention-import';
import type { ImportGoal } from './read-links';

/** What an intervention is said to be, by field, as it reads on screen; fields that say nothing are left out. */
export type Said = Readonly<Record<string, string>>;

/** What an outcome says, field by field: two of these compare a file, the register and an earlier file alike. */
export const said = (outcome: InterventionOutcome, goals: readonly ImportGoal[]): Said =>
  Object.fromEntries(
    interventionChanges(null, outcome, goals).flatMap(({ key, after }) =>
      key && after !== null ? [[key, after]] : [],
    ),
  );

/** An outcome with the links the register has, where the file says nothing of goals. */
export const withStoredLinks = (
  outcome: InterventionOutcome,
  current: CurrentIntervention | null,
): InterventionOutcome => (outcome.links || !current ? outcome : { ...outcome, links: linksOf(current) });

/** The links an import would leave if it left them as they are. */
export const linksOf = ({ links }: CurrentIntervention): LinkOutcome[] =>
  links.filter(({ state }) => state !== 'declined').map(linkOutcome);

const linkOutcome = ({ goalLineageId, share, shareAssumed, directness, mechanism }: CurrentLink): LinkOutcome => ({
  goal: { id: goalLineageId, lineageId: goalLineageId, code: null, wording: '' },
  share,
  shareAssumed,
  directness,
  mechanism,
});
