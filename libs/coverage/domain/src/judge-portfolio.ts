import { formatKronor } from '@rt/shared/domain';
import type { GoalMeasures } from './goal-facts';
import { both, counted, lacks, runs } from './say';
import type { LinkJudgement } from './thread-link';

const LINK_ONE = both('Länka en insats till målet.', 'Link an intervention to the goal.');
const DECIDE = both('Bekräfta eller avböj förslagen.', 'Confirm or decline the proposals.');

const WITHHELD = both(
  'Pengar går till målet. Beloppet visas inte: det skulle röja en skyddad uppgift.',
  'Money goes to the goal. The amount is not shown: it would give away protected data.',
);

/** Whether anything is done towards the goal. */
export function judgeInterventions({ confirmed, proposed }: GoalMeasures): LinkJudgement {
  if (confirmed > 0)
    return runs(
      counted(
        confirmed,
        both('En bekräftad insats går mot målet.', 'One confirmed intervention works towards the goal.'),
        both(
          `${confirmed} bekräftade insatser går mot målet.`,
          `${confirmed} confirmed interventions work towards the goal.`,
        ),
      ),
    );
  if (proposed > 0)
    return lacks(
      'thin',
      counted(
        proposed,
        both('En insats är föreslagen men inte bekräftad.', 'One intervention is proposed but not confirmed.'),
        both(
          `${proposed} insatser är föreslagna men inte bekräftade.`,
          `${proposed} interventions are proposed but not confirmed.`,
        ),
      ),
      DECIDE,
    );
  return lacks('broken', both('Målet har inga insatser.', 'The goal has no interventions.'), LINK_ONE);
}

/** Whether money follows the confirmed links. */
export function judgeMoney(measures: GoalMeasures): LinkJudgement {
  const { amount, proposedAmount, confirmed, proposed, amountWithheld } = measures;
  if (amountWithheld) return confirmed > 0 ? runs(WITHHELD) : lacks('thin', WITHHELD, DECIDE);
  if (amount > 0)
    return runs(
      both(
        `${formatKronor(amount, 'sv')} går till målet enligt bekräftade andelar.`,
        `${formatKronor(amount, 'en')} goes to the goal by confirmed shares.`,
      ),
    );
  if (proposedAmount > 0)
    return lacks(
      'thin',
      both(
        `${formatKronor(proposedAmount, 'sv')} ligger i insatser som inte är bekräftade.`,
        `${formatKronor(proposedAmount, 'en')} lies in interventions that are not confirmed.`,
      ),
      DECIDE,
    );
  if (confirmed + proposed > 0)
    return lacks(
      'broken',
      both('Målets insatser saknar finansiering.', 'The goal’s interventions have no funding.'),
      both('Ange finansiering på insatsen.', 'Add the intervention’s funding.'),
    );
  return lacks('broken', both('Inga pengar går till målet.', 'No money goes to the goal.'), LINK_ONE);
}
