import { CODE_LENGTH, WORDING_LENGTH } from './goal';

/** One line of pasted text, read as a goal. */
export interface PastedGoal {
  code: string | null;
  wording: string;
}

const BULLET = /^[\s•●○▪*–—-]+(?=\s|$)/u;
const NUMBERING = /^([A-Za-zÅÄÖåäö]{0,3}\d+(?:\.\d+)*[.):]?|[A-Z][.):])\s+(?=\p{L})/u;

/**
 * The goals in a text pasted from a document or a sheet, one a line: bullets go, the document's own numbering ("2.3", "M1:")
 * becomes the code, tabs become spaces. A line too short to be a wording is left out; one too long is kept whole for the server to refuse.
 */
export function pastedGoals(text: string): PastedGoal[] {
  return text
    .split(/\r\n|[\r\n\u2028]/u)
    .map((line) => line.replaceAll('\t', ' ').replace(BULLET, '').replace(/\s+/gu, ' ').trim())
    .map((line) => {
      const numbering = NUMBERING.exec(line)?.[1];
      const code = numbering?.replace(/[.):]$/u, '');
      if (!numbering || !code || code.length > CODE_LENGTH.max || isCount(line, code))
        return { code: null, wording: line };
      return { code, wording: line.slice(numbering.length).trim() };
    })
    .filter(({ wording }) => wording.length >= WORDING_LENGTH.min);
}

/** "80 procent av …" and "5000 nya bostäder" begin with an amount, not with a numbering: those go on with a small letter. */
const isCount = (line: string, code: string) => /^\d+$/u.test(code) && /^\d+\s+\p{Ll}/u.test(line);
