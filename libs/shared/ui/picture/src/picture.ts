/** Colours of a picture by what they are for: the screen has them by theme, a file as fixed colours on white. */
export type Tone = 'ink' | 'quiet' | 'line' | 'faint' | 'paper' | 'link' | `series-${1 | 2 | 3 | 4 | 5 | 6}`;

/** What a mark stands for, where it can be opened. */
export interface Openable {
  /** What is opened; several marks of one thing have the same. */
  key: string;
  /** What it is, in words: `ERUF till Klimat: 2,4 mnkr`. */
  label: string;
  /** Its middle, for the arrow keys. */
  at: { x: number; y: number };
}

interface Drawn {
  tone: Tone;
  /** 0–1; 1 where it is left out. */
  opacity?: number;
  opens?: Openable;
}

export interface RectMark extends Drawn {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  outline?: Tone;
}

export interface PathMark extends Drawn {
  kind: 'path';
  d: string;
  /** Drawn as a line so thick instead of filled. */
  line?: number;
  dashed?: boolean;
}

export interface TextMark extends Drawn {
  kind: 'text';
  x: number;
  /** The base line. */
  y: number;
  text: string;
  anchor?: 'middle' | 'end';
  size?: number;
  bold?: boolean;
}

export type Mark = RectMark | PathMark | TextMark;

/** A drawing as data: the same marks become the screen's SVG and the file's. */
export interface Picture {
  width: number;
  height: number;
  marks: readonly Mark[];
}

export const TEXT_SIZE = 14;
