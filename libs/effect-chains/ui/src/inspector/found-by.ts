/** How many are offered at once. */
const OFFERED = 20;

export const ALREADY_TIED = $localize`:@@found-by.tied:Redan knuten till rutan`;

/** What holds every word that is sought, in any order. */
export function foundBy<T>(all: readonly T[], sought: string, textOf: (each: T) => string): T[] {
  const words = sought.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return all
    .filter((each) => {
      const text = textOf(each).toLocaleLowerCase('sv');
      return words.every((word) => text.includes(word));
    })
    .slice(0, OFFERED);
}
