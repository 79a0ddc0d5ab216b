import type { FieldChange } from '@rt/shared/domain';
import type { CurrentIntervention, CurrentLink } from './match-interventions';
import { interventionChanges } from './intervention-changes';
import type { InterventionOutcome, LinkOutcome } from './plan-intervention-import';
import type { ReferenceIndex } from './import-references';

/** What an intervention is said to be, by field, as it reads on screen; fields that say nothing are left out. */
export type Said = Readonly<Record<string, string>>;

/** What changes from nothing say, field by field: two of these compare a file, the register and an earlier file alike. */
export const saidIn = (changes: readonly FieldChange[]): Said =>
  Object.fromEntries(changes.flatMap(({ key, after }) => (key && after !== null ? [[key, after]] : [])));

/** What an outcome says. */
export const said = (outcome: InterventionOutcome, references: ReferenceIndex): Said =>
  saidIn(interventionChanges(null, outcome, references));

/** An outcome with what the register holds, where the file says nothing of it. */
export function asSaid(outcome: InterventionOutcome, current: CurrentIntervention): InterventionOutcome {
  const given = Object.fromEntries(Object.entries(outcome.input).filter(([, value]) => value !== undefined));
  const input = { ...outcome.input, ...factsAsTheyAre(current), ...given };
  return { ...outcome, input, links: outcome.links ?? linksOf(current) };
}

/** What the register sorts, places and leads an intervention by. */
export const factsAsTheyAre = (current: CurrentIntervention) => ({
  codes: [...current.codes],
  municipalities: [...current.municipalities],
  actionPlanId: current.actionPlanId,
  managerId: current.managerId,
  secret: current.secret,
  horizontal: [...current.horizontal],
});

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
