import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zip, type Zippable } from 'fflate';

const WITH_TEXT = /^ppt\/.+\.xml$/;
const TYPES = '[Content_Types].xml';

/**
 * What the library leaves out and reading aids need: that a table's first row is its head, what a table is, and the language of every
 * text, which it calls American English where it is not told otherwise.
 */
export function finished(file: Uint8Array, lang: string): Promise<Uint8Array> {
  const held = unzipSync(file);
  const parts = Object.entries(held).map(([name, bytes]): [string, Uint8Array] => {
    if (name === TYPES) return [name, strToU8(ofWhatIsThere(strFromU8(bytes), held))];
    return WITH_TEXT.test(name) ? [name, strToU8(mended(strFromU8(bytes), lang))] : [name, bytes];
  });
  return promisify<Zippable, Uint8Array>(zip)(Object.fromEntries(parts));
}

/** The library lists a master for every slide, where there is one: a strict reader would miss the others. */
const ofWhatIsThere = (types: string, held: object) =>
  types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) => (part in held ? override : ''));

const mended = (xml: string, lang: string) =>
  xml
    .replaceAll('lang="en-US"', `lang="${lang}"`)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")/g, '$1 descr="$2"');
