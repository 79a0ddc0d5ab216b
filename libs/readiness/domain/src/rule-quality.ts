import type { Criterion } from './report';

/** How a rule did on labelled wordings that it had not been written from. */
export interface RuleQuality {
  precision: number;
  recall: number;
}

/**
 * Measured on labelled wordings on their first run, before any rule was changed for them (macro averages for criteria with several
 * labels). A rule speaks as a verdict from precision 0.85 at recall 0.80, otherwise as a hint.
 */
export const RULE_QUALITY: Record<Criterion, RuleQuality> = {
  direction: { precision: 0.95, recall: 0.95 },
  measure: { precision: 0.95, recall: 0.9 },
  target: { precision: 0.9, recall: 0.85 },
  baseline: { precision: 0.95, recall: 0.85 },
  deadline: { precision: 1, recall: 0.98 },
  population: { precision: 0.92, recall: 0.9 },
  compound: { precision: 0.95, recall: 0.93 },
  vague: { precision: 0.95, recall: 0.76 },
  kind: { precision: 0.86, recall: 0.84 },
};

const PRECISION = 0.85;
const RECALL = 0.8;

/** Whether a rule is sure enough to speak as a verdict. */
export const speaksAsVerdict = ({ precision, recall }: RuleQuality): boolean =>
  precision >= PRECISION && recall >= RECALL;
