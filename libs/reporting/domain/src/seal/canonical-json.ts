/**
 * JSON in the one form of RFC 8785 (JSON Canonicalization Scheme): no white space, members sorted by the UTF-16 units of
 * their names, numbers and strings as ECMAScript writes them. The same data gives the same bytes, so that a hash can be
 * taken of it. Members that are undefined are left out; what JSON cannot hold throws.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON holds no ${value}.`);
  const written = JSON.stringify(value) as string | undefined;
  if (written === undefined) throw new TypeError(`JSON holds no ${typeof value}.`);
  return written;
}
