import type { ChainReferences, PartChange } from '@rt/effect-chains/domain';

/** Whether changes name a goal, an indicator or an intervention whose name is not known here. */
export function namesUnknown(changes: readonly PartChange[], known: ChainReferences | undefined): boolean {
  const ids = new Set([
    ...(known?.goals.map(({ lineageId }) => lineageId) ?? []),
    ...(known?.indicators.map(({ id }) => id) ?? []),
    ...(known?.interventions.map(({ id }) => id) ?? []),
  ]);
  return changes.some(({ part, is }) => {
    if (part !== 'node' || !is) return false;
    const named = [is.goalLineageId ?? [], is.indicatorIds ?? [], is.interventionIds ?? []].flat();
    return named.some((id) => !ids.has(id));
  });
}
