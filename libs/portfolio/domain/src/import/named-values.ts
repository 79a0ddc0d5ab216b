import { plainName } from '@rt/shared/domain';
import type { Directness } from '../goal-link';
import type { InterventionKind } from '../intervention';

const KINDS: Readonly<Record<InterventionKind, readonly string[]>> = {
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
};
const DIRECT: Readonly<Record<Directness, readonly string[]>> = {
  direct: ['direkt', 'direct', 'd', 'ja'],
  indirect: ['indirekt', 'indirect', 'i', 'nej'],
};

const named = <T extends string>(text: string, names: Readonly<Record<T, readonly string[]>>): T | null => {
  const wanted = plainName(text);
  const found = (Object.entries(names) as [T, readonly string[]][]).find(
    ([key, others]) => plainName(key) === wanted || others.some((name) => plainName(name) === wanted),
  );
  return found?.[0] ?? null;
};

/** The kind of intervention a text names; null where it names none. */
export const kindNamed = (text: string): InterventionKind | null => named(text, KINDS);

/** Whether a text says direct or indirect; null where it says neither. */
export const directnessNamed = (text: string): Directness | null => named(text, DIRECT);
