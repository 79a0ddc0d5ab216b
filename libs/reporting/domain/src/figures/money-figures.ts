import { FUNDS } from '@rt/portfolio/domain';
import type { MoneyReportFacts } from '../report/money-facts';
import { appropriationWords } from './appropriation-words';
import { both, figure, percentOf, source } from './make-figure';
import { fundWords } from './money-words';
import type { ReportFigure } from './report-figure';
import { safeCell, safeCells } from './safe-cells';

export const interventionList = (query: string) =>
  source(`/insatser${query}`, 'Insatserna i registret', 'The interventions in the register');

/** What the portfolio has to tell of the money of a year, for ÅK2 and ÅK3. */
export function moneyFigures(facts: MoneyReportFacts, year: number): ReportFigure[] {
  const { interventions, withoutGoal, appropriation, undated, all, coFunded, severalMunicipalities } = facts;
  const { money } = appropriationWords(year);
  const words = fundWords(year);
  const ofYear = interventionList(`?ar=${year}`);
  const ofAppropriation = interventionList(`?fond=appropriation_1_1&ar=${year}`);
  const withoutYear = interventionList('?fond=appropriation_1_1&ar=~none');
  const decided = safeCell(all)?.decided ?? null;
  const funds = new Map(safeCells(facts.funds).cells.map((cell) => [cell.fund, cell]));
  return [
    figure('interventions.all', both('Insatser', 'Interventions'), interventions, interventionList('')),
    figure(
      'interventions.without-goal',
      both('Insatser utan bekräftat mål', 'Interventions without a confirmed goal'),
      withoutGoal,
      interventionList('?visa=utan-mal'),
    ),
    figure(
      'appropriation.decided',
      both(`Beviljade ${money.sv}`, `${money.en} granted`),
      safeCell(appropriation)?.decided ?? null,
      ofAppropriation,
      'kronor',
    ),
    figure(
      'appropriation.paid',
      both(`Utbetalda ${money.sv}`, `${money.en} paid`),
      safeCell(appropriation)?.paid ?? null,
      ofAppropriation,
      'kronor',
    ),
    figure(
      'appropriation.interventions',
      both(`Insatser med ${money.sv}`, `Interventions with ${money.en}`),
      appropriation.interventions,
      ofAppropriation,
    ),
    figure(
      'appropriation.projects',
      both(`Projekt med ${money.sv}`, `Projects with ${money.en}`),
      appropriation.projects,
      interventionList(`?fond=appropriation_1_1&ar=${year}&typ=project`),
    ),
    figure(
      'appropriation.undated',
      both(`${money.sv} som inte är fördelade på år`, `${money.en} not divided by year`),
      safeCell(undated)?.decided ?? null,
      withoutYear,
      'kronor',
    ),
    figure('money.decided', both('Beviljade medel', 'Money granted'), decided, ofYear, 'kronor'),
    figure(
      'money.interventions',
      both('Insatser med beviljade medel', 'Interventions with money granted'),
      all.interventions,
      ofYear,
    ),
    figure(
      'money.co-funded',
      both('Insatser med flera finansiärer', 'Interventions with several funders'),
      coFunded,
      interventionList(`?ar=${year}&finansiarer=several`),
    ),
    figure(
      'money.several-municipalities',
      both('Insatser i flera kommuner', 'Interventions in several municipalities'),
      severalMunicipalities,
      interventionList(`?ar=${year}&kommun=~several`),
    ),
    ...FUNDS.map((fund) => {
      const cell = funds.get(fund);
      const { sv, en } = words[fund];
      const label = both(`Andel av medlen: ${sv}`, `Share of the money: ${en}`);
      const share = cell && decided !== null ? percentOf(cell.decided, decided) : null;
      return figure(
        `funds.${fund.replaceAll('_', '-')}`,
        label,
        share,
        interventionList(`?fond=${fund}&ar=${year}`),
        'percent',
      );
    }),
  ];
}
