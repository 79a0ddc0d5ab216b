import type { Id } from '@rt/shared/domain';
import type { LinkInContext } from '../goal-link';
import type { DueReport } from '../reports/intervention-report';

/** What can be missing of an intervention, in the order in which it is mended. */
export const MISSING = ['goal', 'mechanism', 'allocation', 'end'] as const;
/**
 * `goal`: no link that is proposed or confirmed; `mechanism`: such a link without a sentence of how; `allocation`: part
 * of the intervention goes to no goal; `end`: no last day.
 */
export type Missing = (typeof MISSING)[number];

/** An intervention of which something is missing. */
export interface IncompleteIntervention {
  intervention: { id: Id; name: string };
  /** In the order of `MISSING`. */
  missing: Missing[];
  /** Percent that no link takes. */
  unallocated: number;
}

/** Something that waits in a queue; null where the person does not answer such things. */
export interface Queue {
  waiting: number;
  /** When the oldest came; null where nothing waits. */
  oldest: string | null;
}

/** *Mitt*: what is asked of a person about interventions, each list in the order of its days. */
export interface MyWork {
  /** Interventions the person leads. */
  leads: number;
  /** What the person answers for the region. */
  queues: { links: Queue | null; reports: Queue | null };
  /** Own links that were declined and not yet answered. */
  declined: LinkInContext[];
  /** Reports to write, or sent back. */
  reports: DueReport[];
  incomplete: IncompleteIntervention[];
  /** Own links that wait for the strategy owner. */
  proposed: LinkInContext[];
}
