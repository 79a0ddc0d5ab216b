const LETTERS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', æ: 'a', ø: 'o' };

/** What stands for a region in addresses: "Region Jämtland Härjedalen" is `jamtland-harjedalen`. Never empty. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^region\s+|^västra götalandsregionen$/u, (found) => (found.startsWith('region') ? '' : 'vastra-gotaland'))
    .replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'region';
}
