/** A copy of an object without some of its fields. */
export function without<T extends object, F extends keyof T>(whole: T, ...fields: readonly F[]): Omit<T, F> {
  const copy: Partial<T> = { ...whole };
  for (const field of fields) delete copy[field];
  return copy as Omit<T, F>;
}
