import {
  assess,
  completed,
  type CompletedReport,
  type Criterion,
  criteriaOf,
  type CriterionNote,
  type FormulationFields,
  type GoalLevel,
  lix,
  rewriteTemplate,
  type TemplatePart,
} from '@rt/readiness/domain';

/** Everything the screen says about a wording. */
export interface Reading {
  report: CompletedReport;
  notes: CriterionNote[];
  rewrite: TemplatePart[];
  lix: number;
}

/** Reads a wording in the browser; takes well under a millisecond, so it can be done at every key. */
export function readingOf(
  wording: string,
  level: GoalLevel,
  fields: FormulationFields = {},
  accepted: readonly Criterion[] = [],
): Reading {
  const own = assess(wording);
  const report = completed(own, fields, [...accepted]);
  return { report, notes: criteriaOf(report, level), rewrite: rewriteTemplate(own, fields), lix: lix(wording) };
}

/** The rewritten sentence as a text to go on from: what is not said stands within brackets. */
export const draftOf = (rewrite: readonly TemplatePart[]): string => {
  const words = rewrite.map(({ kind, text }) => (kind === 'gap' ? `[${text}]` : text));
  const sentence = words.join(' ').replace(/\s+([,.])/gu, '$1');
  return sentence.charAt(0).toLocaleUpperCase('sv') + sentence.slice(1);
};
