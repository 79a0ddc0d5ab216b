const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
const LONGEST = 100;

/**
 * A name that every file system takes, Windows' too: no signs it refuses, no device's name, no dot or space at the end, at
 * most 100 characters with the ending kept. `taken` holds names already given, in lower case; the new one is added to it.
 */
export function safeName(name: string, taken: Set<string>): string {
  const plain = name
    .normalize('NFC')
    .toWellFormed()
    .replace(/[<>:"/\\|?*]|[\p{Cc}\p{Cf}\uFFFD]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/is.exec(plain) ?? [];
  const bare =
    [...stem]
      .slice(0, LONGEST - ending.length - 4)
      .join('')
      .replace(/^[. ]+|[. ]+$/g, '') || 'fil';
  const base = RESERVED.test(bare) ? `_${bare}` : bare;
  for (let at = 1; ; at += 1) {
    const tried = `${base}${at === 1 ? '' : `-${at}`}${ending}`;
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
  }
}
