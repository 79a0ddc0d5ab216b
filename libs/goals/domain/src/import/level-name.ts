import { type CellProblem, plainName } from '@rt/shared/domain';
import { DEFAULT_LEVEL_NAMES } from '../concept-profile';
import { type Level, LEVELS } from '../level';

/** What a region calls its levels. */
export type LevelNames = Readonly<Record<Level, string>>;

const OTHER_NAMES: Readonly<Record<Level, readonly string[]>> = {
  vision: ['vision'],
  overall_goal: ['overall goal', 'övergripande', 'huvudmål', 'inriktningsmål', 'mål', 'goal'],
  sub_goal: ['sub-goal', 'sub goal', 'subgoal', 'effektmål', 'resultatmål', 'undermål'],
  priority: ['priority', 'prioritet', 'prioriterat område', 'insatsområde'],
};

/** The level a text names: first by the region's own names, then by the usual ones; null where it names none. */
export function levelNamed(text: string, names: LevelNames): Level | null {
  const wanted = plainName(text);
  const own = LEVELS.find((level) => plainName(names[level]) === wanted);
  return own ?? LEVELS.find((level) => usualNames(level).some((name) => plainName(name) === wanted)) ?? null;
}

const usualNames = (level: Level) => [DEFAULT_LEVEL_NAMES[level].name, level, ...OTHER_NAMES[level]];

/** What to say of a text that names no level. */
export function unknownLevel(text: string, names: LevelNames): CellProblem {
  const known = LEVELS.map((level) => names[level]).join(', ');
  return {
    code: 'goal-import.level-unknown',
    message: {
      sv: `Nivån ”${text}” finns inte. Skriv någon av: ${known}.`,
      en: `There is no level “${text}”. Write one of: ${known}.`,
    },
  };
}
