import { type ConceptName, type Level, LEVELS } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';

/** What a region calls the levels of its goal tree; null where it has not set names of its own: nothing is guessed. */
export interface RegionConcepts {
  id: Id;
  name: string;
  levels: Record<Level, ConceptName> | null;
}

export interface NationConcepts {
  /** By Swedish alphabet. */
  regions: RegionConcepts[];
}

/** A word that regions use for a level. */
export interface WordInUse {
  word: string;
  level: Level;
  /** How many regions use it for this level, without regard to capitals. */
  regions: number;
  /** Other levels that some region uses the same word for. */
  alsoFor: Level[];
}

const plain = (word: string) => word.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

/** The words in use, level by level from the top, the most used first; the spelling is the first region's. */
export function wordsInUse(regions: readonly RegionConcepts[]): WordInUse[] {
  const uses = regions.flatMap(({ levels }) =>
    levels ? LEVELS.map((level) => ({ level, word: levels[level].name })) : [],
  );
  return LEVELS.flatMap((level) => {
    const here = Map.groupBy(
      uses.filter((use) => use.level === level),
      ({ word }) => plain(word),
    );
    return [...here]
      .map(([key, same]) => ({
        word: same[0]?.word.trim() ?? key,
        level,
        regions: same.length,
        alsoFor: LEVELS.filter(
          (other) => other !== level && uses.some((use) => use.level === other && plain(use.word) === key),
        ),
      }))
      .sort((a, b) => b.regions - a.regions || a.word.localeCompare(b.word, 'sv'));
  });
}

/** How many regions call a level the same as this region does, itself counted. 0 where it has no name of its own. */
export const sameWord = (regions: readonly RegionConcepts[], level: Level, word: string | undefined): number =>
  word === undefined ? 0 : regions.filter(({ levels }) => levels && plain(levels[level].name) === plain(word)).length;
