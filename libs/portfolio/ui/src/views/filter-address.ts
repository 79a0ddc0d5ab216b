import {
  COUNTINGS,
  CRITERION_FILTERS,
  type Dimension,
  FILTER_OF_CRITERION,
  FUNDERS,
  FUNDS,
  HORIZONTAL_CRITERIA,
  type HorizontalCriterion,
  INTERVENTION_KINDS,
  type InterventionFilter,
  OUTSIDE,
} from '@rt/portfolio/domain';
import { isId } from '@rt/shared/domain';

/** Where each dimension stands in the address of a list or a view. */
export const PART_OF = {
  fund: 'fond',
  year: 'ar',
  kind: 'typ',
  organisation: 'org',
  action_plan: 'plan',
  goal: 'mal',
  theme: 'tema',
  target_group: 'malgrupp',
  support_form: 'stod',
  legal_ground: 'grund',
  municipality: 'kommun',
} as const satisfies Record<Dimension, string>;

/** Where the answers to each horizontal criterion stand in the same address. */
export const PART_OF_CRITERION = {
  equality: 'jamstalldhet',
  integration_diversity: 'mangfald',
  environment_climate: 'miljo',
} as const satisfies Record<HorizontalCriterion, string>;

export type FilterPart =
  (typeof PART_OF)[Dimension] | (typeof PART_OF_CRITERION)[HorizontalCriterion] | 'finansiarer' | 'malniva' | 'rakna';

/** What a list or a view is narrowed by beside its words, as the address says it; each a text or nothing. */
export type FilterAddress = Partial<Record<FilterPart, string | null>>;

const LEVELS = ['linked', 'vision', 'overall_goal', 'sub_goal', 'priority'] as const;
const outside = Object.values(OUTSIDE) as readonly string[];
type Text = string | null | undefined;

const key = (form: (text: string) => boolean) => (text: Text) =>
  text && (outside.includes(text) || form(text)) ? text : undefined;
const id = key(isId);
const four = key((text) => /^\d{4}$/.test(text));

/** What the address asks for; what nobody knows is left out. */
export function filterOf(address: FilterAddress): InterventionFilter {
  return {
    kind: INTERVENTION_KINDS.find((kind) => kind === address.typ),
    fund: [...FUNDS, OUTSIDE.none].find((fund) => fund === address.fond),
    funders: FUNDERS.find((funders) => funders === address.finansiarer),
    year: four(address.ar),
    organisation: address.org?.trim().slice(0, 200) || undefined,
    actionPlan: id(address.plan),
    goal: id(address.mal),
    goalLevel: LEVELS.find((level) => level === address.malniva),
    theme: id(address.tema),
    targetGroup: id(address.malgrupp),
    supportForm: id(address.stod),
    legalGround: id(address.grund),
    municipality: four(address.kommun),
    ...criteriaOf(address),
    counting: COUNTINGS.find((counting) => counting === 'once' && address.rakna === 'en-gang'),
  };
}

const criteriaOf = (address: FilterAddress) =>
  Object.fromEntries(
    HORIZONTAL_CRITERIA.map((criterion) => {
      const asked = address[PART_OF_CRITERION[criterion]];
      return [FILTER_OF_CRITERION[criterion], CRITERION_FILTERS.find((answer) => answer === asked)];
    }),
  );
