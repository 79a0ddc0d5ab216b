import type { GoalChoice } from '@rt/portfolio/domain';
import type { PictureName } from './portfolio-address';

export const PICTURE_NAMES: Readonly<Record<PictureName, string>> = {
  flode: $localize`:@@picture.flow:Flöde`,
  rutor: $localize`:@@picture.heat:Värmekarta`,
  ytor: $localize`:@@picture.areas:Ytor`,
  tid: $localize`:@@picture.time:Tidslinje`,
  kommuner: $localize`:@@picture.places:Kommuner`,
  'tank-om': $localize`:@@picture.what-if:Tänk om`,
};

/** What each axis of a view is called; the axes of the views have names of their own. */
export const AXIS_NAMES: Readonly<Record<string, string>> = {
  fran: $localize`:@@axis.from:Från`,
  via: $localize`:@@axis.via:Via`,
  till: $localize`:@@axis.to:Till`,
  rader: $localize`:@@axis.rows:Rader`,
  kolumner: $localize`:@@axis.columns:Kolumner`,
  efter: $localize`:@@axis.by:Ytor efter`,
  sedan: $localize`:@@axis.then:Delade efter`,
  grupp: $localize`:@@axis.group:Grupperade efter`,
};

export const GOAL_CHOICE_NAMES: Readonly<Record<Exclude<GoalChoice, 'vision'>, string>> = {
  linked: $localize`:@@goal-choice.linked:Som de är kopplade`,
  overall_goal: $localize`:@@goal-choice.overall-goal:Övergripande mål`,
  priority: $localize`:@@goal-choice.priority:Prioriteringar`,
  sub_goal: $localize`:@@goal-choice.sub-goal:Delmål`,
};
