import type { NationWordingQuery } from '@rt/coverage/domain';
import { type Level, LEVELS, type Verdict } from '@rt/goals/domain';

/** The parts of the address of what is read over the country. */
export interface NationAddress {
  region?: string | null;
  niva?: string | null;
  ar?: string | null;
  lage?: string | null;
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  vision: 'vision',
  overall_goal: 'overgripande',
  sub_goal: 'delmal',
  priority: 'prioritering',
};
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = { ready: 'uppfoljningsbart', partly: 'delvis', not: 'inte' };

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, keys: readonly K[], word?: string | null) =>
  keys.find((key) => words[key] === word);

/** Which wordings an address asks to read; null where it asks for none. What nobody knows is left out. */
export function wordingsAsked({ region, niva, ar, lage }: NationAddress): NationWordingQuery | null {
  const level = keyOf(LEVEL_WORDS, LEVELS, niva);
  const verdict = keyOf(VERDICT_WORDS, ['ready', 'partly', 'not'], lage);
  const year = /^\d{4}$/.test(ar ?? '') ? Number(ar) : undefined;
  if (!level && !verdict && !year) return null;
  return {
    ...(level && { level }),
    ...(verdict && { verdict }),
    ...(year && { year }),
    ...(region && { regionId: region }),
  };
}

/** The address of some wordings, beside the region that is chosen. */
export const wordingsAddress = (level: Level, year: number, verdict: Verdict | null): NationAddress => ({
  niva: LEVEL_WORDS[level],
  ar: String(year),
  lage: verdict && VERDICT_WORDS[verdict],
});
