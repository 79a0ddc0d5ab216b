/**
 * Readability index LIX (Björnsson 1968): words per sentence plus the share in percent of words longer than six letters.
 * Shown, never scored. 0 for a wording without words; rounded to a whole number.
 */
export function lix(wording: string): number {
  const words = wording.match(/[\p{L}\p{N}]+(?:[-–.,:][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, wording.match(/\p{L}[\p{L}\p{N}%)]*\s*[.!?:]+(?=\s|$)/gu)?.length ?? 0);
  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
