import { type Failure, failureOf, type FailureKind, type Service, StatisticsProblem } from '@rt/indicators/domain';
import { Problem } from '@rt/shared/api';

/** Thrown where a source does not give what it was asked for. */
export class SourceFailure extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.code}: ${failure.happened.en}`);
  }
}

export const failing = (kind: FailureKind, service: Service, detail = '', retryAfter?: number) =>
  new SourceFailure({ ...failureOf(kind, service, detail), ...(retryAfter === undefined ? {} : { retryAfter }) });

/** What our readers do not understand of an answer. */
export const unreadable = (service: Service, { messages }: StatisticsProblem) => {
  const { happened, ...rest } = failureOf('unreadable', service);
  const said = {
    sv: `${happened.sv.replace(/\.$/, '')}: ${messages.sv}`,
    en: `${happened.en.replace(/\.$/, '')}: ${messages.en}`,
  };
  return new SourceFailure({ ...rest, happened: said });
};

/** Runs a reader of the domain on an answer. */
export function reading<T>(service: Service, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof StatisticsProblem ? unreadable(service, error) : error;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  'source.off': 409,
  'source.retired': 404,
  'source.missing-variable': 422,
  'source.refused': 422,
  'source.too-many-cells': 422,
  'source.too-large': 422,
};

/** A failure as the answer to somebody who is waiting for it; nothing was stored. */
export function problemOf({ failure }: SourceFailure): Problem {
  const { code, happened, remedy, retryAfter } = failure;
  const messages = { sv: `${happened.sv} ${remedy.sv}`, en: `${happened.en} ${remedy.en}` };
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new Problem(STATUS[code] ?? 503, code, messages, { headers });
}

/** Lets what fails at a source be answered as a problem. */
export async function answering<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof SourceFailure ? problemOf(error) : error;
  }
}
