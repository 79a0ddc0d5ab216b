import type { InputIssue } from '@rt/shared/domain';
import type { KnownReferences } from './known-references';
import { TextReader } from './text-reader';

/** So many faults are told; whoever sends more has not written them by hand. */
const MOST_TOLD = 20;

/**
 * What keeps a value from being a `RichText`, each with its place (`body.content[2].attrs.level`), a stable code and what to
 * do. Empty for a sound one. Takes anything at all, however deep or large, and never throws.
 */
export function richTextProblems(value: unknown, known: KnownReferences = {}, path = 'body'): InputIssue[] {
  const reader = new TextReader(known);
  reader.read(value, path);
  return reader.issues.slice(0, MOST_TOLD);
}
