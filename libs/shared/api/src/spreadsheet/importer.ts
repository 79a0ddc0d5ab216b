import type {
  Bilingual,
  ColumnField,
  ColumnMapping,
  ImportDecisions,
  ImportSettings,
  ImportSource,
  MappingInput,
  PreviewRow,
  SheetTable,
} from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import type { ImportKind } from './import-batch.entity';

/** The person a file is imported by; every batch is bounded by the region. */
export interface ImportActor {
  accountId: string;
  regionId: string;
}

/** A sheet together with how it is read and what is decided of it. */
export interface MappedSheet {
  table: SheetTable;
  headerRow: number;
  mapping: ColumnMapping;
  source: string | null;
  settings: ImportSettings;
  decisions: ImportDecisions;
}

/** A file's reading: by a source, with its columns. */
export interface Reading {
  source: string | null;
  mapping: MappingInput;
}

/** Saved mappings and built-in profiles, for importers that have them. */
export interface ImportSources<Actor extends ImportActor> {
  /** The reading to begin with: by the source whose headings are in the file, else the suggested one. */
  first(manager: EntityManager, actor: Actor, sheets: SheetTable[], suggested: MappingInput): Promise<Reading>;
  /** The sources that fit a sheet, with the columns they mean in it, best first. */
  fitting(manager: EntityManager, actor: Actor, table: SheetTable, headerRow: number): Promise<FittingSource[]>;
  /** What a file read by the source can hold. */
  fields(source: string | null): readonly ColumnField[];
  /** What has to be told before anything can be read; empty where all is known. */
  asks(source: string | null, settings: ImportSettings): Bilingual[];
}

export interface FittingSource extends ImportSource {
  columns: ColumnMapping;
}

/** Which batch is carried out, for what is noted of where things came from. */
export interface AppliedBatch {
  id: string;
  source: string | null;
}

/** What a domain brings to the import of its own things; the flow around it is the same for all. */
export interface Importer<Actor extends ImportActor, Row extends PreviewRow, Changes> {
  readonly kind: ImportKind;
  readonly fields: readonly ColumnField[];
  /** What these sheets can hold besides, told by what stands at their top, such as a field for each year they name. */
  fieldsIn?(sheets: readonly SheetTable[]): readonly ColumnField[];
  readonly sources?: ImportSources<Actor>;
  /** Whether the person may open batches that others in the region have begun. */
  opensAll(actor: Actor): boolean;
  /** Throws where the person may not import to this target. */
  access(manager: EntityManager, actor: Actor, targetId: string | null): Promise<void>;
  /** What importing would do now. With `hold` nothing it depends on can change until the transaction ends. */
  plan(
    manager: EntityManager,
    actor: Actor,
    targetId: string | null,
    sheet: MappedSheet,
    hold: boolean,
  ): Promise<Row[]>;
  /** Carries a plan out, telling how many rows are done as it goes; gives back what undoing needs, as JSON. */
  apply(
    manager: EntityManager,
    actor: Actor,
    targetId: string | null,
    rows: Row[],
    report: (done: number) => void,
    batch: AppliedBatch,
  ): Promise<Changes>;
  /** Takes an import back, or throws with a list of what stands in the way and changes nothing. */
  undo(manager: EntityManager, actor: Actor, targetId: string | null, changes: Changes): Promise<void>;
}
