import type { GoalFacts, GoalMeasures } from './goal-facts';
import { both, counted, lacks, runs } from './say';
import type { LinkJudgement } from './thread-link';

/**
 * Whether an unbroken way leads to the goal from something that is done: from a box tied to an intervention that is confirmed for the
 * goal, arrow by arrow. Where the box at which the way breaks is known, the reason names it.
 */
export function judgeChain(goal: GoalMeasures & Partial<Pick<GoalFacts, 'chainBreak'>>): LinkJudgement {
  const { chains, unbrokenChains, chainBreak } = goal;
  if (unbrokenChains > 0)
    return runs(
      counted(
        unbrokenChains,
        both(
          'En effektkedja leder obruten från en insats till målet.',
          'One effect chain leads unbroken from an intervention to the goal.',
        ),
        both(
          `${unbrokenChains} effektkedjor leder obrutna från insatser till målet.`,
          `${unbrokenChains} effect chains lead unbroken from interventions to the goal.`,
        ),
      ),
    );
  if (chains > 0) return lacks('thin', whereItBreaks(chainBreak), TIE);
  return lacks(
    'broken',
    both('Ingen effektkedja leder till målet.', 'No effect chain leads to the goal.'),
    both(
      'Gör en första kedja, eller lägg till målet i en som finns.',
      'Make a first chain, or add the goal to one there is.',
    ),
  );
}

const whereItBreaks = (box: string | null | undefined) =>
  box
    ? both(
        `Vägen till målet bryts vid ”${box}”: ingen bekräftad insats leder dit.`,
        `The way to the goal breaks at “${box}”: no confirmed intervention leads there.`,
      )
    : both(
        'Ingen bekräftad insats leder till målet i någon effektkedja.',
        'No confirmed intervention leads to the goal in any effect chain.',
      );

const TIE = both(
  'Knyt rutan till en insats som är bekräftad för målet, eller dra pilen som fattas.',
  'Tie the box to an intervention that is confirmed for the goal, or draw the arrow that is missing.',
);
