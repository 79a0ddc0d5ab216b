import type { CodingFrame } from './coding-frame';
import type { Compilation } from './compilation';

/** A year's compilation with what is needed to read it. */
export interface CompilationView {
  compilation: Compilation;
  frames: readonly CodingFrame[];
  /** What the regions are called, by county code. */
  names: Readonly<Record<string, string>>;
  /** All years there is a compilation of, latest first. */
  years: readonly number[];
}
