import type { Id, JobView } from '@rt/shared/domain';
import type { ExportFormat } from './export-document';

export const EXPORTED = ['annual-report', 'compilation'] as const;
/** What can be had as a file. */
export type Exported = (typeof EXPORTED)[number];

/** The formats each can be had in. */
export const FORMATS_OF: Readonly<Record<Exported, readonly ExportFormat[]>> = {
  'annual-report': ['docx', 'pdf', 'pptx', 'xlsx', 'csv', 'json'],
  compilation: ['docx', 'pptx', 'xlsx'],
};

/** What somebody asks to have made. */
export interface ExportInput {
  of: Exported;
  year: number;
  format: ExportFormat;
  /** Language of all that is not in a region's own words. */
  language: 'sv' | 'en';
}

/** A file that is being made, or is made and can be fetched till it is removed. */
export interface ExportJob extends ExportInput, JobView {
  id: Id;
}
