import type { Criterion, Direction, ReadinessReport } from './report';
import { verdictOf } from './verdict';

/** The structured fields beside a wording. Values in `unit`, years as four digits. */
export interface FormulationFields {
  measure?: string;
  unit?: string;
  baselineValue?: number;
  baselineYear?: number;
  targetValue?: number;
  targetYear?: number;
  population?: string;
  responsible?: string;
  source?: string;
}

export type FilledBy = 'wording' | 'field' | 'accepted';
/** A report in which fields and acceptances count too, and what filled each criterion. */
export type CompletedReport = ReadinessReport & { filledBy: Partial<Record<Criterion, FilledBy>> };

const said = (text: string | undefined): boolean => Boolean(text?.trim());

function directionOf({ baselineValue, targetValue }: FormulationFields): Direction {
  if (targetValue === undefined) return 'none';
  if (baselineValue === undefined) return 'state';
  if (targetValue === baselineValue) return 'maintain';
  return targetValue > baselineValue ? 'increase' : 'decrease';
}

/**
 * Completes what the wording leaves open with the structured fields and an evaluator's acceptances, and judges the verdict anew.
 * The wording comes first, then a field, then an acceptance. A measure with a level in the fields settles the vague words of a
 * wording that sets one goal; in a compound wording they settle one half only, so the words stay until they are accepted.
 */
export function completed(report: ReadinessReport, fields: FormulationFields, accepted: Criterion[]): CompletedReport {
  const filledBy: CompletedReport['filledBy'] = {};
  const ok = new Set(accepted);
  const fill = (criterion: Criterion, wording: boolean, field: boolean): boolean => {
    if (wording) filledBy[criterion] = 'wording';
    else if (field) filledBy[criterion] = 'field';
    else if (ok.has(criterion)) filledBy[criterion] = 'accepted';
    return filledBy[criterion] !== undefined;
  };
  const fieldDirection = directionOf(fields);
  const hasTarget = fields.targetValue !== undefined;
  const measure = fill('measure', report.measure, said(fields.measure));
  const target = fill('target', report.target !== 'none', hasTarget);
  const baseline = fill('baseline', report.baseline, fields.baselineValue !== undefined);
  const deadline = fill('deadline', report.deadline, fields.targetYear !== undefined);
  const population = fill('population', report.population, said(fields.population));
  fill('direction', report.direction !== 'none', fieldDirection !== 'none');
  const single = fill('compound', !report.compound, false);
  const clear = fill('vague', report.vague.length === 0, single && hasTarget && said(fields.measure));
  const claim = fill('kind', report.kind !== 'vision', single && hasTarget && said(fields.measure));
  const whole: CompletedReport = {
    ...report,
    direction: report.direction === 'none' && filledBy.direction === 'field' ? fieldDirection : report.direction,
    measure,
    target: report.target === 'none' && target ? 'absolute' : report.target,
    baseline,
    deadline,
    population,
    compound: !single,
    vague: clear ? [] : report.vague,
    kind: claim && report.kind === 'vision' ? 'outcome' : report.kind,
    filledBy,
  };
  if (filledBy.direction === 'accepted') whole.direction = 'state';
  return { ...whole, verdict: verdictOf(whole) };
}
