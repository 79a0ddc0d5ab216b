import type { ImportBatchDetail, ImportPreview, PreviewRow } from '@rt/shared/domain';
import type { ImportSubject } from './import-subject';

export const SUBJECT: ImportSubject = {
  api: '/api/goal-imports',
  address: '/mal/import',
  done: '/mal',
  heading: 'Importera mål',
  fileLabel: 'Excel- eller CSV-fil med mål',
  doneLabel: 'Visa målen',
};

const row = (number: number, state: PreviewRow['state'], rest: Partial<PreviewRow> = {}): PreviewRow => ({
  row: number,
  state,
  title: `Mål ${number}`,
  changes: [],
  notes: [],
  issues: [],
  ...rest,
});

const issue = {
  row: 14,
  cell: 'D14',
  column: 'Andel',
  code: 'x',
  message: { sv: 'Går inte att läsa.', en: 'Unreadable.' },
};
const change = { field: { sv: 'Mål', en: 'Goal' }, before: 'Förut', after: 'Nu' };

/** No rows of any state. */
export const NO_ROWS = { refused: 0, conflicting: 0, added: 0, changed: 0, vanished: 0, unchanged: 0 };

export const PREVIEW: ImportPreview = {
  digest: 'abc',
  counts: { ...NO_ROWS, refused: 1, added: 2, changed: 1 },
  effects: { added: 2, changed: 1, removed: 0 },
  rows: [
    row(14, 'refused', { issues: [issue] }),
    row(2, 'added'),
    row(3, 'added'),
    row(4, 'changed', { changes: [change] }),
  ],
};

/** A batch as the server gives it, two columns wide. */
export const batchOf = (rest: Partial<ImportBatchDetail> = {}): ImportBatchDetail => ({
  id: 'b1',
  fileName: 'mål.xlsx',
  createdAt: '2026-11-23T12:00:00.000Z',
  sheets: [
    {
      name: 'Mål',
      headerRow: 1,
      rows: 4,
      suggested: { code: 0 },
      columns: [
        { index: 0, letters: 'A', heading: 'Kod', samples: ['1', '1.1'], hidden: false },
        { index: 1, letters: 'B', heading: 'Text', samples: ['Fler i arbete'], hidden: true },
      ],
    },
  ],
  mapping: { sheet: 0, headerRow: 1, columns: { code: 0 } },
  fields: [
    { key: 'code', label: { sv: 'Kod', en: 'Code' }, hint: null, required: false },
    { key: 'wording', label: { sv: 'Mål', en: 'Goal' }, hint: null, required: true },
  ],
  preview: PREVIEW,
  missing: [],
  application: null,
  undo: null,
  source: null,
  sources: [],
  settings: {},
  decisions: {},
  fileHash: null,
  version: 3,
  ...rest,
});

/** A row whose organisation both a person and the file have changed. */
export const CONFLICTING = row(5, 'conflicting', {
  id: 'i1',
  effect: 'none',
  conflicts: [
    {
      key: 'organisation',
      field: { sv: 'Organisation', en: 'Organisation' },
      base: 'Leksand',
      ours: 'Rättvik',
      theirs: 'Falun',
      changed: { by: 'Stina Strand', at: '2026-11-23T12:00:00.000Z' },
      decision: null,
    },
  ],
});

/** Something that is not in the file. */
export const VANISHED = row(0, 'vanished', {
  id: 'i2',
  effect: 'none',
  vanishing: { externalId: 'N2', lastSeen: '2026-10-30', endsOn: null, decision: { do: 'leave' } },
});
