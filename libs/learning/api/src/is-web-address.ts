import { URL_LENGTH } from '@rt/learning/domain';
import { IsText } from '@rt/shared/api';
import { applyDecorators } from '@nestjs/common';
import { IsUrl } from 'class-validator';

const FORM = {
  context: { sv: 'Ska vara en adress som börjar med https://.', en: 'Must be an address that begins with https://.' },
};

/** An address by http or https. */
export const IsWebAddress = () =>
  applyDecorators(
    IsText(URL_LENGTH),
    IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }, FORM),
  );
