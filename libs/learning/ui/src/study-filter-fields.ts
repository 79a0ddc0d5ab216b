import {
  STUDY_CONTENT_FILTERS,
  STUDY_FINANCED_FILTERS,
  STUDY_KINDS,
  STUDY_USE_FILTERS,
  type StudyAddress,
  type StudyAddressPart,
  type StudyDetail,
  studyFilterOf,
} from '@rt/learning/domain';
import { APPROPRIATION } from '@rt/portfolio/domain';
import { USE_NAMES } from './ledger/ledger-words';
import { FINANCED_NAMES, KIND_NAMES } from './study-words';

const FINANCED_CHOICES = { ...FINANCED_NAMES, '~none': $localize`:@@study-filters.financed-unsaid:Uppgift saknas` };
const USE_CHOICES = {
  any: $localize`:@@study-filters.used:Använd på något sätt`,
  ...USE_NAMES,
  '~none': $localize`:@@study-filters.not-used:Inte använd`,
};

const CONTENT_CHOICES = {
  plan: $localize`:@@study-filters.has-plan:Ansvarig och slutdag`,
  '~plan': $localize`:@@study-filters.no-plan:Inte både ansvarig och slutdag`,
  method: $localize`:@@study-filters.has-method:Metod`,
  '~method': $localize`:@@study-filters.no-method:Ingen metod`,
  finding: $localize`:@@study-filters.has-finding:Slutsatser`,
  '~finding': $localize`:@@study-filters.no-finding:Inga slutsatser`,
  report: $localize`:@@study-filters.has-report:Rapport, eller skäl till att den saknas`,
  '~report': $localize`:@@study-filters.no-report:Varken rapport eller skäl`,
};

export interface StudyFilterField {
  part: StudyAddressPart;
  name: string;
  options: readonly { key: string; name: string }[];
}

const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  keys.map((key) => ({ key, name: names[key] }));
const years = (days: readonly (string | null)[]) =>
  [...new Set(days.flatMap((day) => day?.slice(0, 4) ?? []))].sort().map((year) => ({ key: year, name: year }));

/** What the register can be narrowed by, beside its views; years as there are studies of. */
export const studyFilterFields = (studies: readonly StudyDetail[]): StudyFilterField[] => [
  { part: 'slag', name: $localize`:@@study-filters.kind:Slag`, options: named(STUDY_KINDS, KIND_NAMES) },
  {
    part: 'ar',
    name: $localize`:@@study-filters.year:Klar eller ska bli klar`,
    options: years(studies.map(({ completedOn, dueOn }) => completedOn ?? dueOn)),
  },
  {
    part: 'borjad',
    name: $localize`:@@study-filters.begun:Påbörjad senast`,
    options: years(studies.map(({ startedOn }) => startedOn)),
  },
  {
    part: 'finansiering',
    name: $localize`:@@study-filters.financed:Finansierad med ${APPROPRIATION.number}:number:-medel`,
    options: named(STUDY_FINANCED_FILTERS, FINANCED_CHOICES),
  },
  {
    part: 'anvandning',
    name: $localize`:@@study-filters.use:Användning`,
    options: named(STUDY_USE_FILTERS, USE_CHOICES),
  },
  {
    part: 'anvand',
    name: $localize`:@@study-filters.used-in:Användes år`,
    options: years(studies.flatMap(({ uses }) => uses.map(({ usedOn }) => usedOn))),
  },
  {
    part: 'har',
    name: $localize`:@@study-filters.has:Har`,
    options: named(STUDY_CONTENT_FILTERS, CONTENT_CHOICES),
  },
];

const ASKED = {
  slag: 'kind',
  ar: 'year',
  borjad: 'begunBy',
  finansiering: 'financed',
  anvandning: 'use',
  anvand: 'usedIn',
  har: 'has',
} as const;

/** The filters an address asks for, in words; a year no study is of is still asked for. */
export function studyFiltersChosen(address: StudyAddress, fields: readonly StudyFilterField[]) {
  const filter = studyFilterOf(address);
  return fields.flatMap(({ part, name, options }) => {
    const key = part === 'visa' ? null : filter[ASKED[part]];
    return key === null ? [] : [{ part, name, value: options.find((option) => option.key === key)?.name ?? key }];
  });
}
