/** One line of a bench: a value, the bound it is held to, and whether it holds. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  bound: number;
  ok: boolean;
  /** What was measured on our side, where `value` is made of it. */
  ours: number | null;
  /** What it is compared with in the same run, where there is such a thing. */
  reference: number | null;
}

const round = (value: number): number => Number(value.toPrecision(5));

/** A figure that must reach its bound. */
export const atLeast = (name: string, value: number, unit: string, bound: number): Figure => ({
  name,
  value: round(value),
  unit,
  bound,
  ok: value >= bound,
  ours: round(value),
  reference: null,
});

/** A figure that must stay within its bound. */
export const atMost = (name: string, value: number, unit: string, bound: number): Figure => ({
  ...atLeast(name, value, unit, bound),
  ok: value <= bound,
});
