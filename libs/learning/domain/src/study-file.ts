import type { Id } from '@rt/shared/domain';

/** What a file is to its study: the report, or what was handed out about it. */
export const FILE_ROLES = ['report', 'material'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

export interface StudyFile {
  /** Of the tie between the two; under it the file is read. */
  id: Id;
  role: FileRole;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the content, in hexadecimal. */
  sha256: string;
  at: string;
  by: string | null;
}

/** "1,4 MB", "12 kB": the size of a file as people say it, with the language's own decimal mark. */
export function sizeWords(bytes: number, language: 'sv' | 'en'): string {
  const said = (value: number, digits: number) => value.toLocaleString(language, { maximumFractionDigits: digits });
  return bytes < 1_000_000 ? `${said(Math.max(1, bytes / 1000), 0)} kB` : `${said(bytes / 1_000_000, 1)} MB`;
}
