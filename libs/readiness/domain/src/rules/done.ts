import { isFinite } from '../text/wording';
import type { Wording } from '../text/wording';

/** "har regionen antagit", "ska ha inrättats": something done that can be looked up. */
export function isDone({ items, sentences }: Wording, index: number): boolean {
  const { form } = items[index]!.word.verb!;
  if (form !== 'supine' && form !== 'passive-supine') return false;
  const { from } = sentences[items[index]!.sentence]!;
  const near = items.slice(Math.max(from, index - 8), index);
  return (
    near.some(({ lower }) => lower === 'ha' || lower === 'har') && !near.some(({ word }) => word.sense === 'measure')
  );
}

/** A decision taken or a status granted as the predicate or after the noun: "Byggstart beslutad", "är upptagen som kärnhamn". */
export function isFact({ items, sentences }: Wording, index: number): boolean {
  const { verb } = sentences[items[index]!.sentence]!;
  const before = items[index - 1];
  const next = items[index + 1];
  if (next?.word.pos === 'noun' || next?.word.pos === 'adjective') return false;
  if (verb >= 0)
    return (
      verb < index &&
      !items.slice(verb + 1, index).some((item) => isFinite(item)) &&
      !items.slice(Math.max(0, verb - 12), verb).some(({ word }) => word.sense === 'measure')
    );
  return before?.word.pos === 'noun' && !before.word.change;
}
