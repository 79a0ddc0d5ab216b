import type { Bilingual } from '../bilingual';
import type { Id } from '../id';
import type { ColumnMapping } from './column-field';
import type { ImportDecisions, ImportSettings } from './import-decisions';
import type { ImportCounts, ImportPreview } from './import-preview';

/** One column of a sheet, as it is shown when columns are chosen. */
export interface SheetColumn {
  /** From 0. */
  index: number;
  /** `D`. */
  letters: string;
  heading: string;
  /** The first few values below the heading. */
  samples: string[];
  hidden: boolean;
}

/** One sheet of the file, with the columns its heading row gives. */
export interface SheetSummary {
  name: string;
  /** From 1. */
  headerRow: number;
  /** Rows with something in them below the heading. */
  rows: number;
  columns: SheetColumn[];
  /** The columns suggested from their headings. */
  suggested: ColumnMapping;
}

/** Which sheet to read, where its headings are, and which column holds what. */
export interface MappingInput {
  /** From 0. */
  sheet: number;
  /** From 1. */
  headerRow: number;
  columns: ColumnMapping;
}

/** What a file is read by, when it is more than its headings. */
export interface ImportSource {
  /** A saved mapping's id, or the name of a built-in profile. */
  source: string;
  name: Bilingual;
  /** Saved mappings can be renamed and removed; their version goes in If-Match. */
  saved: { version: number } | null;
  /** It has to be told a rate of exchange before its amounts can be read. */
  asksRate: boolean;
}

/** A file on its way in. It has an address, so that the work can be left and taken up again. */
export interface ImportBatchDetail {
  id: Id;
  fileName: string;
  createdAt: string;
  sheets: SheetSummary[];
  /** The mapping in use; the suggested one until a person has chosen. */
  mapping: MappingInput;
  fields: { key: string; label: Bilingual; hint: Bilingual | null; required: boolean }[];
  /** What the import would do now; null where a needed column is missing, and once it is done. */
  preview: ImportPreview | null;
  /** Needed columns without a choice. */
  missing: Bilingual[];
  application: ({ at: string } & ImportCounts) | null;
  undo: { at: string } | null;
  source: ImportSource | null;
  /** The saved mappings and profiles that fit the file, to choose another. */
  sources: Pick<ImportSource, 'source' | 'name'>[];
  settings: ImportSettings;
  decisions: ImportDecisions;
  /** SHA-256 of the file as it came, in hexadecimal; null for files from before it was kept. */
  fileHash: string | null;
  version: number;
}

/** How far an import that is being carried out has come, in rows. */
export interface ImportProgress {
  done: number;
  total: number;
}
