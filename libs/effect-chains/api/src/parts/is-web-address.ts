import { applyDecorators } from '@nestjs/common';
import { EVIDENCE_URL_LENGTH } from '@rt/effect-chains/domain';
import { IsText } from '@rt/shared/api';
import { ValidateBy } from 'class-validator';

const SAID = {
  sv: 'Ska vara en webbadress som börjar med http:// eller https://.',
  en: 'Must be a web address that starts with http:// or https://.',
};

const isWebAddress = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && !/\s/.test(value) && URL.canParse(value);

/** An address that can be opened from a page without running anything. */
export const IsWebAddress = () =>
  applyDecorators(
    IsText(EVIDENCE_URL_LENGTH),
    ValidateBy({ name: 'isWebAddress', validator: { validate: isWebAddress } }, { context: SAID }),
  );
