import type { ValidationError } from '@nestjs/common';
import type { Bilingual } from '@rt/shared/domain';

/** `limit` is the last number or the list of values in class-validator's own message. */
type Message = (limit: string) => Bilingual;

const always = (sv: string, en: string) => (): Bilingual => ({ sv, en });

/** class-validator's message for a length names the limit that is broken. */
const length: Record<'shorter' | 'longer', Message> = {
  shorter: (limit) => ({ sv: `Får vara högst ${limit} tecken.`, en: `May be at most ${limit} characters.` }),
  longer: (limit) => ({ sv: `Ska vara minst ${limit} tecken.`, en: `Must be at least ${limit} characters.` }),
};

const MESSAGES: Readonly<Record<string, Message>> = {
  whitelistValidation: always('Fältet finns inte. Ta bort det.', 'There is no such field. Remove it.'),
  isString: always('Ska vara text.', 'Must be text.'),
  isInt: always('Ska vara ett heltal.', 'Must be a whole number.'),
  isNumber: always('Ska vara ett tal.', 'Must be a number.'),
  isBoolean: always('Ska vara sant eller falskt.', 'Must be true or false.'),
  isArray: always('Ska vara en lista.', 'Must be a list.'),
  isObject: always('Ska vara ett objekt.', 'Must be an object.'),
  nestedValidation: always('Ska vara ett objekt.', 'Must be an object.'),
  isDefined: always('Saknas. Fyll i det.', 'Is missing. Fill it in.'),
  isNotEmpty: always('Saknas. Fyll i det.', 'Is missing. Fill it in.'),
  isUuid: always('Ska vara ett id.', 'Must be an id.'),
  isEmail: always(
    'Ska vara en e-postadress, till exempel namn@region.se.',
    'Must be an e-mail address, for example name@region.se.',
  ),
  isUrl: always('Ska vara en webbadress.', 'Must be a web address.'),
  isDateString: always('Ska vara ett datum, ÅÅÅÅ-MM-DD.', 'Must be a date, YYYY-MM-DD.'),
  isIso8601: always('Ska vara ett datum, ÅÅÅÅ-MM-DD.', 'Must be a date, YYYY-MM-DD.'),
  matches: always('Har fel form.', 'Has the wrong form.'),
  arrayUnique: always('Samma sak står två gånger.', 'The same thing stands twice.'),
  arrayMinSize: (limit) => ({ sv: `Ska vara minst ${limit} i listan.`, en: `The list must hold at least ${limit}.` }),
  arrayMaxSize: (limit) => ({ sv: `Får vara högst ${limit} i listan.`, en: `The list may hold at most ${limit}.` }),
  min: (limit) => ({ sv: `Ska vara minst ${limit}.`, en: `Must be at least ${limit}.` }),
  max: (limit) => ({ sv: `Får vara högst ${limit}.`, en: `May be at most ${limit}.` }),
  minLength: length.longer,
  maxLength: length.shorter,
  isIn: (limit) => ({ sv: `Ska vara något av: ${limit}.`, en: `Must be one of: ${limit}.` }),
};

const limitIn = (text: string) =>
  (/values: (.+)$/.exec(text) ?? /(-?\d+(?:\.\d+)?)(?: \w+)?$/.exec(text))?.[1]?.replace(/,(?=\S)/g, ', ') ?? '';

/** The sentence for one broken rule of one field, in both languages. */
export function messageFor(rule: string, error: ValidationError): Bilingual {
  const own: unknown = error.contexts?.[rule];
  if (own && typeof own === 'object' && 'sv' in own && 'en' in own) return own as Bilingual;
  const text = error.constraints?.[rule] ?? '';
  const message = rule === 'isLength' ? length[text.includes('longer') ? 'longer' : 'shorter'] : MESSAGES[rule];
  return message?.(limitIn(text)) ?? { sv: 'Värdet går inte att ta emot.', en: 'The value cannot be accepted.' };
}
