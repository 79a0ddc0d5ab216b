import type { Role } from '@rt/identity/domain';

/** An address with its query. */
export interface Address {
  path: string;
  queryParams?: Readonly<Record<string, string>>;
}

const MAP: Address = { path: '/karta' };
const NATION: Address = { path: '/karta/nationellt' };
/** What is asked of each role, the role that is asked most first. */
const OWN: readonly (readonly [Role, Address])[] = [
  ['strategy_owner', { path: '/mitt' }],
  ['evaluator', { path: '/mal', queryParams: { visa: 'granska' } }],
  ['project_manager', { path: '/mitt' }],
];

/** *Mitt*: what is asked of a person, or null for roles of whom nothing is asked. */
export const ownOf = (roles: readonly Role[]): Address | null =>
  OWN.find(([role]) => roles.includes(role))?.[1] ?? null;

/** Where a person begins: project managers and evaluators with what is asked of them, everybody else with a map. */
export function landingOf(roles: readonly Role[]): Address {
  if (roles.includes('strategy_owner')) return MAP;
  return ownOf(roles) ?? (roles.every((role) => role === 'national_analyst') ? NATION : MAP);
}
