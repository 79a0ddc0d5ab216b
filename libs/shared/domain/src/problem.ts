import type { Bilingual } from './bilingual';

/** One thing that is wrong with the input: where (`goals[3].wording`, `row 14, Andel`), a stable code, and what to do. */
export interface InputIssue {
  path: string;
  code: string;
  message: Bilingual;
}

/**
 * The body of every 4xx and 5xx answer (`application/problem+json`, RFC 9457).
 * `title` is in the reader's language, `messages` in both; `current` is the stored state where a version was stale (412).
 */
export interface ProblemBody {
  type: string;
  status: number;
  code: string;
  title: string;
  messages: Bilingual;
  issues?: InputIssue[];
  current?: unknown;
}
