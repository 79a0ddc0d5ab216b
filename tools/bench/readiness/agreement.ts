import { assess, type ReadinessReport } from '@rt/readiness/domain';
import type { LabelledWording } from '../../../libs/readiness/domain/src/fixtures/own-wordings';
import { type Scores, scoresOfLabels, scoresOfVague } from '../../../libs/readiness/domain/src/fixtures/scores';
import { type Figure, atLeast } from '../figure';
import type { Corpus } from './corpora';

type Labelled = keyof ReadinessReport & keyof LabelledWording;

/** The bounds the engine is held to on wordings it has not seen. */
const BOUNDS: [Labelled, number][] = [
  ['direction', 0.95],
  ['measure', 0.95],
  ['target', 0.95],
  ['baseline', 0.95],
  ['deadline', 0.95],
  ['population', 0.9],
  ['compound', 0.9],
  ['kind', 0.9],
  ['verdict', 0.9],
];
const VAGUE_BOUND = 0.85;

type AgreementFigure = Figure & Scores & { wordings: number };

/**
 * Precision, recall and F1 per criterion: of `true` for yes-or-no criteria, and for the others the mean over the labels that occur
 * (macro average); accuracy, which for the verdict is the plain agreement, beside them.
 */
export function agreement({ name, wordings }: Corpus): AgreementFigure[] {
  const judged = wordings.map((wording) => ({ wording, report: assess(wording.text) }));
  const line = (criterion: string, scores: Scores, bound: number): AgreementFigure => ({
    ...atLeast(`readiness ${name} ${criterion}`, scores.f1, 'F1', bound),
    ...scores,
    wordings: wordings.length,
  });
  const labels = BOUNDS.map(([criterion, bound]) =>
    line(
      criterion,
      scoresOfLabels(judged.map(({ wording, report }) => [wording[criterion], report[criterion]] as const)),
      bound,
    ),
  );
  return [
    ...labels,
    line(
      'vague',
      scoresOfVague(judged.map(({ wording, report }) => ({ ...wording, found: report.vague }))),
      VAGUE_BOUND,
    ),
  ];
}
