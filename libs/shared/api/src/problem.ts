import type { Bilingual, InputIssue } from '@rt/shared/domain';

interface ProblemExtras {
  issues?: InputIssue[];
  current?: unknown;
  headers?: Record<string, string>;
}

/** An error somebody can act on: an HTTP status, a stable code, and a sentence in both languages that says what to do. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly messages: Bilingual,
    readonly extras: ProblemExtras = {},
  ) {
    super(`${code}: ${messages.en}`);
  }
}

/** 404, also for what exists but belongs to another region. */
export const notFound = (code: string, messages: Bilingual) => new Problem(404, code, messages);

/** 409: the request is well formed but the state of things forbids it. */
export const conflict = (code: string, messages: Bilingual) => new Problem(409, code, messages);

/** 422: the input can be read but not accepted; each issue names its place. */
export const refused = (code: string, messages: Bilingual, issues: InputIssue[] = []) =>
  new Problem(422, code, messages, { issues });
