import type { InterventionKind } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import type { FactsRows } from '../facts/facts-rows';
import type { FundingRow } from '../funding.entity';
import type { GoalLinkRow } from '../goal-link.entity';

/** What an intervention was before an import changed it. */
export interface InterventionBefore {
  fields: {
    name: string;
    kind: InterventionKind;
    reference: string | null;
    description: string | null;
    organisation: string | null;
    startsOn: string | null;
    endsOn: string | null;
    /** Left out by imports from before these could be imported, which changed none of them. */
    managerId?: string | null;
    actionPlanId?: string | null;
    secret?: boolean;
  };
  funding: FundingRow[];
  links: GoalLinkRow[];
  /** Left out by imports from before there were any. */
  facts?: FactsRows;
}

/** An intervention as an import left it, so that it can be told whether anyone has been there since. */
export interface Left {
  id: Id;
  version: number;
  linksVersion: number;
  links: { id: Id; version: number }[];
}

/** What an import made and changed. */
export interface InterventionChanges {
  added: Left[];
  changed: (Left & { before: InterventionBefore })[];
}
