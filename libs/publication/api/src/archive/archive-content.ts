import type { Html } from '../html/html';

/** One table of an archive: a page, a CSV file and a part of the JSON. */
export interface ArchiveTable {
  /** What its files are called, without ending. */
  name: string;
  title: string;
  /** Members of the rows, with what heads their columns. */
  columns: readonly (readonly [key: string, label: string])[];
  rows: readonly Record<string, unknown>[];
}

export interface ArchiveFile {
  id: string;
  name: string;
  size: number;
}

/** All that is kept of one thing, as it is handed out. */
export interface ArchiveContent {
  region: string;
  /** Strategi, Återrapport, Insats. */
  kind: string;
  title: string;
  facts: readonly (readonly [label: string, value: string | null])[];
  tables: readonly ArchiveTable[];
  /** Texts to be read as a page: name, heading and what stands on it. */
  pages: readonly { name: string; title: string; body: Html }[];
  /** More files of text, by their path: a sealed snapshot as it was hashed. */
  texts: readonly { path: string; text: string }[];
  files: readonly ArchiveFile[];
  /** Whether something is left out for secrecy. */
  masked: boolean;
}
