import type { PlanApproach, PlanDriver, PlanPart, QuestionState, StudyFate } from '@rt/learning/domain';

/** The words of the national coding frame. */
export const APPROACH_NAMES: Readonly<Record<PlanApproach, string>> = {
  framework: $localize`:@@plan-approach.framework:Strategiskt ramverk`,
  ambition: $localize`:@@plan-approach.ambition:Övergripande ambition`,
  general: $localize`:@@plan-approach.general:Generell ansats`,
};

export const DRIVER_NAMES: Readonly<Record<PlanDriver, string>> = {
  coercive: $localize`:@@plan-driver.coercive:Tvingande: krav utifrån`,
  normative: $localize`:@@plan-driver.normative:Normerande: det är så man gör i yrket`,
  mimetic: $localize`:@@plan-driver.mimetic:Härmande: andra regioner gör så`,
  engaged_professionals: $localize`:@@plan-driver.engaged:Engagerade medarbetare`,
  demanding_leadership: $localize`:@@plan-driver.leadership:Efterfrågande ledning`,
};

export type ShownFate = StudyFate | 'unplanned';

interface Word {
  word: string;
  mark: string;
}

/** What became of what was promised. */
export const FATE_WORDS: Readonly<Record<ShownFate, Word>> = {
  in_time: { mark: '●', word: $localize`:@@plan-fate.in-time:Klar i tid` },
  late: { mark: '◕', word: $localize`:@@plan-fate.late:Klar för sent` },
  underway: { mark: '◐', word: $localize`:@@plan-fate.underway:Pågår` },
  overdue: { mark: '◔', word: $localize`:@@plan-fate.overdue:Pågår, försenad` },
  moved: { mark: '→', word: $localize`:@@plan-fate.moved:Flyttad` },
  not_begun: { mark: '○', word: $localize`:@@plan-fate.not-begun:Inte påbörjad` },
  unplanned: { mark: '+', word: $localize`:@@plan-fate.unplanned:Gjord utan att vara planerad` },
};
export const SHOWN_FATES = Object.keys(FATE_WORDS) as ShownFate[];

const ADDRESSES: Readonly<Record<ShownFate, string>> = {
  in_time: 'i-tid',
  late: 'for-sent',
  underway: 'pagar',
  overdue: 'forsenade',
  moved: 'flyttade',
  not_begun: 'inte-borjade',
  unplanned: 'oplanerade',
};
export const addressOf = (fate: ShownFate): string => ADDRESSES[fate];
/** What an address asks for; null is everything. */
export const fateAt = (word: string | undefined): ShownFate | null =>
  SHOWN_FATES.find((fate) => ADDRESSES[fate] === word) ?? null;

export const QUESTION_WORDS: Readonly<Record<QuestionState, Word>> = {
  answered: { mark: '●', word: $localize`:@@plan-question.answered:Har fått svar` },
  partly: { mark: '◐', word: $localize`:@@plan-question.partly:Delvis besvarad` },
  underway: { mark: '◔', word: $localize`:@@plan-question.underway:Undersöks` },
  waiting: { mark: '○', word: $localize`:@@plan-question.waiting:Väntar på en studie som inte har börjat` },
  unstudied: { mark: '–', word: $localize`:@@plan-question.unstudied:Ingen studie ska svara` },
};

export const PART_NAMES: Readonly<Record<PlanPart, string>> = {
  approach: $localize`:@@plan.approach:Arbetssätt`,
  approachText: $localize`:@@plan.approach-text:Så arbetar vi`,
  development: $localize`:@@plan.development:Så ska arbetet utvecklas`,
  drivers: $localize`:@@plan.drivers:Vad som driver lärandet`,
  responsible: $localize`:@@plan.responsible:Ansvariga`,
  question: $localize`:@@plan.question:Fråga`,
  study: $localize`:@@plan.study:Planerad studie`,
};
