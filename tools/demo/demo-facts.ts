import type { Actor } from '@rt/identity/domain';
import type { CodeListsService } from '@rt/portfolio/api';
import { CODE_LISTS, type CodeList, type InterventionInput } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { DEMO_CODE_LISTS } from './code-lists';
import type { DemoIntervention } from './interventions';

/** The id of each item, by list and code. */
export type DemoCodes = ReadonlyMap<string, Id>;

export async function loadCodeLists(
  lists: CodeListsService,
  strategist: Actor,
  manager: EntityManager,
): Promise<DemoCodes> {
  const ids = new Map<string, Id>();
  for (const list of CODE_LISTS)
    for (const [code, name, nationalCode = null] of DEMO_CODE_LISTS[list]) {
      const { id } = await lists.add(strategist, { list, code, name, nationalCode, validFrom: null }, manager);
      ids.set(`${list} ${code}`, id);
    }
  return ids;
}

const SUPPORT = {
  project: 'PM',
  process: 'VB',
  business_support: 'FS',
  commercial_service: 'KS',
  own_activity: 'EV',
} as const;

/** Whom an intervention is for, by the words of its name and goals. */
const GROUPS: readonly [code: string, words: RegExp][] = [
  ['K', /kvinn/i],
  ['U', /ung|elev|skol|gymnasi|sommarjobb/i],
  ['A', /jobb|arbete|språk|validering|yrkesvux/i],
  ['F', /företag|export|tillverk|innovation|besöksnäring|ägarskift|test|check/i],
  ['O', /kommun|handläggare|vård|nätägare/i],
];

/** What each intervention is sorted by; made from what it says of itself, so that every run is the same. */
export function factsOf(intervention: DemoIntervention, codes: DemoCodes): Partial<InterventionInput> {
  const { kind, name, links, funding } = intervention;
  const words = [name, ...links.map(({ mechanism }) => mechanism)].join(' ');
  const groups = GROUPS.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
  const themes = new Set(links.map(({ goal }) => goal.slice(0, 1)));
  const grounds =
    kind === 'business_support'
      ? ['61']
      : [...('appropriation_1_1' in funding ? ['583'] : []), ...('erdf' in funding ? ['EU'] : [])];
  const chosen: [CodeList, readonly string[]][] = [
    ['theme', [...themes]],
    ['target_group', groups.length ? groups.slice(0, 3) : ['I']],
    ['support_form', [/check/i.test(name) ? 'CH' : SUPPORT[kind]]],
    ['legal_ground', grounds.length ? grounds : ['RB']],
  ];
  return {
    codes: chosen.flatMap(([list, wanted]) => wanted.flatMap((code) => codes.get(`${list} ${code}`) ?? [])),
  };
}
