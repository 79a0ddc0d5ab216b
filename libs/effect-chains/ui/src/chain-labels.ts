import type { FieldLabels } from '@rt/audit/ui';
import { BEARING_WORDS, CONFIDENCE_WORDS, SIGN_WORDS, STRENGTH_WORDS } from './inspector/edge-words';
import { COLUMN_NAMES } from './chain-words';

/** How the trail names the fields of a chain and its parts. */
export const CHAIN_LABELS: FieldLabels = {
  name: $localize`:@@audit.chain-name:Namn`,
  kind: { label: $localize`:@@audit.chain-kind:Kolumn`, values: COLUMN_NAMES },
  text: $localize`:@@audit.chain-text:Text i rutan`,
  amount: $localize`:@@audit.chain-amount:Antal`,
  claim: $localize`:@@audit.chain-claim:Påstående`,
  assumption: $localize`:@@audit.chain-assumption:Antagande`,
  confidence: { label: $localize`:@@audit.chain-confidence:Säkerhet`, values: CONFIDENCE_WORDS },
  sign: { label: $localize`:@@audit.chain-sign:Riktning`, values: SIGN_WORDS },
  lagMonths: $localize`:@@audit.chain-lag:Tid till effekt, månader`,
  externalFactors: $localize`:@@audit.chain-external:Externa faktorer`,
  effect: $localize`:@@audit.chain-effect:Trolig effekt, andel`,
  critical: $localize`:@@audit.chain-critical:Avgörande för kedjan`,
  nextTestOn: $localize`:@@audit.chain-test:Prövas nästa gång`,
  bearing: { label: $localize`:@@audit.chain-bearing:Pekar åt`, values: BEARING_WORDS },
  strength: { label: $localize`:@@audit.chain-strength:Styrka`, values: STRENGTH_WORDS },
  source: $localize`:@@audit.chain-source:Källa`,
  url: $localize`:@@audit.chain-url:Länk`,
  date: $localize`:@@audit.chain-date:Datum`,
  note: $localize`:@@audit.chain-note:Anteckning`,
};

/** With those that hold ids: a choice between two and a comparison tell what they name. */
export const PART_LABELS: FieldLabels = {
  ...CHAIN_LABELS,
  goalLineageId: $localize`:@@audit.chain-goal:Mål i strategin`,
  indicatorIds: $localize`:@@audit.chain-indicators:Indikatorer`,
  interventionIds: $localize`:@@audit.chain-interventions:Insatser`,
  groupId: $localize`:@@audit.chain-group:Grupp`,
  fromId: $localize`:@@audit.chain-from:Från`,
  toId: $localize`:@@audit.chain-to:Till`,
};

/** The objects of the trail that a chain is made of. */
export const CHAIN_TRAIL = [
  'effect_chain',
  'chain_node',
  'chain_edge',
  'chain_evidence',
  'chain_group',
  'chain_version',
];
