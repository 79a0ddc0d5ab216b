/** See chunks.mjs. */
export function readChunks(folder: string): { initial: string[]; lazy: Map<string, string[]> };
