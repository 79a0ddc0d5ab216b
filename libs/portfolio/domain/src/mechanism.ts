import type { Bilingual } from '@rt/shared/domain';

/** A mechanism shorter than this cannot say how anything leads to anything. */
export const MECHANISM_LENGTH = { min: 15, max: 600 } as const;

/** How the sentence begins on the screen; people write what follows. */
export const MECHANISM_PROMPT: Bilingual = {
  sv: 'Insatsen leder till målet genom att …',
  en: 'The intervention leads to the goal by …',
};

/** What a mechanism leaves unsaid. A hint beside the field; nothing is refused for it. */
export interface MechanismHint {
  code: 'mechanism.only-aligned' | 'mechanism.repeats-goal' | 'mechanism.no-change';
  message: Bilingual;
}

const HINTS: Record<MechanismHint['code'], Bilingual> = {
  'mechanism.only-aligned': {
    sv: 'Det står att insatsen passar målet, men inte hur den leder dit. Vad gör ni, och vad blir annorlunda för vem?',
    en: 'It says that the intervention fits the goal, but not how it leads there. What do you do, and what changes for whom?',
  },
  'mechanism.repeats-goal': {
    sv: 'Meningen upprepar målet. Skriv stegen dit: vad ni gör, och vad det gör att andra kan eller vill.',
    en: 'The sentence repeats the goal. Write the steps there: what you do, and what it lets others do.',
  },
  'mechanism.no-change': {
    sv: 'Det står vad ni gör, men inte vad som blir annorlunda. Fyll på med ”… så att …”.',
    en: 'It says what you do, but not what becomes different. Add “… so that …”.',
  },
};

const ALIGNED =
  /(?<![a-zåäö])(bidrar?|stödjer|stöder|stödja|främjar?|kopplar?|kopplad|relevant|i linje|ligger|svarar|knyter|uppfyller?)\b[^.]{0,40}(målet|målen|delmålet|delmålen|måluppfyllelsen?|strategin|rus|prioriteringen)(?![a-zåäö])/i;
const CHANGE =
  /(?<![a-zåäö])(så att|för att|vilket|gör att|gör det|leder till|ger|får|kan|kunna|vågar|vill|väljer|slipper|blir|bli|öka[rst]?|minska[rst]?|stärk(s|er|a)|höj(s|er|a)|sänk(s|er|a)|sprid(s|er|a)|når?|hitta[rs]?|fler|färre|bättre|snabbare|billigare|lättare|kortare|därmed|därigenom|så småningom|i sin tur)(?![a-zåäö])/i;
/** Only what is arranged: a mechanism that holds one of these and no change tells what is done and not what comes of it. */
const ACTIVITY =
  /(?<![a-zåäö])(anordna|arrangera|genomför|genomföra|hålla|håller|erbjud|ta fram|tar fram|driv|samordna|seminari|nätverk|möten|mötesplats|konferens|workshop|kurs|utbildningar|kampanj|informationsinsats|kartlägg|utred|rapport|webbplats|broschyr)/i;
const WORD = /[a-zåäöé]{4,}/g;

/** Content words in their first five letters: enough to know a word again in another inflection. */
const stems = (text: string) => new Set((text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, 5)));

/** How much of the mechanism's content is the goal's own words, 0 to 1. */
function borrowed(mechanism: string, goal: string): number {
  const own = [...stems(mechanism)];
  const theirs = stems(goal);
  return own.length === 0 ? 0 : own.filter((stem) => theirs.has(stem)).length / own.length;
}

/** The gentlest thing worth saying about a mechanism, or null. `goal` is the goal's wording, where it is known. */
export function mechanismHint(mechanism: string, goal: string | null): MechanismHint | null {
  const code = hintCode(mechanism.trim(), goal ?? '');
  return code && { code, message: HINTS[code] };
}

function hintCode(mechanism: string, goal: string): MechanismHint['code'] | null {
  if (mechanism.length < MECHANISM_LENGTH.min) return null;
  if (borrowed(mechanism, goal) >= 0.75) return 'mechanism.repeats-goal';
  const rest = mechanism.replace(ALIGNED, ' ');
  if (rest !== mechanism && stems(rest).size < 5) return 'mechanism.only-aligned';
  return ACTIVITY.test(mechanism) && !CHANGE.test(mechanism) ? 'mechanism.no-change' : null;
}
