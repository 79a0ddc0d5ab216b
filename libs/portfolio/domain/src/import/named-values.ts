import { plainName } from '@rt/shared/domain';
import type { Directness } from '../goal-link';
import type { HorizontalGrade } from '../horizontal';
import type { InterventionKind } from '../intervention';

/** Values by their names, so that each row is one look-up. */
const byName = <T extends string>(names: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(names) as [T, readonly string[]][]).flatMap(([key, others]) =>
      [key, ...others].map((name) => [plainName(name), key] as const),
    ),
  );

const KINDS = byName<InterventionKind>({
  project: ['projekt', 'projektstöd', 'projektmedel', 'project'],
  process: ['process'],
  business_support: ['företagsstöd', 'stöd till företag', 'business support', 'company support'],
  commercial_service: [
    'kommersiell service',
    'servicestöd',
    'stöd till kommersiell service',
    'commercial service',
    'commercial services',
  ],
  own_activity: ['egen verksamhet', 'egen aktivitet', 'egen insats', 'own activity', 'own activities'],
});
const DIRECT = byName<Directness>({
  direct: ['direkt', 'direct', 'd', 'ja'],
  indirect: ['indirekt', 'indirect', 'i', 'nej'],
});

/** The kind of intervention a text names; null where it names none. */
export const kindNamed = (text: string): InterventionKind | null => KINDS.get(plainName(text)) ?? null;

/** Whether a text says direct or indirect; null where it says neither. */
export const directnessNamed = (text: string): Directness | null => DIRECT.get(plainName(text)) ?? null;

const GRADES = byName<HorizontalGrade>({
  main: ['huvudsyfte', 'huvudsyftet', 'ja, det är huvudsyftet', 'ja huvudsyfte', 'main aim', 'yes it is the main aim'],
  part: ['delvis', 'ja, till en del', 'till en del', 'ja delvis', 'partly', 'yes, in part', 'in part'],
  none: ['nej', 'inte', 'inget', 'no', 'nothing'],
  not_relevant: ['inte relevant', 'ej relevant', 'not relevant', 'ej tillämpligt', 'irrelevant'],
});
const YES_NO = byName<'yes' | 'no'>({
  yes: ['ja', 'j', 'y', 'sant', 'true', 'x', '1', 'hemlig', 'skyddad', 'sekretess'],
  no: ['nej', 'n', 'falskt', 'false', '0', 'öppen', 'offentlig', 'ej sekretess'],
});

/** The answer to a question of the horizontal criteria that a text gives; null where it gives none. */
export const gradeNamed = (text: string): HorizontalGrade | null => GRADES.get(plainName(text)) ?? null;

/** Whether a text says yes; null where it says neither yes nor no. */
export const saysYes = (text: string): boolean | null => {
  const said = YES_NO.get(plainName(text)) ?? null;
  return said && said === 'yes';
};
