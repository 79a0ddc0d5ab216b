import { cellText, type ColumnField, type RowReader } from '@rt/shared/domain';
import type { Exported, ImportSources } from './import-sources';
import { INTERVENTION_IMPORT_FIELDS } from './intervention-import-fields';

/** The columns a workbook carries so that its rows find their way back. */
export type RoundTripKey = 'rowId' | 'rowVersion' | 'exportId';

const field = (key: RoundTripKey, sv: string, en: string): ColumnField<RoundTripKey> => ({
  key,
  label: { sv, en },
  synonyms: [],
});

/** Hidden in the workbook; they stand first, so that sorting and filtering in Excel takes them along. */
export const ROUND_TRIP_FIELDS: readonly ColumnField<RoundTripKey>[] = [
  field('rowId', 'Röda tråden: rad', 'Röda tråden: row'),
  field('rowVersion', 'Röda tråden: version', 'Röda tråden: version'),
  field('exportId', 'Röda tråden: uttag', 'Röda tråden: export'),
];

type Reader = RowReader<string>;

/** The id a row of an exported workbook carries; null in other files and on rows that were written in Excel. */
export const rowIdOf = (reader: Reader): string | null => cellText(reader.cell('rowId')).trim().toLowerCase() || null;

/** What the row held when it was exported; undefined where that is not known. */
export const exportedRow = (reader: Reader, { exports }: ImportSources): Exported | undefined =>
  exports.get(cellText(reader.cell('exportId')).trim().toLowerCase())?.get(rowIdOf(reader) ?? '');

/** The row without the cells nobody has touched in Excel: what is not changed there changes nothing here. */
export function touchedOnly<Key extends string>(reader: RowReader<Key>, sources: ImportSources): RowReader<Key> {
  const exported = exportedRow(reader as Reader, sources);
  if (!exported) return reader;
  const keys = new Set([...INTERVENTION_IMPORT_FIELDS.map(({ key }): string => key), ...Object.keys(exported.cells)]);
  const untouched = [...keys].filter(
    (key) => plain(cellText((reader as Reader).cell(key))) === plain(exported.cells[key] ?? ''),
  );
  return reader.without(untouched as Key[]);
}

/** Excel writes line breaks its own way and trims nothing. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
