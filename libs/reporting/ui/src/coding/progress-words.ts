import type { CodingProgress } from '@rt/reporting/domain';

/** How far a coding has come, as a sign and in a word. */
export interface ProgressMark {
  sign: string;
  word: string;
}

const JOINT = { sign: '■', word: $localize`:@@coding.mark.joint:gemensam kod beslutad` };
const DONE = { sign: '●', word: $localize`:@@coding.mark.done:du är klar` };
const BEGUN = { sign: '◐', word: $localize`:@@coding.mark.begun:du har börjat` };
const NONE = { sign: '○', word: $localize`:@@coding.mark.none:inte kodad av dig` };
const OTHERS = { sign: '–', word: $localize`:@@coding.mark.others:kodas av två andra` };

/** What the reader has to do with it; decided before done, done before begun. */
export function progressMark(progress: CodingProgress | undefined): ProgressMark {
  if (!progress) return NONE;
  if (progress.joint) return JOINT;
  if (progress.mine !== 'none') return progress.mine === 'done' ? DONE : BEGUN;
  return progress.coders === 2 ? OTHERS : NONE;
}
