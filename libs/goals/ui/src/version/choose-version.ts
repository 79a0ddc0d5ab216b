import type { StrategyDetail, VersionSummary } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';

/** A version and the strategy it is of. */
export interface ChosenVersion extends VersionSummary {
  strategyName: string;
}

const WORKED_IN = ['adopted', 'draft', 'consultation', 'superseded'];

/** Every version of every strategy, strategies by alphabet, versions newest first. */
export const versionsOf = (strategies: readonly StrategyDetail[]): ChosenVersion[] =>
  strategies.flatMap(({ name, versions }) => versions.map((version) => ({ ...version, strategyName: name })));

/**
 * The version to show: the one asked for in the address or remembered, where it is there; otherwise the adopted one of the
 * regional strategy, otherwise whatever is most worth working in.
 */
export function chooseVersion(
  strategies: readonly StrategyDetail[],
  wanted: readonly (Id | null)[],
): ChosenVersion | null {
  const versions = versionsOf(strategies);
  const asked = wanted.flatMap((id) => versions.find((version) => version.id === id) ?? [])[0];
  if (asked) return asked;
  const rus = new Set(strategies.filter(({ kind }) => kind === 'rus').map(({ id }) => id));
  const rank = ({ strategyId, state }: VersionSummary) => (rus.has(strategyId) ? 0 : 10) + WORKED_IN.indexOf(state);
  return versions.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}
