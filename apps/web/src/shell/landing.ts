import type { Role } from '@rt/identity/domain';

/** An address with its query. */
export interface Address {
  path: string;
  queryParams?: Readonly<Record<string, string>>;
}

const MAP: Address = { path: '/karta' };
const NATION: Address = { path: '/karta/nationellt' };
const OWN: Address = { path: '/mitt' };
const TO_ASSESS: Address = { path: '/mal', queryParams: { visa: 'granska' } };
const ASKED: readonly Role[] = ['strategy_owner', 'evaluator', 'project_manager'];

/** *Mitt*: what is asked of a person, or null for roles of whom nothing is asked. */
export const ownOf = (roles: readonly Role[]): Address | null =>
  ASKED.some((role) => roles.includes(role)) ? OWN : null;

/** Where a person begins: project managers with what is asked of them, evaluators with goals to assess, everybody else with a map. */
export function landingOf(roles: readonly Role[]): Address {
  if (roles.includes('strategy_owner')) return MAP;
  if (roles.includes('evaluator')) return TO_ASSESS;
  return ownOf(roles) ?? (roles.every((role) => role === 'national_analyst') ? NATION : MAP);
}
