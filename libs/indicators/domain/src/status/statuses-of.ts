import { judgeData } from './data-status';
import { readFacts } from './reading';
import type { Statuses } from './status';
import type { StatusFacts } from './status-facts';
import { judgeTarget } from './target-status';
import { movementOf } from './movement';
import { judgeTrend } from './trend';

/**
 * The three statuses of an indicator on a day (ÅÅÅÅ-MM-DD), each with its reason and its sums. Pure; answers any facts.
 * The rules, and what was turned down, are in docs/decisions.
 */
export function statusesOf(facts: StatusFacts, today: string): Statuses {
  const reading = readFacts(facts);
  const movement = movementOf(reading);
  return {
    trend: judgeTrend(reading, movement),
    target: judgeTarget(reading, today),
    data: judgeData(reading, movement, today),
  };
}
