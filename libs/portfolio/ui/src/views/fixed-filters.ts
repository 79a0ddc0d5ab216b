import {
  CRITERION_FILTERS,
  type CriterionFilter,
  FUNDERS,
  type Funders,
  HORIZONTAL_CRITERIA,
  type HorizontalCriterion,
} from '@rt/portfolio/domain';
import { ANSWER_NAMES } from '../portfolio-words';
import { type FilterAddress, type FilterPart, PART_OF_CRITERION } from './filter-address';

const CRITERION_NAMES: Readonly<Record<HorizontalCriterion, string>> = {
  equality: $localize`:@@criterion.equality:Jämställdhet`,
  integration_diversity: $localize`:@@criterion.integration-diversity:Integration och mångfald`,
  environment_climate: $localize`:@@criterion.environment-climate:Miljö och klimat`,
};
const FILTER_NAMES: Readonly<Record<CriterionFilter, string>> = {
  contributes: $localize`:@@criterion.contributes:Ja, huvudsyfte eller del`,
  ...ANSWER_NAMES,
  '~none': $localize`:@@horizontal.unanswered:Inte besvarad`,
};
const FUNDERS_NAMES: Readonly<Record<Funders, string>> = {
  one: $localize`:@@funders.one:En ensam`,
  several: $localize`:@@funders.several:Flera`,
};

/** A filter whose choices are the same in every region. */
export interface FixedFilter {
  part: FilterPart;
  name: string;
  options: readonly { key: string; name: string }[];
}

/** What interventions can be asked for beside the dimensions they are sorted by. */
export const FIXED_FILTERS: readonly FixedFilter[] = [
  {
    part: 'finansiarer',
    name: $localize`:@@funders.heading:Antal finansiärer`,
    options: FUNDERS.map((key) => ({ key, name: FUNDERS_NAMES[key] })),
  },
  ...HORIZONTAL_CRITERIA.map((criterion) => ({
    part: PART_OF_CRITERION[criterion],
    name: CRITERION_NAMES[criterion],
    options: CRITERION_FILTERS.map((key) => ({ key, name: FILTER_NAMES[key] })),
  })),
];

/** Those that an address asks for, in words; what nobody knows is not asked for. */
export const fixedChosen = (address: FilterAddress) =>
  FIXED_FILTERS.flatMap(({ part, name, options }) => {
    const chosen = options.find(({ key }) => key === address[part]);
    return chosen ? [{ part, name, value: chosen.name }] : [];
  });
