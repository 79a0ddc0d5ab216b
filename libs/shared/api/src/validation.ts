import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { InputIssue } from '@rt/shared/domain';
import { Problem } from './problem';
import { messageFor } from './validation-message';

/** A value of the wrong type breaks every other rule too; only the type is worth telling. */
const TYPE_RULES = ['isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject', 'nestedValidation'];

/** Flattens nested errors into places such as `funding[0].amount`. */
export function issuesOf(errors: ValidationError[], parent = ''): InputIssue[] {
  return errors.flatMap((error) => {
    const index = /^\d+$/.test(error.property);
    const path = index ? `${parent}[${error.property}]` : parent ? `${parent}.${error.property}` : error.property;
    const own = brokenRules(error).map((rule) => ({ path, code: rule, message: messageFor(rule, error) }));
    return [...own, ...issuesOf(error.children ?? [], path)];
  });
}

function brokenRules({ constraints }: ValidationError): string[] {
  const rules = Object.keys(constraints ?? {});
  const type = rules.find((rule) => TYPE_RULES.includes(rule));
  return type ? [type] : rules;
}

/** Refuses unknown fields and wrong types, one issue a fault; nothing reaches a service unvalidated. */
export const inputValidation = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) =>
      new Problem(
        400,
        'input.invalid',
        {
          sv: 'Något i det du skickade går inte att ta emot. Se fälten nedan. Inget är sparat.',
          en: 'Something you sent cannot be accepted. See the fields below. Nothing is saved.',
        },
        { issues: issuesOf(errors) },
      ),
  });
