import { TARGET_STATUSES } from '@rt/indicators/domain';
import type { GoalReportFacts } from '../report/goal-facts';
import { FOLLOWED_WORDS, TARGET_WORDS } from './goal-words';
import { both, column, figure, percentOf, source } from './make-figure';
import type { ReportFigure, ReportTable } from './report-figure';

const map = (query = '') => source(`/karta${query}`, 'Kartan över strategins mål', 'The map of the strategy’s goals');
const list = (query = '') =>
  source(
    `/indikatorer${query}`,
    'Indikatorerna, som de står i dag. Där någon har bedömt annat än beräkningen räknas indikatorn under båda.',
    'The indicators as they stand today. One that people judge otherwise than the calculation is counted under both.',
  );

/** What the map and the indicators have to tell, for ÅK1. */
export function goalFigures({
  goals,
  linked,
  withoutInterventions,
  indicators,
  targets,
}: GoalReportFacts): ReportFigure[] {
  const followed = goals.filter((goal) => goal.followed !== null).length;
  return [
    figure(
      'goals.asked',
      both('Mål som ska kunna följas upp', 'Goals that are to be followed up'),
      goals.length,
      map(),
    ),
    figure(
      'goals.followed',
      both('Mål som går att följa upp', 'Goals that can be followed up'),
      followed,
      map('?siffra=followed'),
    ),
    figure(
      'goals.followed-share',
      both('Andel mål som går att följa upp', 'Share of goals that can be followed up'),
      percentOf(followed, goals.length),
      map('?siffra=followed'),
      'percent',
    ),
    figure(
      'goals.linked',
      both('Mål med bekräftade insatser', 'Goals with confirmed interventions'),
      linked,
      map('?lank=interventions&lage=running'),
    ),
    figure(
      'goals.without-interventions',
      both('Mål utan insatser', 'Goals without interventions'),
      withoutInterventions,
      map('?siffra=without_interventions'),
    ),
    figure('indicators.all', both('Indikatorer', 'Indicators'), indicators, list()),
    ...TARGET_STATUSES.map((status) => {
      const { name, address } = TARGET_WORDS[status];
      const label = both(`Indikatorer: ${name.sv.toLowerCase()}`, `Indicators: ${name.en.toLowerCase()}`);
      return figure(`indicators.${status.replaceAll('_', '-')}`, label, targets[status], list(`?mal=${address}`));
    }),
  ];
}

export function goalTables({ goals, indicators, targets }: GoalReportFacts): ReportTable[] {
  return [
    {
      key: 'goals.followed',
      caption: both('Målen och hur de går att följa upp', 'The goals and how they can be followed up'),
      columns: [
        column('Nummer', 'Number'),
        column('Mål', 'Goal'),
        column('Går att följa upp', 'Can be followed up'),
        column('Indikatorer', 'Indicators', 'count'),
        column('Insatser', 'Interventions', 'count'),
      ],
      rows: goals.map(({ code, wording, followed, indicators, interventions }) => [
        code,
        wording,
        followed ? FOLLOWED_WORDS[followed].sv : 'Nej',
        indicators,
        interventions,
      ]),
      source: map(),
    },
    {
      key: 'indicators.targets',
      caption: both('Indikatorerna mot sina målvärden', 'The indicators against their targets'),
      columns: [column('Läge', 'Standing'), column('Indikatorer', 'Indicators', 'count')],
      rows: indicators ? TARGET_STATUSES.map((status) => [TARGET_WORDS[status].name.sv, targets[status]]) : [],
      source: list(),
    },
  ];
}
