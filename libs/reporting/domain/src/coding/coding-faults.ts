import type { Bilingual } from '@rt/shared/domain';
import type { CodingFrame } from '../compilation/coding-frame';
import type { TakenCode } from './coding';
import { fits } from './passage';

export interface CodingFault {
  /** Place in the input: codes[0].passages. */
  path: string;
  code: 'unknown_code' | 'twice' | 'several' | 'no_passage' | 'outside' | 'no_code';
  message: Bilingual;
}

/** What makes codes impossible to keep, even while they are worked on. Empty where nothing does. */
export function codingFaults(
  frame: Pick<CodingFrame, 'single' | 'codes'>,
  text: string,
  taken: readonly TakenCode[],
): CodingFault[] {
  const faults = taken.flatMap(({ code, passages }, at) => {
    const path = `codes[${at}]`;
    const found: CodingFault[] = [];
    if (!frame.codes.some(({ key }) => key === code)) found.push(fault(`${path}.code`, 'unknown_code'));
    if (taken.findIndex((one) => one.code === code) !== at) found.push(fault(`${path}.code`, 'twice'));
    if (!passages.every((passage) => fits(passage, text))) found.push(fault(`${path}.passages`, 'outside'));
    return found;
  });
  return frame.single && taken.length > 1 ? [...faults, fault('codes', 'several')] : faults;
}

/**
 * What is missing before a coder may say that it is done: every code rests on a passage, and a theme with one code a
 * region has that one. An answer that says nothing has no codes.
 */
export function codingGaps(
  frame: Pick<CodingFrame, 'single'>,
  text: string,
  taken: readonly TakenCode[],
): CodingFault[] {
  const bare = taken.flatMap(({ passages }, at) =>
    passages.length ? [] : [fault(`codes[${at}].passages`, 'no_passage')],
  );
  return frame.single && !taken.length && text.trim() ? [...bare, fault('codes', 'no_code')] : bare;
}

const MESSAGES: Record<CodingFault['code'], Bilingual> = {
  unknown_code: { sv: 'Koden finns inte i årets kodram.', en: 'The code is not in the year’s coding frame.' },
  twice: { sv: 'Koden är tagen två gånger.', en: 'The code is taken twice.' },
  several: {
    sv: 'Här har varje region en enda kod. Välj den som stämmer bäst.',
    en: 'Here each region has a single code. Choose the one that fits best.',
  },
  no_passage: {
    sv: 'Koden saknar ställe. Markera meningen som visar den.',
    en: 'The code has no passage. Mark the sentence that shows it.',
  },
  outside: {
    sv: 'Ett ställe ligger utanför svaret. Markera det på nytt.',
    en: 'A passage lies outside the answer. Mark it again.',
  },
  no_code: {
    sv: 'Här ska varje region ha en kod. Välj den som stämmer bäst.',
    en: 'Here each region is to have a code. Choose the one that fits best.',
  },
};

const fault = (path: string, code: CodingFault['code']): CodingFault => ({ path, code, message: MESSAGES[code] });
