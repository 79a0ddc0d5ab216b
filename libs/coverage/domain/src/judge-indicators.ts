import type { Bilingual } from '@rt/shared/domain';
import { CURRENT_DATA_YEARS } from './data-age';
import type { GoalMeasures } from './goal-facts';
import { both, counted, lacks, runs } from './say';
import type { LinkJudgement } from './thread-link';

/** What is asked of every indicator of a goal. */
interface Asked {
  /** How many of the indicators have it. */
  having: number;
  /** What is had: `utgångsvärde`. */
  name: Bilingual;
  /** What to do where indicators lack it. */
  add: Bilingual;
  /** What is there in spite of it: in the goal's own wording or fields, or out of date. */
  instead: Bilingual | null;
}

const CONNECT = both('Koppla en indikator till målet.', 'Tie an indicator to the goal.');

function judge({ indicators }: GoalMeasures, { having, name, add, instead }: Asked): LinkJudgement {
  if (indicators > 0 && having === indicators)
    return runs(
      counted(
        indicators,
        both(`Indikatorn har ${name.sv}.`, `The indicator has a ${name.en}.`),
        both(`Alla ${indicators} indikatorer har ${name.sv}.`, `All ${indicators} indicators have a ${name.en}.`),
      ),
    );
  if (having > 0)
    return lacks(
      'thin',
      both(
        `${having} av ${indicators} indikatorer har ${name.sv}.`,
        `${having} of ${indicators} indicators have a ${name.en}.`,
      ),
      add,
    );
  if (instead) return lacks('thin', instead, indicators > 0 ? add : CONNECT);
  if (indicators === 0)
    return lacks(
      'broken',
      both('Ingen indikator är kopplad till målet.', 'No indicator is tied to the goal.'),
      CONNECT,
    );
  return lacks('broken', both(`Ingen indikator har ${name.sv}.`, `No indicator has a ${name.en}.`), add);
}

const inGoal = (sv: string, en: string) =>
  both(`${sv} står i målet men inte hos någon indikator.`, `The ${en} stands in the goal but not with any indicator.`);

/** Whether there is a starting point to measure from. */
export const judgeBaseline = (goal: GoalMeasures): LinkJudgement =>
  judge(goal, {
    having: goal.baselines,
    name: both('utgångsvärde', 'baseline'),
    add: both('Ange utgångsvärde och år hos indikatorn.', 'Give the indicator a baseline and its year.'),
    instead: goal.statesBaseline ? inGoal('Utgångsvärdet', 'baseline') : null,
  });

/** Whether there is a level to reach. A follow-up-ready wording states its own. */
export const judgeTarget = (goal: GoalMeasures): LinkJudgement =>
  judge(goal, {
    having: goal.targets,
    name: both('målvärde', 'target'),
    add: both('Ange målvärde och år hos indikatorn.', 'Give the indicator a target and its year.'),
    instead: goal.statesTarget || goal.verdict === 'ready' ? inGoal('Målvärdet', 'target') : null,
  });

/** Whether there are values, and recent ones. */
export const judgeData = (goal: GoalMeasures): LinkJudgement =>
  judge(goal, {
    having: goal.current,
    name: both(`värden från de senaste ${CURRENT_DATA_YEARS} åren`, `value from the last ${CURRENT_DATA_YEARS} years`),
    add: both(
      'Läs in nya värden från SCB eller Kolada, eller för hand.',
      'Load new values from SCB or Kolada, or by hand.',
    ),
    instead:
      goal.observed > 0
        ? both(
            `Värdena är äldre än ${CURRENT_DATA_YEARS} år.`,
            `The values are older than ${CURRENT_DATA_YEARS} years.`,
          )
        : null,
  });
