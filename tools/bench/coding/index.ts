import { CODED_THEMES } from '@rt/reporting/domain';
import { CORPORA } from '../../../libs/reporting/domain/src/coding/fixtures/corpora';
import { type CodingScores, scoresOf } from '../../../libs/reporting/domain/src/coding/fixtures/scores';
import { atLeast, type Figure } from '../figure';

/** What a coder is served by: few wrong suggestions, and most of the right ones. */
const BOUNDS = { precision: 0.85, recall: 0.6 };

/** How well suggested codes agree with those a person gave: over all four themes, with each theme's own beside. */
export async function* figures(): AsyncGenerator<Figure & { themes: Record<string, number>; answers: number }> {
  for (const [name, answers] of Object.entries(CORPORA)) {
    const scores = CODED_THEMES.map((theme) => [theme, scoresOf(answers, theme)] as const);
    for (const [measure, of] of Object.entries(MEASURES))
      yield {
        ...atLeast(
          `coding ${name} ${measure}`,
          of(sum(scores.map(([, one]) => one))),
          measure,
          BOUNDS[measure as keyof typeof BOUNDS],
        ),
        themes: Object.fromEntries(scores.map(([theme, one]) => [theme, Number(of(one).toFixed(3))])),
        answers: answers.length,
      };
  }
}

const MEASURES: Record<keyof typeof BOUNDS, (scores: CodingScores) => number> = {
  precision: ({ hits, suggested }) => hits / suggested,
  recall: ({ hits, given }) => hits / given,
};

const sum = (scores: readonly CodingScores[]): CodingScores =>
  scores.reduce((all, one) => ({
    given: all.given + one.given,
    suggested: all.suggested + one.suggested,
    hits: all.hits + one.hits,
  }));
