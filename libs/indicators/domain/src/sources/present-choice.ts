import { dimensionOf } from '../statistics-choice';
import type { DimensionRole, StatisticsChoice, StatisticsFile } from '../statistics-file';

/** What of a choice a file still has, and the names of the places and sexes it has lost. What is fixed is left as it is. */
export function presentChoice(
  file: StatisticsFile,
  choice: StatisticsChoice,
): { choice: StatisticsChoice; vanished: string[] } {
  const has = (role: DimensionRole) => {
    const codes = dimensionOf(file, role)?.values.map(({ code }) => code);
    return (code: string) => codes?.includes(code) ?? true;
  };
  const [hasPlace, hasSex] = [has('place'), has('sex')];
  return {
    choice: { ...choice, places: choice.places.filter(hasPlace), sexes: choice.sexes.filter(hasSex) },
    vanished: [...choice.places.filter((code) => !hasPlace(code)), ...choice.sexes.filter((code) => !hasSex(code))],
  };
}
