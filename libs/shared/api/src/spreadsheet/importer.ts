import type { ColumnField, ColumnMapping, PreviewRow, SheetTable } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import type { ImportKind } from './import-batch.entity';

/** The person a file is imported by; every batch is bounded by the region. */
export interface ImportActor {
  accountId: string;
  regionId: string;
}

/** A sheet together with how it is read. */
export interface MappedSheet {
  table: SheetTable;
  headerRow: number;
  mapping: ColumnMapping;
}

/** What a domain brings to the import of its own things; the flow around it is the same for all. */
export interface Importer<Actor extends ImportActor, Row extends PreviewRow, Changes> {
  readonly kind: ImportKind;
  readonly fields: readonly ColumnField[];
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
  ): Promise<Changes>;
  /** Takes an import back, or throws with a list of what stands in the way and changes nothing. */
  undo(manager: EntityManager, actor: Actor, targetId: string | null, changes: Changes): Promise<void>;
}
