import { type Dimension, DIMENSIONS, type GoalChoice, type InterventionFilter } from '@rt/portfolio/domain';
import { without } from '@rt/shared/domain';
import { type ListAddress, queryOf } from '../list-address';
import { PART_OF, PART_OF_CRITERION } from './filter-address';

/** How the portfolio can be looked at, as the address says it. */
export const PICTURES = ['flode', 'rutor', 'ytor', 'tid', 'kommuner', 'tank-om'] as const;
export type PictureName = (typeof PICTURES)[number];

/** Which dimensions a view asks for, by their place in the address, and what they are when nothing is chosen. */
export const AXES = {
  flode: { fran: 'fund', via: 'theme', till: 'goal' },
  rutor: { rader: 'goal', kolumner: 'target_group' },
  ytor: { efter: 'theme', sedan: 'kind' },
  tid: { grupp: 'kind' },
  kommuner: {},
  'tank-om': {},
} as const satisfies Record<PictureName, Partial<Record<string, Dimension>>>;

export type AddressParams = Readonly<Record<string, string | undefined>>;

/** A view with all that is chosen in it. */
export interface PortfolioAddress {
  picture: PictureName;
  axes: Readonly<Record<string, Dimension>>;
  level: GoalChoice;
  filter: InterventionFilter;
}

const LEVELS = ['linked', 'overall_goal', 'priority', 'sub_goal'] as const;
/** Goals can be shown on these levels; a vision is one, so that nothing could be told apart by it. */
export const GOAL_CHOICES: readonly GoalChoice[] = LEVELS;

const named = (text: string | undefined): Dimension | undefined =>
  DIMENSIONS.find((dimension) => PART_OF[dimension] === text);

/** What an address shows; what nobody knows, or what is chosen twice, is as it is when nothing is chosen. */
export function portfolioOf(params: AddressParams): PortfolioAddress {
  const picture = PICTURES.find((name) => name === params['vy']) ?? 'flode';
  const fallback: Readonly<Record<string, Dimension>> = AXES[picture];
  const chosen = Object.fromEntries(
    Object.entries(fallback).map(([axis, given]) => [axis, named(params[axis]) ?? given]),
  );
  const apart = new Set(Object.values(chosen)).size === Object.values(chosen).length;
  return {
    picture,
    axes: apart ? chosen : fallback,
    level: LEVELS.find((level) => level === params['niva']) ?? 'linked',
    filter: filterOnly(params),
  };
}

/** The part of the list's question that narrows; sort and page are the list's own. */
const filterOnly = (params: ListAddress): InterventionFilter => without(queryOf(params), 'sort', 'descending');

const CHOSEN_PARTS = [...Object.values(PART_OF), 'finansiarer', ...Object.values(PART_OF_CRITERION)];
/** The address parts that narrow, as they stand, so that they follow to the list and back. */
export const NARROWING = ['visa', 'sok', 'malniva', 'rakna', ...CHOSEN_PARTS] as const;
export const narrowing = (params: AddressParams): Record<string, string> =>
  Object.fromEntries(NARROWING.flatMap((part) => (params[part] ? [[part, params[part]]] : [])));
