import type { Bilingual } from '@rt/shared/domain';
import type { ChainEdge, ChainNode } from './chain';
import { NODE_WORDS } from './node-kind';

type Box = Pick<ChainNode, 'kind' | 'text'>;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const unstopped = (text: string) => text.replace(/[.!?\s]+$/, '');

/** An arrow read out as a sentence; where no assumption is stated it says so. */
export function edgeSentence(from: Box, to: Box, { assumption }: Pick<ChainEdge, 'assumption'>): Bilingual {
  const [sv, en] = (['sv', 'en'] as const).map((language) => {
    const box = ({ kind, text }: Box) => `${NODE_WORDS[kind][language]} ”${unstopped(text)}”`;
    const leads = language === 'sv' ? 'ska leda till' : 'is to lead to';
    return `${capitalised(box(from))} ${leads} ${box(to)}`;
  }) as [string, string];
  if (!assumption) return { sv: `${sv}. Antagandet saknas.`, en: `${en}. No assumption is stated.` };
  return { sv: `${sv}. Antagande: ${unstopped(assumption)}.`, en: `${en}. Assumption: ${unstopped(assumption)}.` };
}
