import type { Actor } from '@rt/identity/domain';
import type { CodeListsService } from '@rt/portfolio/api';
import {
  CODE_LISTS,
  type CodeList,
  type Funding,
  HORIZONTAL_CRITERIA,
  type HorizontalGrade,
  type InterventionInput,
  municipalitiesOf,
} from '@rt/portfolio/domain';
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

/** One of the demo's supports is secret, so that it can be seen what that looks like. */
const SECRET = 'Innovationscheckar';
/** Every fifth question is not answered yet. */
const GRADES: readonly (HorizontalGrade | null)[] = ['part', 'main', 'none', 'not_relevant', null];

/** Those that are for the whole county name no municipality of their own. */
function placesOf(name: string, at: number): string[] {
  if (/alla kommuner|länets|över kommungräns/i.test(name) || at % 4 === 3) return [];
  const all = municipalitiesOf('99').map(({ code }) => code);
  return all.filter((_, place) => (place + at) % 9 < 1 + (at % 3));
}

/** What each intervention is sorted by; made from what it says of itself, so that every run is the same. */
export function factsOf(intervention: DemoIntervention, at: number, codes: DemoCodes): Partial<InterventionInput> {
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
    municipalities: placesOf(name, at),
    secret: name === SECRET,
    horizontal: HORIZONTAL_CRITERIA.flatMap((criterion, place) => {
      const answer = GRADES[(at * 3 + place * 2) % GRADES.length];
      return answer ? [{ criterion, answer, comment: null }] : [];
    }),
  };
}

/** Each fund's money over the years the intervention runs, what is paid up to this year; the last year takes the odd kronor. */
export function overYears({ funding, years: [first, last] }: DemoIntervention, now: number): Funding[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return Object.entries(funding).flatMap(([fund, amount]) => {
    const part = Math.floor(amount / years.length / 1000) * 1000;
    return years.map((year): Funding => {
      const granted = year === last ? amount - part * (years.length - 1) : part;
      const paid = year < now ? granted : year === now ? Math.floor(granted / 2) : 0;
      return { fund: fund as Funding['fund'], amount: granted, year, paid };
    });
  });
}
