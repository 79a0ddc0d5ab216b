import { openIndicator } from '@rt/indicators/api';
import { type Candidate, countsPeople, withoutSmallGroups } from '@rt/publication/domain';
import type { EntityManager } from 'typeorm';

/** The candidates, those that count people with how many of their values will be left out. */
export async function countSmallGroups(manager: EntityManager, all: Candidate[]): Promise<Candidate[]> {
  const told: Candidate[] = [];
  for (const each of all) {
    const counted = each.kind === 'indicator' && countsPeople({ name: each.label, unit: each.detail ?? '' });
    const found = counted ? await openIndicator(manager, each.id) : null;
    const hidden = found ? withoutSmallGroups(found.series).hidden : 0;
    told.push(hidden ? { ...each, hides: [...each.hides, { part: 'small_groups', count: hidden }] } : each);
  }
  return told;
}
