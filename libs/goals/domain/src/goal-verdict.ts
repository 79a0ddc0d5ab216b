import { assess, completed, CRITERIA } from '@rt/readiness/domain';
import type { CompletedReport, Criterion, FormulationFields, ReadinessReport } from '@rt/readiness/domain';
import type { Formulation } from './goal';

/** The formulation as the readiness engine reads it: what is not set is absent. */
export function readinessFields(formulation: Partial<Formulation>): FormulationFields {
  return Object.fromEntries(Object.entries(formulation).filter(([, value]) => value !== null && value !== undefined));
}

/** Whether a text names one of the engine's criteria. */
export const isCriterion = (text: string): text is Criterion => (CRITERIA as readonly string[]).includes(text);

/** How far a goal can be followed up, with its fields and the acceptances of its present wording counted in. */
export function completedReport(
  wording: string,
  formulation: Partial<Formulation>,
  accepted: readonly string[],
  report: ReadinessReport = assess(wording),
): CompletedReport {
  return completed(report, readinessFields(formulation), accepted.filter(isCriterion));
}
