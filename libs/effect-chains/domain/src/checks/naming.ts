import type { Bilingual } from '@rt/shared/domain';
import type { ChainNode } from '../chain-node';

const SHOWN = 80;

/** What a box is called within a sentence: its text in quotation marks, without the full stop, cut where it is long. */
export function quoted({ text }: Pick<ChainNode, 'text'>): string {
  const bare = text.trim().replace(/[.!?…\s]+$/, '');
  return `”${bare.length > SHOWN ? `${bare.slice(0, SHOWN - 1).trimEnd()}…` : bare}”`;
}

/** Several of them, as one says them: A, B och C. */
export function listed(nodes: readonly Pick<ChainNode, 'text'>[]): Bilingual {
  const names = nodes.map(quoted);
  const said = (and: string) => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(` ${and} `);
  return { sv: said('och'), en: said('and') };
}
