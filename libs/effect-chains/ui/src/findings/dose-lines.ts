import { type ChainContent, doseTo, DOSE_FLOOR } from '@rt/effect-chains/domain';
import { formatNumber, formatPercent, type Id, type Language } from '@rt/shared/domain';

/** One row of the sum: what a box reaches, and how that is reckoned. */
export interface DoseLine {
  nodeId: Id;
  name: string;
  /** `300 × 40 % × 100 % (inte angivet)`. */
  reckoning: string;
  reached: string;
}

/** The dose of a goal with its arithmetic laid open. */
export interface DoseSum {
  goalId: Id;
  goal: string;
  lines: DoseLine[];
  reached: string;
  /** Null where nobody has said how many the goal speaks of. */
  population: string | null;
  share: string | null;
  verdict: 'enough' | 'little' | 'double' | 'unknown';
  /** Some effect on the way is not stated and counted as all: the sum is the most it can be. */
  most: boolean;
}

/** Every goal that can be reckoned with: something on its way is counted, or it says how many it speaks of. */
export function doseSums(content: ChainContent, language: Language): DoseSum[] {
  const texts = new Map(content.nodes.map(({ id, text }) => [id, text]));
  const count = (value: number) => formatNumber(value, language, { decimals: 0 });
  const percent = (share: number) => formatPercent(share * 100, language);
  return content.nodes
    .filter(({ kind }) => kind === 'goal')
    .flatMap(({ id, text }): DoseSum[] => {
      const { steps, population, reached, share, unstated } = doseTo(content, id);
      if (!steps.length && population === null) return [];
      const lines = steps.map((step) => ({
        nodeId: step.nodeId,
        name: texts.get(step.nodeId) ?? '',
        reckoning: [
          count(step.amount),
          ...step.way.map(({ effect }) => (effect === null ? UNSTATED : percent(effect))),
        ].join(' × '),
        reached: count(step.reached),
      }));
      return [
        {
          goalId: id,
          goal: text,
          lines,
          reached: count(reached),
          population: population === null ? null : count(population),
          share: share === null ? null : formatPercent(share * 100, language, { decimals: share < 0.1 ? 1 : 0 }),
          verdict: verdictOf(steps.length ? share : null),
          most: unstated.length > 0,
        },
      ];
    });
}

function verdictOf(share: number | null): DoseSum['verdict'] {
  if (share === null) return 'unknown';
  if (share > 1) return 'double';
  return share < DOSE_FLOOR ? 'little' : 'enough';
}

const UNSTATED = $localize`:@@dose.unstated:100 % (inte angivet)`;
