import type { Bilingual, Id } from '@rt/shared/domain';
import type { Directness } from '../goal-link';
import type { BulkLink, BulkWay } from './bulk-links';

/** What is asked of a preview: many interventions, one or several goals. */
export interface BulkInput {
  interventionIds: Id[];
  /** `share` in percent; of what it is, the way says. */
  goals: { goalId: Id; share: number }[];
  way: BulkWay;
  directness: Directness;
  mechanism: string;
}

/** What is carried out: what was previewed, on the sets of links that the preview read. */
export interface BulkLinkInput extends BulkInput {
  /** In the order of `interventionIds`. */
  linksVersions: number[];
}

/** One intervention before and after. */
export interface BulkItem {
  intervention: { id: Id; name: string; amount: number };
  linksVersion: number;
  before: BulkLink[];
  after: BulkLink[];
  /** Why nothing is done with it. */
  refusal: Bilingual | null;
  changes: boolean;
}

export interface BulkPreview {
  /** By name. */
  items: BulkItem[];
  /** Every goal that is spoken of. */
  goals: { lineageId: Id; code: string | null; wording: string | null }[];
}

/** What was carried out, to be undone by its id. */
export interface BulkResult {
  id: Id;
  interventions: number;
}
