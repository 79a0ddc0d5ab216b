import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { InputIssue } from '@rt/shared/domain';
import { Problem } from './problem';
import { messageFor } from './validation-message';

/** Flattens nested errors into places such as `funding[0].amount`. */
export function issuesOf(errors: ValidationError[], parent = ''): InputIssue[] {
  return errors.flatMap((error) => {
    const index = /^\d+$/.test(error.property);
    const path = index ? `${parent}[${error.property}]` : parent ? `${parent}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({
      path,
      code: rule,
      message: messageFor(rule, error),
    }));
    return [...own, ...issuesOf(error.children ?? [], path)];
  });
}

/** Refuses unknown fields and wrong types with one issue a field; nothing reaches a service unvalidated. */
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
