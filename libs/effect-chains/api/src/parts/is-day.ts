import { YEAR_LIMITS } from '@rt/goals/domain';
import { ValidateBy } from 'class-validator';

const SAID = {
  sv: `Ska vara en dag som finns, ÅÅÅÅ-MM-DD, mellan ${YEAR_LIMITS.min} och ${YEAR_LIMITS.max}.`,
  en: `Must be a day that exists, YYYY-MM-DD, between ${YEAR_LIMITS.min} and ${YEAR_LIMITS.max}.`,
};

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  const year = day.getUTCFullYear();
  return (
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(value) &&
    year >= YEAR_LIMITS.min &&
    year <= YEAR_LIMITS.max
  );
}

/** A day that exists, old enough for any study and new enough for any plan. */
export const IsDay = () => ValidateBy({ name: 'isDay', validator: { validate: isDay } }, { context: SAID });
