import { HttpErrorResponse } from '@angular/common/http';
import type { Bilingual, ProblemBody } from '@rt/shared/domain';
import { isUnreachable } from '../http/unreachable';

const OFFLINE: Bilingual = {
  sv: 'Ingen kontakt med servern. Det du skrev finns kvar här; försök igen om en stund.',
  en: 'No contact with the server. What you wrote is still here; try again in a moment.',
};
const UNKNOWN: Bilingual = {
  sv: 'Något gick fel. Det du skrev finns kvar här; försök igen.',
  en: 'Something went wrong. What you wrote is still here; try again.',
};

/** Any error a request or a screen can give, as the problem to show: the server's own words where it sent some. */
export function toProblem(error: unknown): ProblemBody {
  if (isProblem(error)) return error;
  if (!(error instanceof HttpErrorResponse)) return problem(0, 'unexpected', UNKNOWN);
  const body = parsed(error.error);
  if (isProblem(body)) return body;
  return isUnreachable(error.status)
    ? problem(error.status, 'network.lost', OFFLINE)
    : problem(error.status, 'unexpected', UNKNOWN);
}

/** Whether a value has the shape of a problem as the server sends it. */
export const isProblem = (value: unknown): value is ProblemBody =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'messages' in value &&
  typeof value.messages === 'object';

const problem = (status: number, code: string, messages: Bilingual): ProblemBody => ({
  type: `urn:roda-traden:problem:${code}`,
  status,
  code,
  title: messages.sv,
  messages,
});

/** A request for a file or a text gets its problem as text. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
