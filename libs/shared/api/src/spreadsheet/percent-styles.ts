import { attributesOf, xmlTags } from './xml-tags';

/** Excel's own formats 9 and 10 are `0%` and `0.00%`. */
const BUILT_IN = new Set(['9', '10']);

/** The numbers of the cell styles that show a number as percent: 0.25 reads "25 %" to the person who wrote it. */
export function percentStyles(stylesXml: string): Set<string> {
  const formats = new Set(BUILT_IN);
  const styles = new Set<string>();
  let inCellStyles = false;
  let index = 0;
  for (const tag of xmlTags(stylesXml)) {
    if (tag.name === 'numFmt' && !tag.closing) noteFormat(attributesOf(tag), formats);
    if (tag.name === 'cellXfs') inCellStyles = !tag.closing;
    if (tag.name !== 'xf' || tag.closing || !inCellStyles) continue;
    if (formats.has(attributesOf(tag).get('numFmtId') ?? '')) styles.add(String(index));
    index += 1;
  }
  return styles;
}

function noteFormat(format: ReadonlyMap<string, string>, formats: Set<string>) {
  if (isPercent(format.get('formatCode'))) formats.add(format.get('numFmtId') ?? '');
}

/** A percent sign outside quotes and not escaped. */
const isPercent = (code: string | undefined) => /%/.test((code ?? '').replace(/"[^"]*"|\\./g, ''));
