import { Transform } from 'class-transformer';
import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

/** Anything but control characters and lone surrogates; line breaks and tabs are text. */
const NO_CONTROL = /^(?:[\t\n\r]|[^\p{Cc}\p{Cs}])*$/u;

/** A text a person wrote: trimmed, Unicode-normalised, without control characters or lone surrogates, within its length. */
export const IsText = (limits: { min: number; max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value)),
    IsString(),
    Length(limits.min, limits.max),
    Matches(NO_CONTROL, {
      context: {
        sv: 'Texten innehåller styrtecken. Klistra in den igen som ren text.',
        en: 'The text holds control characters. Paste it again as plain text.',
      },
    }),
  );
