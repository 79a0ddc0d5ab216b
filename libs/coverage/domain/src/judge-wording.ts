import { coveredByIndicators } from './followed';
import type { GoalMeasures } from './goal-facts';
import { both, lacks, runs } from './say';
import type { LinkJudgement } from './thread-link';

/** Whether the goal's own wording, or what covers for it, can be followed up. */
export function judgeWording(goal: GoalMeasures): LinkJudgement {
  if (goal.verdict === 'ready')
    return runs(both('Formuleringen går att följa upp.', 'The wording can be followed up.'));
  if (coveredByIndicators(goal))
    return lacks(
      'thin',
      both(
        'Formuleringen räcker inte ensam, men målet är uppföljningsbart via indikatorerna.',
        'The wording alone is not enough, but the goal can be followed by its indicators.',
      ),
      both(
        'Skriv in nivå och årtal nästa gång strategin revideras.',
        'Add a level and a year the next time the strategy is revised.',
      ),
    );
  if (goal.verdict === 'partly')
    return lacks(
      'thin',
      both('Formuleringen går bara delvis att följa upp.', 'The wording can only partly be followed up.'),
      both('Lägg till det som saknas: mått, nivå eller årtal.', 'Add what is missing: measure, level or year.'),
    );
  return lacks(
    'broken',
    both('Formuleringen går inte att följa upp.', 'The wording cannot be followed up.'),
    both('Skriv vad som ska mätas, vilken nivå och när.', 'Say what to measure, which level and when.'),
  );
}
