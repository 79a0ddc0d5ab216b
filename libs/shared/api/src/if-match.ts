import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

const FORM = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The version a change is based on, from the `If-Match` header: 428 where it is missing, 400 where it is no version. */
export function versionFrom(header: string | undefined): number {
  if (!header)
    throw new Problem(428, 'version.required', {
      sv: 'Ändringen saknar uppgift om vilken version den bygger på (If-Match). Läs in sidan igen.',
      en: 'The change does not say which version it is based on (If-Match). Reload the page.',
    });
  const version = FORM.exec(header)?.[1];
  if (!version)
    throw new Problem(400, 'version.malformed', {
      sv: 'Versionen i If-Match går inte att läsa. Läs in sidan igen.',
      en: 'The version in If-Match cannot be read. Reload the page.',
    });
  return Number(version);
}

/** `@IfMatch() version: number` on a route's parameter. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** 412 with the stored state, so that the screen can show both and lose neither. */
export function assertVersion(given: number, stored: { version: number }, current: unknown): void {
  if (given === stored.version) return;
  throw new Problem(
    412,
    'version.stale',
    {
      sv: 'Någon annan har ändrat det här sedan du läste in det. Din text är kvar; jämför och välj.',
      en: 'Someone else has changed this since you loaded it. Your text is kept; compare and choose.',
    },
    { current },
  );
}
