import type { ConflictField, Resolution } from '@rt/shared/ui';
import { choiceCalled, choiceName, isChosen } from './passport-choices';
import { PASSPORT_LABELS } from './passport-labels';
import type { PassportKey, PassportTexts } from './passport-texts';

const KEYS = Object.keys(PASSPORT_LABELS) as PassportKey[];
/** A value and its year are one thing: half of mine with half of theirs would be nobody's. */
const together = (key: PassportKey): PassportKey[] =>
  key.startsWith('baseline') ? ['baselineValue', 'baselineYear'] : [key];
const differs = (one: PassportTexts, other: PassportTexts, key: PassportKey) =>
  together(key).some((part) => one[part] !== other[part]);

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. */
export const rebased = (mine: PassportTexts, base: PassportTexts, theirs: PassportTexts): PassportTexts => ({
  ...mine,
  ...Object.fromEntries(KEYS.map((key) => [key, (differs(mine, base, key) ? mine : theirs)[key]])),
});

/** The fields that both of us have changed since `base`, each in our own way. */
export const passportConflict = (mine: PassportTexts, base: PassportTexts, theirs: PassportTexts): ConflictField[] =>
  KEYS.filter((key) => differs(mine, base, key) && differs(theirs, base, key) && differs(mine, theirs, key)).map(
    (key) => ({ key, label: PASSPORT_LABELS[key], mine: shown(key, mine), theirs: shown(key, theirs) }),
  );

/** Texts with what was settled on; a choice that was written as something else stays as it was. */
export const settled = (texts: PassportTexts, resolution: Resolution): PassportTexts => ({
  ...texts,
  ...Object.fromEntries(
    KEYS.flatMap((key) => {
      const text = resolution[key];
      if (text === undefined) return [];
      return [[key, isChosen(key) ? (choiceCalled(key, text) ?? texts[key]) : text]];
    }),
  ),
});

const shown = (key: PassportKey, texts: PassportTexts): string =>
  isChosen(key) ? choiceName(key, texts[key]) : texts[key];
