import type { Bilingual, InputIssue } from '@rt/shared/domain';

const MESSAGES = {
  'text.not-a-text': {
    sv: 'Det här är ingen text. Ladda om sidan och försök igen.',
    en: 'This is no text. Reload the page and try again.',
  },
  'text.foreign': {
    sv: 'Här står något som en text inte får innehålla. Klistra in det igen som ren text.',
    en: 'Here stands something that a text may not hold. Paste it again as plain text.',
  },
  'text.incomplete': {
    sv: 'Här saknas något: en lista utan punkter eller en hänvisning utan mål. Ta bort den eller fyll i den.',
    en: 'Something is missing here: a list without items or a reference to nothing. Remove it or fill it in.',
  },
  'text.broken-signs': {
    sv: 'Texten innehåller styrtecken eller trasiga tecken. Klistra in den igen som ren text.',
    en: 'The text holds control characters or broken ones. Paste it again as plain text.',
  },
  'text.too-long': {
    sv: 'Texten är för lång. Korta den eller dela upp den.',
    en: 'The text is too long. Shorten it or divide it.',
  },
  'text.too-deep': {
    sv: 'Listorna är för djupt nästlade. Flytta ut den innersta.',
    en: 'The lists are nested too deep. Move out the innermost.',
  },
  'text.link': {
    sv: 'Länken kan inte användas. En länk börjar med https://, http://, mailto: eller / för en sida i systemet.',
    en: 'The link cannot be used. A link begins with https://, http://, mailto: or / for a page in the system.',
  },
  'text.alt': {
    sv: 'Bilden saknar alternativtext. Beskriv den för den som inte ser den.',
    en: 'The picture has no alternative text. Describe it for those who do not see it.',
  },
  'text.unknown-figure': {
    sv: 'Den siffran finns inte i årets underlag. Ta bort den eller välj en annan.',
    en: 'That figure is not among those of the year. Remove it or choose another.',
  },
  'text.unknown-table': {
    sv: 'Den tabellen finns inte i årets underlag. Ta bort den eller välj en annan.',
    en: 'That table is not among those of the year. Remove it or choose another.',
  },
  'text.unknown-picture': {
    sv: 'Bilden finns inte kvar. Ladda upp den igen.',
    en: 'The picture is not there any more. Upload it again.',
  },
} satisfies Record<string, Bilingual>;

export type TextFault = keyof typeof MESSAGES;

export const textIssue = (path: string, code: TextFault): InputIssue => ({ path, code, message: MESSAGES[code] });
