import { isDay } from '@rt/portfolio/domain';
import { ValidateBy } from 'class-validator';

const SAID = {
  sv: 'Ska vara en dag som finns, ÅÅÅÅ-MM-DD, mellan 1990 och 2100.',
  en: 'Must be a day that exists, YYYY-MM-DD, between 1990 and 2100.',
};

/** A day by the rule that the whole system has. */
export const IsDay = () =>
  ValidateBy(
    { name: 'isDay', validator: { validate: (value: unknown) => typeof value === 'string' && isDay(value) } },
    { context: SAID },
  );
