import { type ConceptName, type Level, LEVELS } from '@rt/goals/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';

type Levels = Record<Level, ConceptName>;

const PARTS = ['name', 'definition'] as const;

/** The names and definitions side by side, mine and what is stored. */
export const conceptFields = (mine: Levels, theirs: Levels): ConflictField[] =>
  LEVELS.flatMap((level) =>
    PARTS.map((part) => ({
      key: `${level}.${part}`,
      label: theirs[level].name,
      mine: mine[level][part],
      theirs: theirs[level][part],
    })),
  );

/** My levels with the texts chosen for each. */
export const withResolution = (mine: Levels, texts: Resolution): Levels =>
  Object.fromEntries(
    LEVELS.map((level) => {
      const { name, definition } = mine[level];
      return [level, { name: texts[`${level}.name`] ?? name, definition: texts[`${level}.definition`] ?? definition }];
    }),
  ) as Levels;
