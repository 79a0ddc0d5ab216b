import { without } from '@rt/shared/domain';
import type { ChainContent, ChainDetail, ChainSubject } from '../chain';
import { PART_KINDS } from '../part-change';
import { SHELVES } from '../apply-changes';
import { chainFromRaw } from './chain-from-raw';
import { type ChainReading, type RawPart, refusedReading } from './raw-chain';

/** What says that a file is one of ours. */
export const CHAIN_FORMAT = 'roda-traden/effect-chain';

/** What is written to a file: everything of a chain but its versions. */
export type WrittenChain = ChainContent &
  ChainSubject &
  Pick<ChainDetail, 'name'> &
  Partial<Pick<ChainDetail, 'references'>>;

/** A chain as JSON, with the names of what it refers to for those who read it. */
export function chainToJson(chain: WrittenChain): string {
  const { name, strategyId, interventionId, references } = chain;
  const shelves = PART_KINDS.map((kind) => [
    SHELVES[kind],
    chain[SHELVES[kind]].map((part) => without(part, 'version')),
  ]);
  const head = { format: CHAIN_FORMAT, formatVersion: 1, name, strategyId, interventionId };
  return `${JSON.stringify({ ...head, ...Object.fromEntries(shelves), references }, null, 2)}\n`;
}

/** The chain that a JSON file holds. */
export function chainFromJson(text: string): ChainReading {
  const file = parsed(text);
  if (!isRecord(file) || file['format'] !== CHAIN_FORMAT || typeof file['name'] !== 'string')
    return refusedReading('not-a-chain', {
      sv: 'Filen är ingen effektkedja från Röda tråden. Välj en fil som exporterats som JSON härifrån.',
      en: 'The file is no effect chain from Röda tråden. Choose a file exported as JSON from here.',
    });
  const parts: RawPart[] = [];
  for (const kind of PART_KINDS) {
    const shelf = file[SHELVES[kind]] ?? [];
    if (!Array.isArray(shelf) || !shelf.every(isRecord)) return brokenList(SHELVES[kind]);
    shelf.forEach((fields, at) => {
      const place = `${SHELVES[kind]}[${at}]`;
      parts.push({ part: kind, id: String(fields['id'] ?? place), place: { sv: place, en: place }, fields });
    });
  }
  const { name, strategyId, interventionId } = file;
  return chainFromRaw({ name, strategyId: idOrNone(strategyId), interventionId: idOrNone(interventionId), parts });
}

const idOrNone = (value: unknown) => (typeof value === 'string' ? value : null);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const brokenList = (shelf: string) =>
  refusedReading(
    'broken-list',
    { sv: `”${shelf}” ska vara en lista med delar av kedjan.`, en: `”${shelf}” must be a list of parts of the chain.` },
    shelf,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
