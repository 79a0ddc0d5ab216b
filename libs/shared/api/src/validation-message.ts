import type { ValidationError } from '@nestjs/common';
import type { Bilingual } from '@rt/shared/domain';

type Message = (limits: string) => Bilingual;

/** What to say for each rule of class-validator; a decorator's own context `{sv, en}` goes first. */
const MESSAGES: Record<string, Message> = {
  whitelistValidation: () => ({ sv: 'Fältet finns inte. Ta bort det.', en: 'There is no such field. Remove it.' }),
  isString: () => ({ sv: 'Ska vara text.', en: 'Must be text.' }),
  isLength: (limits) => ({ sv: `Längden är fel${limits}.`, en: `The length is wrong${limits}.` }),
  isInt: () => ({ sv: 'Ska vara ett heltal.', en: 'Must be a whole number.' }),
  isNumber: () => ({ sv: 'Ska vara ett tal.', en: 'Must be a number.' }),
  isBoolean: () => ({ sv: 'Ska vara sant eller falskt.', en: 'Must be true or false.' }),
  isUuid: () => ({ sv: 'Ska vara ett id.', en: 'Must be an id.' }),
  isEmail: () => ({ sv: 'Ska vara en e-postadress.', en: 'Must be an e-mail address.' }),
  isIn: (limits) => ({
    sv: `Ska vara något av de tillåtna värdena${limits}.`,
    en: `Must be an allowed value${limits}.`,
  }),
  min: (limits) => ({ sv: `Talet är för litet${limits}.`, en: `The number is too small${limits}.` }),
  max: (limits) => ({ sv: `Talet är för stort${limits}.`, en: `The number is too large${limits}.` }),
  isArray: () => ({ sv: 'Ska vara en lista.', en: 'Must be a list.' }),
  isDateString: () => ({ sv: 'Ska vara ett datum, ÅÅÅÅ-MM-DD.', en: 'Must be a date, YYYY-MM-DD.' }),
};

/** The limits as class-validator words them, within parentheses, where the default message holds any number. */
const limitsIn = (text: string | undefined) => {
  const limits = /(?:than|to|values:|equal to) (.+)$/.exec(text ?? '')?.[1];
  return limits ? ` (${limits})` : '';
};

/** The sentence for one broken rule of one field, in both languages. */
export function messageFor(rule: string, error: ValidationError): Bilingual {
  const own: unknown = error.contexts?.[rule];
  if (own && typeof own === 'object' && 'sv' in own && 'en' in own) return own as Bilingual;
  const limits = limitsIn(error.constraints?.[rule]);
  return MESSAGES[rule]?.(limits) ?? { sv: 'Värdet går inte att ta emot.', en: 'The value cannot be accepted.' };
}
