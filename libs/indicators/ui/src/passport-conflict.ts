import { POLARITIES, SOURCE_KINDS } from '@rt/indicators/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';
import { POLARITY_NAMES, SOURCE_KIND_NAMES } from './indicator-words';
import type { PassportKey, PassportTexts } from './passport-texts';

export const PASSPORT_LABELS: Readonly<Record<PassportKey, string>> = {
  name: $localize`:@@passport.name:Namn`,
  definition: $localize`:@@passport.definition:Definition`,
  unit: $localize`:@@passport.unit:Enhet`,
  polarity: $localize`:@@passport.polarity:Riktning`,
  sourceKind: $localize`:@@passport.source-kind:Siffrorna kommer från`,
  source: $localize`:@@passport.source:Källa`,
  sourceId: $localize`:@@passport.source-id:Tabell eller nyckeltal`,
  baselineValue: $localize`:@@passport.baseline:Utgångsvärde`,
  baselineYear: $localize`:@@passport.baseline-year:År för utgångsvärdet`,
};

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
export function settled(texts: PassportTexts, resolution: Resolution): PassportTexts {
  const polarity = POLARITIES.find((each) => POLARITY_NAMES[each] === resolution['polarity']?.trim());
  const sourceKind = SOURCE_KINDS.find((each) => SOURCE_KIND_NAMES[each] === resolution['sourceKind']?.trim());
  return {
    ...texts,
    ...resolution,
    polarity: polarity ?? texts.polarity,
    sourceKind: sourceKind ?? texts.sourceKind,
  };
}

function shown(key: PassportKey, texts: PassportTexts): string {
  if (key === 'polarity') return POLARITY_NAMES[POLARITIES.find((each) => each === texts.polarity) ?? 'none'];
  if (key === 'sourceKind') return SOURCE_KIND_NAMES[SOURCE_KINDS.find((each) => each === texts.sourceKind) ?? 'other'];
  return texts[key];
}
