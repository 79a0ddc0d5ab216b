import type { Id, ImportDecisions } from '@rt/shared/domain';
import type { Said } from './intervention-said';

/** An intervention that came from the file's source before. */
export interface FromSource {
  interventionId: Id;
  externalId: string | null;
  /** When it was last in a file, as ÅÅÅÅ-MM-DD. */
  lastSeen: string;
}

/** An intervention as an exported workbook held it: the text of each cell, and what it said. */
export interface Exported {
  cells: Readonly<Record<string, string>>;
  said: Said;
}

/** What is known from before of the interventions a file speaks of. */
export interface ImportSources {
  /** What the last import said of an intervention. */
  said: ReadonlyMap<Id, Said>;
  /** Those that came from the same source as this file. */
  fromHere: readonly FromSource[];
  /** Workbooks taken out to be edited, by their id, then by the intervention's. */
  exports: ReadonlyMap<Id, ReadonlyMap<Id, Exported>>;
  decisions: ImportDecisions;
}

/** A mapping of columns the region has saved under a name, such as Nyps, månadsuttag. */
export interface SavedMapping {
  id: Id;
  name: string;
  version: number;
}

export const NO_SOURCES: ImportSources = { said: new Map(), fromHere: [], exports: new Map(), decisions: {} };
