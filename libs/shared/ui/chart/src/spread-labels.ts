/**
 * Heights for labels that would like to stand at `wanted` but need `gap` pixels each: as near as may be, in their own
 * order, between `top` and `bottom` as far as there is room.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed: number[] = [];
  let least = top;
  for (const at of order) {
    placed[at] = Math.max(wanted[at] ?? top, least);
    least = placed[at] + gap;
  }
  let most = bottom;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at] ?? bottom, most);
    most = placed[at] - gap;
  }
  return placed;
}
