/** Endings that Swedish nouns take, and adjectives with them. */
const ENDINGS = new Set(
  ' s a e n t na en et ar er or an ens ets ars ers arna erna orna ande arnas ernas ornas ades ade are'.split(' '),
);
const SHORTEST = 4;

/** Whether two words are forms of one: `arbetslösheten` and `arbetslöshet`, and not `sysselsättning` and `sysselsättningsgrad`. */
export function shareStem(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= SHORTEST && ENDINGS.has(one.slice(same)) && ENDINGS.has(other.slice(same));
}

/** The words of a text in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];

const FUNCTION_WORDS = new Set(
  'av i på för från till som med per bland hos mellan efter under vid om att och eller samt den det de en ett inom utom'.split(
    ' ',
  ),
);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** Words that say that something is counted, but not what. */
export const isGeneric = (word: string): boolean =>
  /^(?:andel|antal|mängd|nivå|procent|värde|medelvärde|genomsnitt|total|totalt|index|tal)(?:en|et|ar|er|erna|n|t|s)?$/u.test(
    word,
  );
