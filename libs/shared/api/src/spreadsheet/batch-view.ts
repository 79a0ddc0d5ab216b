import { createHash } from 'node:crypto';
import {
  type Bilingual,
  type ColumnField,
  countEffects,
  countStates,
  type PreviewRow,
  rowsToShow,
} from '@rt/shared/domain';
import { firstMapping, sheetSummary } from './batch-sheets';
import type { ImportBatch } from './import-batch.entity';

/** Needed columns that are not chosen yet. */
export const missingColumns = ({ mapping }: ImportBatch, fields: readonly ColumnField[]): Bilingual[] =>
  fields.filter(({ key, required }) => required && mapping.columns[key] === undefined).map(({ label }) => label);

/** The preview of a plan: its name, its counts, and the rows that are shown. */
export const previewOf = (rows: PreviewRow[]) => ({
  digest: digestOf(rows),
  counts: countStates(rows),
  effects: countEffects(rows),
  rows: rowsToShow(rows.map(shown)),
});

/** What is planned for a row stays on the server; the screen sees what it means. */
const shown = (row: PreviewRow): PreviewRow => {
  const { row: number, id, state, title, changes, notes, issues, conflicts, vanishing, effect } = row;
  return { row: number, id, state, title, changes, notes, issues, conflicts, vanishing, effect };
};

/** Names a plan by all it would do. */
export const digestOf = (rows: PreviewRow[]) => createHash('sha256').update(JSON.stringify(rows)).digest('base64url');

/** Columns by name, for a sentence. */
export const listed = (names: Bilingual[]): Bilingual => ({
  sv: names.map(({ sv }) => `”${sv}”`).join(' och '),
  en: names.map(({ en }) => `“${en}”`).join(' and '),
});

/** Imports from before things could be removed by them say nothing of it. */
const NONE = { added: 0, changed: 0, removed: 0 };

/** All of a batch but its preview, which asks for the state of things. */
export function batchView(batch: ImportBatch, fields: readonly ColumnField[]) {
  const { id, fileName, createdAt, sheets, mapping, counts, appliedAt, undoneAt, version } = batch;
  const { settings, decisions, fileHash } = batch;
  const first = (sheet: number) =>
    sheet === mapping.sheet ? mapping.headerRow : firstMapping(sheets.slice(sheet, sheet + 1), fields).headerRow;
  return {
    id,
    fileName,
    createdAt: createdAt.toISOString(),
    sheets: sheets.map((table, sheet) => sheetSummary(table, first(sheet), fields)),
    mapping,
    fields: fields.map(({ key, label, hint, required }) => ({
      key,
      label,
      hint: hint ?? null,
      required: required ?? false,
    })),
    application: appliedAt && { at: appliedAt.toISOString(), ...NONE, ...counts },
    undo: undoneAt && { at: undoneAt.toISOString() },
    settings,
    decisions,
    fileHash,
    version,
  };
}
