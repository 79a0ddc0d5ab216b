import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';

/**
 * Anything but control characters, lone surrogates and the mark that stands for bytes that were no text (U+FFFD);
 * line breaks and tabs are text.
 */
const WHOLE_TEXT = /^(?:[\t\n\r]|[^\p{Cc}\p{Cs}\uFFFD])*$/u;

/** A text a person wrote: trimmed, Unicode-normalised, whole, within its length. */
export const IsText = (limits: { min: number; max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value)),
    IsString(),
    Length(limits.min, limits.max),
    Matches(WHOLE_TEXT, {
      context: {
        sv: 'Texten innehåller styrtecken eller trasiga tecken. Klistra in den igen som ren text.',
        en: 'The text holds control characters or broken ones. Paste it again as plain text.',
      },
    }),
  );
