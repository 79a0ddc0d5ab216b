import type { Role } from '@rt/identity/domain';

/** An address with its query. */
export interface Address {
  path: string;
  queryParams?: Readonly<Record<string, string>>;
}

const MAP: Address = { path: '/karta' };
/** What is asked of each role; the first that fits is where the person begins. */
const OWN: readonly (readonly [Role, Address])[] = [
  ['strategy_owner', MAP],
  ['evaluator', { path: '/mal', queryParams: { visa: 'granska' } }],
  ['project_manager', { path: '/insatser', queryParams: { visa: 'mina' } }],
];

/** Where a person begins, by role: the strategist with the map, project managers and evaluators with what is asked of them. */
export const landingOf = (roles: readonly Role[]): Address => OWN.find(([role]) => roles.includes(role))?.[1] ?? MAP;

/** *Mitt*: what is asked of a person, or null for roles of whom nothing is asked. */
export function ownOf(roles: readonly Role[]): Address | null {
  const asked = OWN.find(([role, address]) => roles.includes(role) && address.queryParams);
  return asked?.[1] ?? null;
}
