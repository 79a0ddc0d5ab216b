import { type Level, LEVELS, type Verdict } from '@rt/goals/domain';
import type { Id, Page } from '@rt/shared/domain';

/** How many goals of one level, in what one region adopted one year, are worded so that they can be followed up. */
export interface WordingCount extends Record<Verdict, number> {
  regionId: Id;
  /** The year the version was decided. */
  year: number;
  level: Level;
}

export interface NationWordings {
  /** Those that have adopted anything, by Swedish alphabet. */
  regions: { id: Id; name: string }[];
  counts: WordingCount[];
}

/** A level's goals in what was adopted one year. */
export interface YearOfWordings extends Record<Verdict, number> {
  year: number;
  /** Versions of strategies are counted by the regions that adopted them. */
  regions: number;
  goals: number;
}

export interface LevelOfWordings {
  level: Level;
  /** A vision is counted and never judged. */
  judged: boolean;
  /** Every year in which any level was adopted, oldest first, so that levels can be laid beside each other. */
  years: YearOfWordings[];
}

/** Adds up by level and year, of one region or of all (null). Levels that nobody uses are left out. */
export function wordingsByLevel(counts: readonly WordingCount[], regionId: Id | null): LevelOfWordings[] {
  const chosen = counts.filter((count) => regionId === null || count.regionId === regionId);
  const years = [...new Set(chosen.map(({ year }) => year))].sort((a, b) => a - b);
  return LEVELS.filter((level) => chosen.some((count) => count.level === level)).map((level) => ({
    level,
    judged: level !== 'vision',
    years: years.map((year) =>
      yearOf(
        chosen.filter((count) => count.level === level && count.year === year),
        year,
      ),
    ),
  }));
}

function yearOf(counts: readonly WordingCount[], year: number): YearOfWordings {
  const sum = (of: (count: WordingCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  const [ready, partly, not] = [sum((count) => count.ready), sum((count) => count.partly), sum((count) => count.not)];
  return {
    year,
    regions: new Set(counts.map((count) => count.regionId)).size,
    ready,
    partly,
    not,
    goals: ready + partly + not,
  };
}

/** Which adopted wordings to read. */
export interface NationWordingQuery {
  level?: Level;
  year?: number;
  verdict?: Verdict;
  regionId?: Id;
  offset?: number;
  limit?: number;
}

/** An adopted wording: a public document's words, and where they stand. */
export interface NationWording {
  id: Id;
  regionName: string;
  strategyName: string;
  /** Of the strategy. */
  versionNumber: number;
  year: number;
  level: Level;
  code: string | null;
  wording: string;
  verdict: Verdict;
}

export type NationWordingPage = Page<NationWording>;
