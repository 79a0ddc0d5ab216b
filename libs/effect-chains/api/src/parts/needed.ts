import { ValidateIf } from 'class-validator';

/** Classes of parts that are given whole, with the fields that have no value of their own. */
const whole = new WeakSet<object>();

/** Class decorator: a part of this class is given whole, a new one; otherwise only what is changed is given. */
export const Whole = (): ClassDecorator => (target) => void whole.add(target);

/** Property decorator: must be there where the part is given whole, and never be null. */
export const Needed = () =>
  ValidateIf((part: object, value: unknown) => value !== undefined || whole.has(part.constructor));

/** Property decorator: may be left out, but not be null. */
export const IfGiven = () => ValidateIf((_: object, value: unknown) => value !== undefined);
