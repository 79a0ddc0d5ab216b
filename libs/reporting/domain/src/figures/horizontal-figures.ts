import { HORIZONTAL_ANSWERS, type HorizontalCriterion } from '@rt/portfolio/domain';
import type { CriterionFacts, MoneyReportFacts } from '../report/money-facts';
import { both, column, figure, percentOf } from './make-figure';
import { interventionList } from './money-figures';
import { CRITERION_WORDS, GRADE_WORDS } from './money-words';
import type { ReportFigure, ReportTable } from './report-figure';

const answered = ({ answers }: CriterionFacts) =>
  HORIZONTAL_ANSWERS.reduce((sum, grade) => sum + (answers[grade] ?? 0), 0);
const contributes = ({ answers }: CriterionFacts) => (answers.main ?? 0) + (answers.part ?? 0);

/** Where the answers to a criterion stand in the address of the list of interventions. */
const ADDRESS_PART: Readonly<Record<HorizontalCriterion, string>> = {
  equality: 'jamstalldhet',
  integration_diversity: 'mangfald',
  environment_climate: 'miljo',
};

/** How the interventions of the year answer the horizontal criteria, for ÅK4–5. */
export const horizontalFigures = ({ all, criteria }: MoneyReportFacts, year: number): ReportFigure[] =>
  criteria.flatMap((facts) => {
    const { sv, en } = CRITERION_WORDS[facts.criterion];
    const key = facts.criterion.replaceAll('_', '-');
    const answering = (asked: string) => interventionList(`?ar=${year}&${ADDRESS_PART[facts.criterion]}=${asked}`);
    return [
      figure(
        `horizontal.${key}`,
        both(
          `${sv}: andel insatser med det som huvudsyfte eller del`,
          `${en}: share of interventions with it as aim or part`,
        ),
        percentOf(contributes(facts), all.interventions),
        answering('contributes'),
        'percent',
      ),
      figure(
        `horizontal.${key}.unanswered`,
        both(`${sv}: insatser som inte har svarat`, `${en}: interventions that have not answered`),
        all.interventions - answered(facts),
        answering('~none'),
      ),
    ];
  });

export const horizontalTables = ({ all, criteria }: MoneyReportFacts, year: number): ReportTable[] => [
  {
    key: 'horizontal.answers',
    caption: both(
      `Horisontella kriterier i insatser med medel för ${year}`,
      `Horizontal criteria in interventions of ${year}`,
    ),
    columns: [
      column('Kriterium', 'Criterion'),
      ...HORIZONTAL_ANSWERS.map((grade) => column(GRADE_WORDS[grade].sv, GRADE_WORDS[grade].en, 'count')),
      column('Obesvarat', 'Unanswered', 'count'),
    ],
    rows: all.interventions
      ? criteria.map((facts) => [
          CRITERION_WORDS[facts.criterion].sv,
          ...HORIZONTAL_ANSWERS.map((grade) => facts.answers[grade] ?? 0),
          all.interventions - answered(facts),
        ])
      : [],
    source: interventionList(`?ar=${year}`),
  },
];
