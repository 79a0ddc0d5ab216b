/** What is counted by the day things happened, so that it can be said what has come since. */
export interface DatedCounts {
  /** Interventions with a review of evaluability that both reviewers have agreed on. */
  reviewed: number;
  /** Agreed reviews of portfolios, action plans and whole strategies. */
  portfolioReviews: number;
  /** Complete evaluations of portfolios. */
  portfolioStudies: number;
  /** Decided learning plans. */
  plans: number;
  /** Complete studies. */
  complete: number;
  /** Occasions where a study was spread. */
  events: number;
  /** Recommendations that have changed a named thing. */
  changed: number;
}

/** What the profile of a region rests on, today. Shares are `part` of `whole`: `withChain` of `interventions`. */
export interface ProfileCounts extends DatedCounts {
  interventions: number;
  withGoal: number;
  withChain: number;
  withMeasure: number;
  /** Projects of 12 MSEK or more, which must be evaluated, and those with a plan for it. */
  large: number;
  largeWithPlan: number;
  /** Indicators that interventions report, and those that more than one does. */
  measures: number;
  sharedMeasures: number;
  /** Of this year's learning plan. */
  questions: number;
  questionsStudied: number;
  /** Studies that are planned or under way; with somebody responsible and a day; past that day. */
  underway: number;
  withPersonAndDay: number;
  overdue: number;
  /** Of the complete studies: to be read or with a reason why not; with a method; with a finding. */
  readable: number;
  withMethod: number;
  withFinding: number;
  recommendations: number;
  answered: number;
}

export interface ProfileFacts {
  /** ÅÅÅÅ-MM-DD, and the same day the year before. */
  today: string;
  since: string;
  now: ProfileCounts;
  then: DatedCounts;
}

/** Projects from this sum on must be evaluated (ERUF 2021–2027). Kronor. */
export const MUST_BE_EVALUATED_FROM = 12_000_000;
