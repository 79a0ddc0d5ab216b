import type { ChangeConflicts } from '@rt/effect-chains/domain';
import type { ProblemBody } from '@rt/shared/domain';
import { toProblem } from '@rt/shared/ui';

/** What is to be done when a set could not be stored. */
export type Refusal =
  | { kind: 'again' }
  | { kind: 'signed-out' }
  | { kind: 'chain-gone'; problem: ProblemBody }
  | { kind: 'conflict'; conflicts: ChangeConflicts }
  | { kind: 'refused' };

/** A server that fails this many times on the same set is taken at its word. */
const FAILURES_MAX = 5;

/** Lost connections, too many requests and a server that is down pass; the rest is about the changes themselves. */
export function refusalOf(error: unknown, failures: number): Refusal {
  const problem = toProblem(error);
  const { status, code, current } = problem;
  if (status === 401) return { kind: 'signed-out' };
  if ([0, 408, 429, 502, 503, 504].includes(status)) return { kind: 'again' };
  if (status >= 500 && failures < FAILURES_MAX) return { kind: 'again' };
  if (status === 412 && isConflicts(current)) return { kind: 'conflict', conflicts: current };
  if (status === 404 && code.startsWith('effect-chain.')) return { kind: 'chain-gone', problem };
  return { kind: 'refused' };
}

const isConflicts = (value: unknown): value is ChangeConflicts =>
  typeof value === 'object' && value !== null && 'conflicts' in value && Array.isArray(value.conflicts);
