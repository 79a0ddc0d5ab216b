import type { GoalMeasures } from './goal-facts';
import { both, counted, lacks, runs } from './say';
import type { LinkJudgement } from './thread-link';

/** Whether somebody has said how the goal is to be reached. */
export function judgeChain({ chains, leadingChains }: GoalMeasures): LinkJudgement {
  if (leadingChains > 0)
    return runs(
      counted(
        leadingChains,
        both('En effektkedja leder till målet.', 'One effect chain leads to the goal.'),
        both(`${leadingChains} effektkedjor leder till målet.`, `${leadingChains} effect chains lead to the goal.`),
      ),
    );
  if (chains > 0)
    return lacks(
      'thin',
      both(
        'Målet står i en effektkedja, men inget leder dit.',
        'The goal stands in an effect chain, but nothing leads to it.',
      ),
      both(
        'Dra en pil till målet och skriv antagandet bakom den.',
        'Draw an arrow to the goal and state its assumption.',
      ),
    );
  return lacks(
    'broken',
    both('Ingen effektkedja leder till målet.', 'No effect chain leads to the goal.'),
    both(
      'Gör en första kedja, eller lägg till målet i en som finns.',
      'Make a first chain, or add the goal to one there is.',
    ),
  );
}
