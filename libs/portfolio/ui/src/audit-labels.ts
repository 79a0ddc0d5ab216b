import type { FieldLabels } from '@rt/audit/ui';
import type { LinkState } from '@rt/portfolio/domain';
import { FIELD_NAMES } from './form-fields';
import {
  ANSWER_NAMES,
  CRITERION_QUESTIONS,
  DIRECTNESS_NAMES,
  FUND_NAMES,
  KIND_NAMES,
  STATE_NAMES,
} from './portfolio-words';
import { REPORT_STATE_NAMES } from './reports/report-words';

const { name, kind, organisation, startsOn, endsOn, reference, description } = FIELD_NAMES;

/** How the trail of an intervention and its money names the fields. */
export const INTERVENTION_LABELS: FieldLabels = {
  name,
  kind: { label: kind, values: KIND_NAMES },
  organisation,
  startsOn,
  endsOn,
  reference,
  description,
  fund: { label: $localize`:@@audit.fund:Finansiär`, values: FUND_NAMES },
  amount: $localize`:@@audit.amount:Kronor`,
  year: $localize`:@@audit.year:År`,
  paid: $localize`:@@audit.paid:Utbetalat, kronor`,
  secret: FIELD_NAMES.secret,
  municipalityCode: $localize`:@@audit.municipality:Kommun`,
  criterion: { label: $localize`:@@audit.criterion:Horisontellt kriterium`, values: CRITERION_QUESTIONS },
  answer: { label: $localize`:@@audit.answer:Svar`, values: ANSWER_NAMES },
  comment: $localize`:@@audit.comment:Kommentar`,
};

/** How the trail of a report names the fields. */
export const REPORT_LABELS: FieldLabels = {
  submittedAt: $localize`:@@audit.submitted:Inskickad`,
  decision: {
    label: $localize`:@@audit.decision:Granskning`,
    values: { approved: REPORT_STATE_NAMES.approved.word, returned: REPORT_STATE_NAMES.returned.word },
  },
};

const states = Object.entries(STATE_NAMES).map(([state, { word }]) => [state as LinkState, word]);

/** How the trail of a link names the fields. */
export const LINK_LABELS: FieldLabels = {
  share: $localize`:@@audit.share:Andel, %`,
  shareAssumed: $localize`:@@audit.share-assumed:Antagande`,
  directness: { label: $localize`:@@audit.directness:Direkt eller indirekt`, values: DIRECTNESS_NAMES },
  mechanism: $localize`:@@audit.mechanism:Hur insatsen leder till målet`,
  acceptedAt: $localize`:@@audit.accepted:Avböjandet godtaget`,
  state: { label: $localize`:@@audit.state:Läge`, values: Object.fromEntries(states) },
};
