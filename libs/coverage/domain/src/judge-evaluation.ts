import type { Bilingual } from '@rt/shared/domain';
import type { GoalMeasures } from './goal-facts';
import { both, counted, lacks, runs } from './say';
import type { LinkJudgement } from './thread-link';

/** Whether what was learnt about the goal can be read anywhere, whether it has changed the goal, and what has to be mended first. */
export function judgeEvaluation(goal: GoalMeasures): LinkJudgement {
  const judgement = judgeStudies(goal);
  const said = [judgement.reason, ...changes(goal), ...fixes(goal), ...workFixes(goal)];
  return { ...judgement, reason: both(said.map(({ sv }) => sv).join(' '), said.map(({ en }) => en).join(' ')) };
}

const changes = ({ learnedChanges }: GoalMeasures): Bilingual[] =>
  learnedChanges === 0
    ? []
    : [
        counted(
          learnedChanges,
          both('Målet har ändrats efter en slutsats.', 'The goal was changed because of a finding.'),
          both(
            `Målet har ändrats ${learnedChanges} gånger efter slutsatser.`,
            `The goal was changed ${learnedChanges} times because of findings.`,
          ),
        ),
      ];

const fixes = ({ openFixes }: GoalMeasures): Bilingual[] =>
  openFixes === 0
    ? []
    : [
        counted(
          openFixes,
          both(
            'En åtgärd är kvar efter bedömningen av utvärderbarhet.',
            'One fix is left after the review of evaluability.',
          ),
          both(
            `${openFixes} åtgärder är kvar efter bedömningen av utvärderbarhet.`,
            `${openFixes} fixes are left after the review of evaluability.`,
          ),
        ),
      ];

const workFixes = ({ openWorkFixes }: GoalMeasures): Bilingual[] =>
  openWorkFixes === 0
    ? []
    : [
        counted(
          openWorkFixes,
          both(
            'En åtgärd är kvar efter bedömningar av insatser som ska nå målet.',
            'One fix is left after reviews of interventions that are to reach the goal.',
          ),
          both(
            `${openWorkFixes} åtgärder är kvar efter bedömningar av insatser som ska nå målet.`,
            `${openWorkFixes} fixes are left after reviews of interventions that are to reach the goal.`,
          ),
        ),
      ];

function judgeStudies({ studiesComplete, studiesUnderway }: GoalMeasures): LinkJudgement {
  if (studiesComplete > 0)
    return runs(
      counted(
        studiesComplete,
        both('En klar studie handlar om målet.', 'One complete study is about the goal.'),
        both(
          `${studiesComplete} klara studier handlar om målet.`,
          `${studiesComplete} complete studies are about the goal.`,
        ),
      ),
    );
  if (studiesUnderway > 0)
    return lacks(
      'thin',
      counted(
        studiesUnderway,
        both('En studie är planerad eller pågår.', 'One study is planned or under way.'),
        both(
          `${studiesUnderway} studier är planerade eller pågår.`,
          `${studiesUnderway} studies are planned or under way.`,
        ),
      ),
      both('Registrera resultatet när studien är klar.', 'Register the result when the study is complete.'),
    );
  return lacks(
    'broken',
    both(
      'Ingen analys, uppföljning eller utvärdering handlar om målet.',
      'No analysis, follow-up or evaluation is about the goal.',
    ),
    both('Planera en, eller registrera en som redan är gjord.', 'Plan one, or register one already done.'),
  );
}
