import type { Fund, HorizontalCriterion, HorizontalGrade } from '@rt/portfolio/domain';

/** Money of some interventions. Kronor. */
export interface MoneyCell {
  decided: number;
  /** Kronor paid out; null where nobody has said. */
  paid: number | null;
  interventions: number;
  /** How many of them are secret: a sum of few with one of these would tell its amount. */
  secret: number;
}

/** Money by support form. `name` null: none; `several`: those with more than one, counted once. */
export interface FormCell extends MoneyCell {
  name: string | null;
  several: boolean;
}

export interface FundCell extends MoneyCell {
  fund: Fund;
}

/** How the interventions of the year answer a horizontal criterion; those that are missing from `answers` have not answered. */
export interface CriterionFacts {
  criterion: HorizontalCriterion;
  answers: Readonly<Partial<Record<HorizontalGrade, number>>>;
}

/** What the portfolio knows of a year, for ÅK2–ÅK5: the interventions that money is granted for in that year. */
export interface MoneyReportFacts {
  /** All interventions of the region, and those without a confirmed link to a goal. */
  interventions: number;
  withoutGoal: number;
  /** Of appropriation 1:1. */
  appropriation: MoneyCell & { projects: number };
  /** Of appropriation 1:1, not divided by year. */
  undated: MoneyCell;
  forms: readonly FormCell[];
  /** All money of the year, whatever fund. */
  all: MoneyCell;
  funds: readonly FundCell[];
  /** With more than one fund in the year. */
  coFunded: number;
  /** In more than one municipality. */
  severalMunicipalities: number;
  criteria: readonly CriterionFacts[];
}
