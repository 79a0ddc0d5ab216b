import { type CsvCell, toCsv } from '@rt/shared/domain';
import { SHELVES } from '../apply-changes';
import { PART_KINDS } from '../part-change';
import { chainFromRaw, partKind } from './chain-from-raw';
import type { WrittenChain } from './chain-json';
import { fieldText, PART_FIELDS } from './part-fields';
import { type ChainReading, type RawPart, refusedReading } from './raw-chain';

const SUBJECT = ['strategyId', 'interventionId'] as const;
const FIELDS = [...new Set(PART_KINDS.flatMap((kind) => Object.keys(PART_FIELDS[kind])))];
const HEAD = ['part', 'id', ...FIELDS, ...SUBJECT];
const LOOKS_ESCAPED = /^'+[=+\-@\t\r]/;

/** A chain as a table: a row for the chain itself, then one a part; a column a field. */
export function chainToRows(chain: WrittenChain): CsvCell[][] {
  const row = (cells: Record<string, unknown>) => HEAD.map((field) => cell(cells[field]));
  const { name, strategyId, interventionId } = chain;
  const rows = PART_KINDS.flatMap((part) => chain[SHELVES[part]].map((each) => row({ part, ...each })));
  return [HEAD, row({ part: 'chain', name, strategyId, interventionId }), ...rows];
}

export const chainToCsv = (chain: WrittenChain): string => toCsv(chainToRows(chain));

/** The chain that the rows of a table hold, the head first. Columns may stand in any order, and be left out. */
export function chainFromRows(rows: readonly (readonly string[])[]): ChainReading {
  const [head = [], ...body] = rows;
  const columns = head.map((name) => HEAD.find((field) => field.toLowerCase() === name.trim().toLowerCase()));
  if (!columns.includes('part') || !columns.includes('id')) return refusedReading('no-columns', NO_COLUMNS);
  const parts: RawPart[] = [];
  let about: Record<string, string> = {};
  for (const [at, cells] of body.entries()) {
    const fields: Record<string, string> = {};
    columns.forEach((column, index) => {
      const text = unescaped(cells[index] ?? '');
      if (column && text.trim() !== '') fields[column] = text;
    });
    const { part: word = '', id = '', ...rest } = fields;
    if (word === '' && Object.keys(fields).length === 0) continue;
    const part = partKind(word);
    if (word === 'chain') about = rest;
    else if (!part) return unknownPart(at + 2, word);
    else parts.push({ part, id, place: { sv: `rad ${at + 2}`, en: `row ${at + 2}` }, fields: rest });
  }
  return chainFromRaw({ name: '', ...about, parts });
}

/** Numbers stay numbers, so that a spreadsheet can count with them. */
function cell(value: unknown): CsvCell {
  if (typeof value === 'number') return value;
  const text = fieldText(value);
  return LOOKS_ESCAPED.test(text) ? `'${text}` : text;
}

const unescaped = (text: string) => (LOOKS_ESCAPED.test(text) ? text.slice(1) : text);

const NO_COLUMNS = {
  sv: 'Tabellen saknar kolumnerna ”part” och ”id” i första raden. Exportera en kedja som CSV för att se hur den ska se ut.',
  en: 'The table lacks the columns ”part” and ”id” in its first row. Export a chain as CSV to see what it should look like.',
};

const unknownPart = (row: number, word: string) =>
  refusedReading(
    'unknown-part',
    {
      sv: `Rad ${row}: ”${word.slice(0, 60)}” i kolumnen part ska vara chain, ${PART_KINDS.join(', ')}.`,
      en: `Row ${row}: ”${word.slice(0, 60)}” in the column part must be chain, ${PART_KINDS.join(', ')}.`,
    },
    `row ${row}, part`,
  );
