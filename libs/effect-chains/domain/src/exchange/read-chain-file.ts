import { chainFromGraphMl } from './chain-from-graphml';
import { chainFromJson } from './chain-json';
import type { ChainReading } from './raw-chain';

/** The chain that a JSON or GraphML file holds, whatever it is called. A table is read by `chainFromRows`. */
export function readChainFile(text: string): ChainReading {
  const bare = text.replace(/^\uFEFF/, '');
  return bare.trimStart().startsWith('<') ? chainFromGraphMl(bare.trimStart()) : chainFromJson(bare);
}

/** Whether a file is JSON or GraphML and no table. */
export const isGraphFile = (text: string): boolean => /^\uFEFF?\s*[{<[]/.test(text);
