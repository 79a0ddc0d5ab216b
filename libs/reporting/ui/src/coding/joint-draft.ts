import { carriedOver, type CodingComparison, type Coding, mergedPassages, type TakenCode } from '@rt/reporting/domain';

type Compared = Pick<CodingComparison, 'coders' | 'joint' | 'wordings'>;

/** The words a coding was made on. */
export const wordsOf = (
  { wordings }: Pick<Compared, 'wordings'>,
  { amendmentId }: Pick<Coding, 'amendmentId'>,
): string => wordings.find((wording) => wording.amendmentId === amendmentId)?.text ?? '';

/** What either coder marked for each code they took, on the words that hold now. */
export function markedByEither(compared: Compared): TakenCode[] {
  const now = compared.wordings.at(-1)?.text ?? '';
  const all = compared.coders.flatMap(({ coding }) => carriedOver(coding.codes, wordsOf(compared, coding), now));
  return [...new Set(all.map(({ code }) => code))].map((code) => ({
    code,
    passages: mergedPassages(all.filter((one) => one.code === code).flatMap(({ passages }) => passages)),
  }));
}

/** Where a joint decision begins: at what was decided, or at the codes that both took. What they differ on is for a person. */
export function startOfJoint(compared: Compared): TakenCode[] {
  const { joint, coders } = compared;
  if (joint) return carriedOver(joint.codes, wordsOf(compared, joint), compared.wordings.at(-1)?.text ?? '');
  return markedByEither(compared).filter(({ code }) =>
    coders.every(({ coding }) => coding.codes.some((one) => one.code === code)),
  );
}
