import { YEAR } from './year-role';
import { isImageAfter } from './subject';
import type { Wording } from '../text/wording';

/** "varje år" says how often, not all. */
const TIMES = new Set(['år', 'månad', 'vecka', 'dag', 'kvartal', 'gång']);

/** "alla" with a claim of its own: the subject of a sentence, or the object of what is introduced; never a tag on a noun phrase. */
export function isEvery({ items, sentences }: Wording, index: number): boolean {
  const item = items[index]!;
  const { verb, from } = sentences[item.sentence]!;
  const before = items[index - 1];
  const next = items[index + 1];
  if (TIMES.has(next?.lower ?? '')) return false;
  if (verb < 0 && items.slice(index, index + 10).some(({ lower }) => YEAR.test(lower)))
    return /^(?:i|inom|på)$/.test(before?.lower ?? '') && next?.word.pos === 'noun';
  if (verb < 0 || next?.lower === 'fler' || (item.lower === 'allt' && next?.word.pos !== 'noun')) return false;
  if ((item.lower === 'allt' || item.lower === 'all') && index > verb) return false;
  if (item.lower === 'all' && next?.word.pos !== 'noun' && next?.word.pos !== 'adjective') return false;
  if (before && /^(?:för|åt|till|av|med|från|mellan|hos|bland|om|på)$/.test(before.lower)) {
    if (index - 1 === from) return true;
    return next?.word.pos === 'noun' ||
      (next?.kind === 'word' && items[index + 2]?.word.pos === 'noun' && /s$/.test(next.lower))
      ? /^(?:för|åt|till|av|hos|på)$/.test(before.lower) && verb < index
      : false;
  }
  if (before && /^(?:i|inom|vid|under)$/.test(before.lower))
    return (
      verb < index &&
      next?.word.pos === 'noun' &&
      !isImageAfter(items, verb) &&
      !/^(?:led|lägen|delar|sammanhang|skeden|områden|avseenden)$/.test(next.lower)
    );
  return true;
}
