import type { Bilingual, InputIssue } from '@rt/shared/domain';
import type { ChainInput } from '../chain';
import type { PartKind } from '../part-change';

/** A part as a file holds it, before anything is believed of it. */
export interface RawPart {
  part: PartKind;
  /** What the file calls it: any text. */
  id: string;
  /** Where it stands: `row 14`, `nodes[3]`. */
  place: Bilingual;
  /** Fields by name; as text, or as what they are. What is absent is left out. */
  fields: Record<string, unknown>;
}

export interface RawChain {
  name: string;
  strategyId?: string | null;
  interventionId?: string | null;
  parts: RawPart[];
}

/** What reading a file gives: a chain, or what is wrong with the file. */
export type ChainReading = { chain: ChainInput; issues: [] } | { chain: null; issues: InputIssue[] };

/** The most that is told of one file: after so many faults it is another kind of file. */
export const ISSUES_MAX = 50;

export const refusedReading = (code: string, message: Bilingual, path = ''): ChainReading => ({
  chain: null,
  issues: [{ path, code: `chain-file.${code}`, message }],
});
