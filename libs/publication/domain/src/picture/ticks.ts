/** Below this a lone value is as good as nought: a tenth of it may be too little to tell from nothing. */
const SMALLEST = 1e-6;

/** Round values that cover a range, at most `most` steps apart: 0, 20, 40 … For a range of one value, a step on either side. */
export function ticks(low: number, high: number, most = 5): number[] {
  const around = Math.abs(low) < SMALLEST ? 0.1 : Math.abs(low) / 10;
  const [from, to] = low === high ? [low - around, high + around] : [low, high];
  const rough = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}
