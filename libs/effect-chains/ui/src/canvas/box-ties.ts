import type { ChainNode, ChainReferences } from '@rt/effect-chains/domain';
import { formatNumber, type Language } from '@rt/shared/domain';

type Tied = Pick<ChainNode, 'goalLineageId' | 'indicatorIds' | 'interventionIds' | 'amount'>;

/** What a box is tied to, in a few words; empty where it is tied to nothing. */
export function boxTies(node: Tied, { goals }: Pick<ChainReferences, 'goals'>, language: Language): string {
  const goal = goals.find(({ lineageId }) => lineageId === node.goalLineageId);
  const [insatser, matt] = [node.interventionIds.length, node.indicatorIds.length];
  return [
    node.goalLineageId ? (goal?.code ?? $localize`:@@canvas.tie-goal:strategins mål`) : '',
    insatser === 1 ? $localize`:@@canvas.tie-intervention:1 insats` : '',
    insatser > 1 ? $localize`:@@canvas.tie-interventions:${insatser}:count: insatser` : '',
    matt === 1 ? $localize`:@@canvas.tie-indicator:1 indikator` : '',
    matt > 1 ? $localize`:@@canvas.tie-indicators:${matt}:count: indikatorer` : '',
    node.amount === null ? '' : $localize`:@@canvas.tie-amount:antal ${formatNumber(node.amount, language)}:amount:`,
  ]
    .filter(Boolean)
    .join(' · ');
}
