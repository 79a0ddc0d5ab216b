import { formatNumber, formatPercent, type Language } from '@rt/shared/domain';
import type { ChainFinding } from '../chain-finding';
import type { ChainGraph } from './chain-graph';
import { type Dose, doseIn, DOSE_FLOOR } from './dose';
import { quoted } from './naming';
import { goalsIn } from './ways-to-goals';

/** Goals that the chain's own figures are too small to move, or that add up to more than all it speaks of. */
export function doses(graph: ChainGraph): ChainFinding[] {
  return goalsIn(graph).flatMap((goal): ChainFinding[] => {
    const dose = doseIn(graph, goal.id);
    const { share, steps } = dose;
    if (share === null || steps.length === 0 || (share >= DOSE_FLOOR && share <= 1)) return [];
    const sum = (language: Language) => ({
      reached: formatNumber(dose.reached, language, { decimals: 0 }),
      population: formatNumber(dose.population, language, { decimals: 0 }),
      share: formatPercent(share * 100, language, { decimals: share < 0.01 ? 2 : 0 }),
      most: dose.unstated.length > 0,
    });
    const [sv, en] = [sum('sv'), sum('en')];
    const small = share < DOSE_FLOOR;
    return [
      {
        code: 'dose',
        nodeIds: [goal.id, ...steps.map(({ nodeId }) => nodeId)],
        edgeIds: arrowsOf(dose),
        says: {
          sv: `Kedjan når ${sv.most ? 'högst ' : ''}${sv.reached} av de ${sv.population} som målet ${quoted(goal)} gäller (${sv.share}). ${small ? 'Det är för lite för att synas i siffrorna.' : 'Det är fler än målet gäller: någon räknas två gånger.'}`,
          en: `The chain reaches ${en.most ? 'at most ' : ''}${en.reached} of the ${en.population} whom the goal ${quoted(goal)} concerns (${en.share}). ${small ? 'That is too few to show in the figures.' : 'That is more than the goal concerns: somebody is counted twice.'}`,
        },
        mend: small
          ? {
              sv: 'Nå fler, välj något med större effekt, eller ställ ett mål för just den grupp som nås.',
              en: 'Reach more, choose something with a larger effect, or set a goal for the very group that is reached.',
            }
          : {
              sv: 'Se efter om samma personer finns i flera rutor, eller om antalen gäller olika saker.',
              en: 'See whether the same people are in several boxes, or whether the numbers count different things.',
            },
      },
    ];
  });
}

const arrowsOf = ({ steps }: Dose) => [...new Set(steps.flatMap(({ way }) => way.map(({ edgeId }) => edgeId)))];
