import {
  assess,
  completed,
  type CompletedReport,
  criteriaOf,
  type CriterionNote,
  ENGINE_VERSION,
  type FormulationFields,
  type GoalLevel,
  lix,
  rewriteTemplate,
  type TemplatePart,
} from '@rt/readiness/domain';

export interface Judgement {
  engineVersion: string;
  report: CompletedReport;
  /** One a criterion, as asked of the level; a sub-goal where none is given. */
  notes: CriterionNote[];
  rewrite: TemplatePart[];
  lix: number;
}

interface Wording {
  wording: string;
  level?: GoalLevel;
  formulation?: FormulationFields;
}

/** Everything the engine has to say about a wording, with the fields beside it counted in. */
export function judged({ wording, level = 'sub_goal', formulation = {} }: Wording): Judgement {
  const fields = Object.fromEntries(
    Object.entries(formulation).filter(([, value]) => value !== null && value !== undefined),
  ) as FormulationFields;
  const report = assess(wording);
  const whole = completed(report, fields, []);
  return {
    engineVersion: ENGINE_VERSION,
    report: whole,
    notes: criteriaOf(whole, level),
    rewrite: rewriteTemplate(report, fields),
    lix: lix(wording),
  };
}
