import { type Id, rowIssue, type VanishedDecision } from '@rt/shared/domain';
import { endsBeforeStart, isDay } from '../intervention-period';
import type { FromSource, ImportSources } from './import-sources';
import { rowProblem } from './import-problems';
import { interventionChanges } from './intervention-changes';
import type { CurrentIntervention } from './match-interventions';
import type { InterventionOutcome, PlannedIntervention } from './plan-intervention-import';
import type { ReferenceIndex } from './import-references';

/**
 * Interventions that came from the file's source before and that no row of it speaks of, refused rows included. They
 * are left as they are unless a person has decided otherwise; those the person may not change are not named.
 */
export function vanishedInterventions(
  { fromHere, decisions }: ImportSources,
  current: readonly CurrentIntervention[],
  rows: readonly PlannedIntervention[],
  asItIs: (current: CurrentIntervention) => InterventionOutcome,
  references: ReferenceIndex,
): PlannedIntervention[] {
  if (fromHere.length === 0) return [];
  const there = new Set<Id>(rows.flatMap(({ id }) => id ?? []));
  const byId = new Map(current.map((one) => [one.id, one]));
  return fromHere.flatMap((from) => {
    const one = byId.get(from.interventionId);
    if (!one?.editable || there.has(one.id)) return [];
    const decision = decisions.vanished?.[one.id] ?? decisions.allVanished ?? { do: 'leave' };
    return [vanished(one, from, decision, asItIs(one), references)];
  });
}

function vanished(
  current: CurrentIntervention,
  { externalId, lastSeen }: FromSource,
  decision: VanishedDecision,
  asItIs: InterventionOutcome,
  references: ReferenceIndex,
): PlannedIntervention {
  const ended = decision.do === 'end' ? { ...asItIs, input: { ...asItIs.input, endsOn: decision.on } } : null;
  const problem = ended && problemOf(ended.input);
  const outcome = problem ? null : ended;
  const changes = outcome ? interventionChanges(current, outcome, references) : [];
  return {
    row: 0,
    id: current.id,
    state: 'vanished',
    title: current.name,
    changes,
    notes: [],
    issues: problem ? [rowIssue(problem, 0)] : [],
    vanishing: { externalId, lastSeen, endsOn: current.endsOn, decision },
    effect: decision.do === 'remove' ? 'removed' : changes.length > 0 ? 'changed' : 'none',
    outcome,
    asked: null,
  };
}

function problemOf(period: { startsOn: string | null; endsOn: string | null }) {
  if (!isDay(period.endsOn ?? '')) return rowProblem.dayOutside;
  return endsBeforeStart(period) ? rowProblem.endsBeforeStart : null;
}
