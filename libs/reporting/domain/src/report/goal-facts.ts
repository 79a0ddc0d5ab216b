import type { Followed } from '@rt/coverage/domain';
import type { TargetStatus } from '@rt/indicators/domain';

/** A goal of which something is asked, as the report tells of it. */
export interface ReportGoal {
  code: string | null;
  wording: string;
  followed: Followed;
  indicators: number;
  /** Interventions with a confirmed link to it. */
  interventions: number;
}

/** What the gap map and the indicators know, for ÅK1. As they stand on the day they are read. */
export interface GoalReportFacts {
  /** The strategy the map is drawn of; null where the region has none. */
  strategy: string | null;
  goals: readonly ReportGoal[];
  /** Goals of which something is asked, whose link to interventions is whole in the map. */
  linked: number;
  withoutInterventions: number;
  indicators: number;
  /** Indicators by how they stand to their target; one that people judge otherwise is counted under both, as in the list. */
  targets: Readonly<Record<TargetStatus, number>>;
}
