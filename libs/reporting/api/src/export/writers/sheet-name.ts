/** What a sheet's or a file's name cannot hold in one program or another. */
const FORBIDDEN = /[\p{Cc}\p{Cs}[\]<>:"/\\|?*']/gu;
/** Excel's own limit on the name of a sheet. */
const LONGEST = 31;

/** Names for sheets, in order: allowed in Excel, each used once, however alike the captions are. */
export function sheetNames(captions: readonly string[]): string[] {
  const used = new Set<string>();
  return captions.map((caption) => {
    const plain = caption.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim() || 'Tabell';
    let name = shortTo(plain, LONGEST);
    for (let nth = 2; used.has(name.toLowerCase()); nth += 1) {
      const ending = ` (${nth})`;
      name = shortTo(plain, LONGEST - ending.length) + ending;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

/** Cut between characters, never in the middle of one that takes two units. */
function shortTo(text: string, length: number): string {
  if (text.length <= length) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
