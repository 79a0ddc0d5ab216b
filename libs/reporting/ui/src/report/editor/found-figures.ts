/** Those whose name holds every word that is sought, however it is cased; those that begin with it first. */
export function found<One>(all: readonly One[], sought: string, nameOf: (one: One) => string): One[] {
  const words = sought.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const begins = (one: One) =>
    Number(
      !nameOf(one)
        .toLocaleLowerCase('sv')
        .startsWith(words[0] ?? ''),
    );
  return all
    .filter((one) => words.every((word) => nameOf(one).toLocaleLowerCase('sv').includes(word)))
    .sort((one, other) => begins(one) - begins(other));
}
