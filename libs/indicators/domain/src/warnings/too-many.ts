import type { Id } from '@rt/shared/domain';
import type { IndicatorWarning } from './warning';

/** More indicators on a goal than the region has settled on. */
export function tooManyIndicators(goalId: Id, indicatorIds: readonly Id[], most: number): IndicatorWarning[] {
  const count = indicatorIds.length;
  if (count <= most) return [];
  return [
    {
      code: 'too_many_indicators',
      goalIds: [goalId],
      indicatorIds: [...indicatorIds],
      field: null,
      says: {
        sv: `Målet har ${count} indikatorer. Regionen har bestämt sig för högst ${most} per mål.`,
        en: `The goal has ${count} indicators. The region has settled on at most ${most} for a goal.`,
      },
      mend: {
        sv: 'Behåll dem som säger mest om målet och koppla loss resten.',
        en: 'Keep those that say most of the goal, and detach the rest.',
      },
    },
  ];
}
