import {
  CHAIN_LIMITS,
  CHAIN_NAME_LENGTH,
  type ChainInput,
  type ChainReading,
  chainFromRows,
  isGraphFile,
  PART_KINDS,
  readChainFile,
  SHELVES,
  withNewIds,
} from '@rt/effect-chains/domain';
import { decodeText, inputValidation, readCsv, refused, spreadsheetProblem } from '@rt/shared/api';
import { chainFull } from '../chain-problems';
import { ChainDto } from '../chain.dto';
import type { ChainUpload } from './chain-upload';

/** The chain that a file holds, whatever it is called, under new ids: the one it was made from may still be there. */
export async function readChainUpload({ name, content }: Pick<ChainUpload, 'name' | 'content'>): Promise<ChainDto> {
  if (content.length === 0) throw spreadsheetProblem.empty();
  const { chain, issues } = readContent(content);
  const [first] = issues;
  if (!chain) throw refused(first?.code ?? 'chain-file.not-a-chain', withNothingSaved(first?.message), [...issues]);
  if (PART_KINDS.some((kind) => chain[SHELVES[kind]].length > CHAIN_LIMITS[kind])) throw chainFull();
  return validated({ ...withNewIds(chain), name: nameFrom(chain.name, name) });
}

function readContent(content: Buffer): ChainReading {
  const text = decodeText(content);
  if (isGraphFile(text)) return readChainFile(text);
  const [table] = readCsv(content);
  return chainFromRows((table?.rows ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
}

/** The same rules as for a chain that is drawn: a file is believed no more than a person. */
const validated = (chain: ChainInput): Promise<ChainDto> =>
  inputValidation().transform(chain, { type: 'body', metatype: ChainDto }) as Promise<ChainDto>;

/** A file from another program seldom says what the chain is called; then it is what the file is called. */
function nameFrom(inside: string, outside: string): string {
  const name = inside.trim() || outside;
  return name.length < CHAIN_NAME_LENGTH.min ? `Kedja ${name}`.trim() : name.slice(0, CHAIN_NAME_LENGTH.max);
}

const withNothingSaved = (message = NO_CHAIN) => ({
  sv: `${message.sv} Inget är sparat.`,
  en: `${message.en} Nothing is saved.`,
});

const NO_CHAIN = { sv: 'Filen är ingen effektkedja.', en: 'The file is no effect chain.' };
