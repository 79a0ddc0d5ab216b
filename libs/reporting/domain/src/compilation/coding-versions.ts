import type { Code, CodedTheme, CodingFrame, CodingVersion } from './coding-frame';
import { FRAMES_2018 } from './frames-2018';

/** Every version of the codes, oldest first. What is coded keeps the version it was coded with; a new one is added here. */
export const CODING_VERSIONS: readonly CodingVersion[] = [FRAMES_2018];

/** The codes that a year's reports are coded with: the latest version from that year or before; null before the first. */
export const codingVersionOf = (
  year: number,
  versions: readonly CodingVersion[] = CODING_VERSIONS,
): CodingVersion | null =>
  versions
    .filter(({ from }) => from <= year)
    .reduce<CodingVersion | null>((best, one) => (best && best.from > one.from ? best : one), null);

/** The frame of one theme in a year; null where there is none. */
export const frameOf = (
  year: number,
  theme: string,
  versions: readonly CodingVersion[] = CODING_VERSIONS,
): CodingFrame | null =>
  codingVersionOf(year, versions)?.frames.find((frame) => frame.theme === (theme as CodedTheme)) ?? null;

/** Whether counts of two codes can be set beside each other: the same key, name and definition. */
export const sameCode = (one: Code, other: Code): boolean =>
  one.key === other.key && one.name.sv === other.name.sv && one.definition?.sv === other.definition?.sv;
