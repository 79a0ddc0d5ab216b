import type { Difference, SameBy } from '@rt/coverage/domain';
import type { Level, Verdict } from '@rt/goals/domain';
import type { KnotState } from '@rt/shared/ui';

/** The levels by their usual names: over the country no region's own word goes before another's. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  vision: $localize`:@@nation.level.vision:Vision`,
  overall_goal: $localize`:@@nation.level.overall-goal:Övergripande mål`,
  sub_goal: $localize`:@@nation.level.sub-goal:Delmål`,
  priority: $localize`:@@nation.level.priority:Prioritering`,
};

/** How a wording stands, by a word and by the mark of the map. */
export const VERDICT_NAMES: Readonly<Record<Verdict, { word: string; mark: KnotState }>> = {
  ready: { word: $localize`:@@nation.verdict.ready:Går att följa upp`, mark: 'running' },
  partly: { word: $localize`:@@nation.verdict.partly:Delvis`, mark: 'thin' },
  not: { word: $localize`:@@nation.verdict.not:Går inte`, mark: 'broken' },
};
export const VERDICTS = Object.keys(VERDICT_NAMES) as Verdict[];

export const SAME_BY_NAMES: Readonly<Record<SameBy, string>> = {
  source: $localize`:@@nation.same-by.source:Samma källa och tabell`,
  definition: $localize`:@@nation.same-by.definition:Samma definition`,
  name: $localize`:@@nation.same-by.name:Samma namn`,
};

export const DIFFERENCE_NAMES: Readonly<Record<Difference, string>> = {
  unit: $localize`:@@nation.difference.unit:enhet`,
  polarity: $localize`:@@nation.difference.polarity:riktning`,
  source: $localize`:@@nation.difference.source:källa`,
  definition: $localize`:@@nation.difference.definition:definition`,
};
