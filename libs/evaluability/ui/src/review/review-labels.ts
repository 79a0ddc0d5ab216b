import type { FieldLabels } from '@rt/audit/ui';
import { CHECKLIST_NAMES, SUBJECT_NAMES, VERDICT_WORDS } from '../review-words';

/** How the trail of a review names the fields. */
export const REVIEW_LABELS: FieldLabels = {
  subjectKind: { label: $localize`:@@audit.review-subject:Slag`, values: SUBJECT_NAMES },
  portfolioName: $localize`:@@audit.review-portfolio:Portfölj`,
  portfolioFilter: $localize`:@@audit.review-filter:Urval`,
  checklist: { label: $localize`:@@audit.review-checklist:Checklista`, values: CHECKLIST_NAMES },
  checklistVersion: $localize`:@@audit.review-checklist-version:Checklistans version`,
  agreedAt: $localize`:@@audit.review-agreed:Gemensamt svar låst`,
  verdict: { label: $localize`:@@audit.review-verdict:Utlåtande`, values: VERDICT_WORDS },
  verdictReason: $localize`:@@audit.review-reason:Skäl`,
  withdrawnAt: $localize`:@@audit.review-withdrawn:Tillbakadragen`,
  withdrawalReason: $localize`:@@audit.review-withdrawal:Skäl att dra tillbaka`,
};
