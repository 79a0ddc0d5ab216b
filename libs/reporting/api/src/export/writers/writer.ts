import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExportDocument } from '@rt/reporting/domain';

/** Told how far a writer has come, 0–1. It gives the rest of the process a turn, and throws when the work is to end. */
export type Reached = (share: number) => Promise<void>;

/** Makes a file of a document whose texts are clean (`cleanStrings`). */
export type Writer = (document: ExportDocument, reached: Reached) => Promise<Uint8Array>;

/** For whoever does not follow the work: it only gives the rest of the process a turn. */
export const unheard: Reached = () => nextTurn();
