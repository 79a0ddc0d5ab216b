/** How deep input may be nested; the deepest we ask for is four. */
export const DEEPEST_INPUT = 32;

/** Whether a parsed JSON value is nested deeper than allowed; looks without recursion, so that depth itself is no danger. */
export function isTooDeep(value: unknown, deepest = DEEPEST_INPUT): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((part) => (part && typeof part === 'object' ? Object.values(part) : []));
  }
  return false;
}
