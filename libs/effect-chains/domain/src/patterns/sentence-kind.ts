import type { NodeKind } from '../node-kind';

const LENGTH = { min: 8, most: 12 } as const;

/** The sentences of a text that are long enough to stand in a box, the first twelve. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+|(?:^|\n)\s*[-–•*]\s+/)
    .map((sentence) =>
      sentence
        .trim()
        .replace(/^[-–•*]\s*/, '')
        .replace(/[.\s]+$/, ''),
    )
    .filter(({ length }) => length >= LENGTH.min)
    .slice(0, LENGTH.most);

const LONG = /på (lång|längre) sikt|långsiktig|in the long (run|term)/i;
const EFFECT =
  /(?<!\p{L})(fler|färre|more|fewer|öka[rs]?|minska[rs]?|förbättra[sd]|stärk(er|s)|höj(er|s)|sänk(er|s)|led(a|er) till|bidrar? till|effekt|increases?|reduces?|improves?|leads? to)(?!\p{L})/iu;
const COUNTED =
  /^\d|(?<!\p{L})\d[\d\s\u00a0]*(deltagare|företag|personer|elever|platser|bostäder|utbildade|participants|companies|people|pupils|places)(?!\p{L})/iu;

/** In which column a sentence about an intervention belongs, by its words: what changes, what is counted, or else what is done. */
export function sentenceKind(sentence: string): NodeKind {
  if (LONG.test(sentence)) return 'long_outcome';
  if (COUNTED.test(sentence)) return 'output';
  return EFFECT.test(sentence) ? 'short_outcome' : 'activity';
}
