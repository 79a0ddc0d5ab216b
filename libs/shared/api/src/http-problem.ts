import type { Bilingual } from '@rt/shared/domain';
import { Problem } from './problem';

type Wording = readonly [code: string, messages: Bilingual];

const MALFORMED: Wording = [
  'request.malformed',
  { sv: 'Begäran går inte att läsa. Inget är sparat.', en: 'The request cannot be read. Nothing is saved.' },
];

const KNOWN: Readonly<Record<number, Wording>> = {
  401: ['session.required', { sv: 'Logga in för att fortsätta.', en: 'Sign in to continue.' }],
  403: ['permission.missing', { sv: 'Din roll får inte göra det här.', en: 'Your role may not do this.' }],
  404: ['not-found', { sv: 'Det finns inget på den här adressen.', en: 'There is nothing at this address.' }],
  405: ['method.unknown', { sv: 'Det går inte att göra så här.', en: 'This cannot be done here.' }],
  413: [
    'request.too-large',
    { sv: 'Det du skickade är för stort. Inget är sparat.', en: 'What you sent is too large. Nothing is saved.' },
  ],
  415: [
    'request.media-type',
    {
      sv: 'Formatet går inte att ta emot. Skicka JSON eller en fil.',
      en: 'The format cannot be accepted. Send JSON or a file.',
    },
  ],
  429: [
    'request.too-many',
    {
      sv: 'För många försök. Vänta en stund och försök igen.',
      en: 'Too many attempts. Wait a while and try again.',
    },
  ],
  503: [
    'unavailable',
    {
      sv: 'Tjänsten svarar inte just nu. Försök igen om en stund.',
      en: 'The service is not available. Try again soon.',
    },
  ],
};

/** The problem for a status that a framework answered with, without its own wording. */
export function httpProblem(status: number): Problem {
  const [code, messages] = KNOWN[status] ?? MALFORMED;
  return new Problem(status, code, messages);
}
