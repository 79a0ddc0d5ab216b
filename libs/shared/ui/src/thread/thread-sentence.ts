import type { Language } from '@rt/shared/domain';
import { listOf } from '../text/list-of';
import type { KnotState, ThreadKnot } from './thread-knot';

/** The whole thread in a sentence: `Tråden är bruten vid målvärde och insatser och tunn vid data.` */
export function threadSentence(knots: readonly ThreadKnot[], language: Language): string {
  const broken = namesOf(knots, 'broken', language);
  const thin = namesOf(knots, 'thin', language);
  if (broken && thin)
    return $localize`:@@thread.broken-and-thin:Tråden är bruten vid ${broken}:broken: och tunn vid ${thin}:thin:.`;
  if (broken) return $localize`:@@thread.broken-at:Tråden är bruten vid ${broken}:broken:.`;
  if (thin) return $localize`:@@thread.thin-at:Tråden är tunn vid ${thin}:thin:.`;
  if (knots.every(({ state }) => state === 'not_asked')) return $localize`:@@thread.none-asked:Ingen tråd krävs här.`;
  return $localize`:@@thread.unbroken:Tråden löper obruten.`;
}

function namesOf(knots: readonly ThreadKnot[], state: KnotState, language: Language): string {
  const names = knots.filter((knot) => knot.state === state).map((knot) => lowered(knot.label, language));
  return listOf(names, language);
}

const lowered = (label: string, language: Language) => label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
