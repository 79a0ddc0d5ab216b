import type { ReportTable } from '../figures/report-figure';
import type { RichText } from '../text/rich-text';

export const EXPORT_FORMATS = ['docx', 'pdf', 'pptx', 'xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What every writer of files is given: a document in one language, with nothing left to look up. */
export interface ExportDocument {
  /** Language of all that is not in a region's own words. */
  language: 'sv' | 'en';
  title: string;
  /** Year, decision, kontrollsumma: a line each under the title. */
  subtitle: readonly string[];
  /** Who publishes it; the nation's compilation is published without logo. */
  publisher: ExportPublisher;
  sections: readonly ExportSection[];
  /** Every table, in the order it is first spoken of; XLSX and CSV hold them all. */
  tables: readonly ReportTable[];
  /** What JSON holds, whole. */
  data: unknown;
}

export interface ExportPublisher {
  name: string;
  /** #RRGGBB for headings and rules; chosen dark enough against white by whoever sets it. */
  accent: string | null;
  logo: { bytes: Uint8Array; type: 'png' | 'jpeg'; alt: string } | null;
}

export interface ExportSection {
  heading: string;
  level: 1 | 2 | 3;
  blocks: readonly ExportBlock[];
}

export type ExportBlock =
  /** Words as they stand, figures already written out in `seen`. */
  | { kind: 'text'; text: RichText }
  | { kind: 'note'; text: string }
  | { kind: 'table'; key: string }
  | { kind: 'picture'; bytes: Uint8Array; type: 'png' | 'jpeg'; alt: string };
