import type { ConflictField } from '@rt/shared/ui';
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

/** The fields I changed beside what stands there now; fields I did not touch are the other's to change. */
export function passportConflict(
  mine: PassportTexts,
  theirs: PassportTexts,
  touched: readonly string[],
): ConflictField[] {
  const keys = Object.keys(PASSPORT_LABELS) as PassportKey[];
  const isMine = (key: PassportKey) => touched.includes(key.startsWith('baseline') ? 'baseline' : key);
  return keys.filter(isMine).map((key) => ({ key, label: PASSPORT_LABELS[key], mine: mine[key], theirs: theirs[key] }));
}
