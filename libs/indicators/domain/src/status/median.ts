/**
 * The middle one of some values, in whatever order they come, or the mean of the two in the middle; NaN for none. Their
 * order is not kept. By selection (Hoare 1961), in time linear in how many they are: only the middle has to be in place.
 */
export function medianOf(values: number[]): number {
  const middle = values.length >> 1;
  if (values.length === 0) return Number.NaN;
  const upper = select(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = values[0]!;
  for (let at = 1; at < middle; at++) if (values[at]! > lower) lower = values[at]!;
  return (lower + upper) / 2;
}

/** Puts the value of a place in order there, with none larger before it and none smaller after it. */
function select(values: number[], place: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      [values[left], values[right]] = [values[right]!, values[left]!];
      left++;
      right--;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place]!;
}
