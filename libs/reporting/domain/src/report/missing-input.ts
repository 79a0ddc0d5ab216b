import type { Bilingual } from '@rt/shared/domain';

/** What a report waits for. */
export type MissingCode =
  'indicator.no-value' | 'intervention.not-reported' | 'study.funding-unsaid' | 'study.overdue' | 'finding.no-response';

/** Something the year's figures lack, who can give it, and where. */
export interface MissingInput {
  code: MissingCode;
  text: Bilingual;
  /** Name of whoever is responsible; null where nobody is said to be. */
  owner: string | null;
  /** Page in the product where it is given. */
  path: string;
}
