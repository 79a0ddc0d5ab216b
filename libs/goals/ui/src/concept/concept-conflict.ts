import { type ConceptName, type ConceptProfileInput, LEVELS, STAGES } from '@rt/goals/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';

/** Everything a region names: the levels of its goals and the columns of its effect chains. */
export type ConceptNames = Required<ConceptProfileInput>;

export const CONCEPT_GROUPS = { levels: LEVELS, stages: STAGES } as const;
export type ConceptGroup = keyof typeof CONCEPT_GROUPS;

const PARTS = ['name', 'definition'] as const;
type Part = (typeof PARTS)[number];

/** Every text of the names: which group, which concept, name or definition. */
const TEXTS = (Object.keys(CONCEPT_GROUPS) as ConceptGroup[]).flatMap((group) =>
  CONCEPT_GROUPS[group].flatMap((concept) =>
    PARTS.map((part) => ({ group, concept, part, key: `${group}.${concept}.${part}` })),
  ),
);

export const conceptIn = (names: ConceptNames, group: ConceptGroup, concept: string): ConceptName =>
  (names[group] as Record<string, ConceptName>)[concept] ?? { name: '', definition: '' };

/** The same names with one text changed. */
export const withText = (names: ConceptNames, group: ConceptGroup, concept: string, part: Part, text: string) => ({
  ...names,
  [group]: { ...names[group], [concept]: { ...conceptIn(names, group, concept), [part]: text } },
});

/** The names and definitions side by side, mine and what is stored. */
export const conceptFields = (mine: ConceptNames, theirs: ConceptNames): ConflictField[] =>
  TEXTS.map(({ group, concept, part, key }) => ({
    key,
    label: conceptIn(theirs, group, concept).name,
    mine: conceptIn(mine, group, concept)[part],
    theirs: conceptIn(theirs, group, concept)[part],
  }));

/** My names with the texts chosen for each. */
export const withResolution = (mine: ConceptNames, texts: Resolution): ConceptNames =>
  TEXTS.reduce((names, { group, concept, part, key }) => {
    const text = texts[key];
    return text === undefined ? names : withText(names, group, concept, part, text);
  }, mine);
