import { spreadsheetProblem } from './spreadsheet-problem';
import { attributesOf, xmlTags } from './xml-tags';

/** Where in the archive each sheet lies, in the workbook's own order, and where its styles are. */
export interface WorkbookParts {
  sheets: { name: string; path: string }[];
  styles: string | null;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Reads the workbook's table of contents; what is a zip but no workbook is named for what it is. */
export function workbookParts(files: ReadonlyMap<string, Buffer>): WorkbookParts {
  const [workbook, relations] = [files.get(WORKBOOK), files.get(RELATIONS)];
  if (!workbook || !relations) throw otherArchive(files);
  const links = tags(relations, 'Relationship');
  const targets = new Map(links.map((link) => [link.get('Id'), target(link)]));
  const styles = links.find((link) => link.get('Type')?.endsWith('/styles'));
  const sheets = tags(workbook, 'sheet').map((sheet) => ({
    name: sheet.get('name') ?? '',
    path: targets.get(sheet.get('id')) ?? '',
  }));
  if (sheets.length === 0) throw spreadsheetProblem.unreadable();
  return { sheets: sheets.filter((sheet) => files.has(sheet.path)), styles: styles ? target(styles) : null };
}

type Attributes = ReadonlyMap<string, string>;

const tags = (xml: Buffer, name: string): Attributes[] =>
  [...xmlTags(xml.toString('utf8'))].filter((tag) => tag.name === name && !tag.closing).map(attributesOf);

/** Targets are given from the folder `xl`, or from the root of the archive with a slash first. */
function target(link: Attributes): string {
  const path = link.get('Target') ?? '';
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

function otherArchive(files: ReadonlyMap<string, Buffer>) {
  if (files.has('xl/workbook.bin'))
    return spreadsheetProblem.notASpreadsheet({ sv: 'en binär arbetsbok (.xlsb)', en: 'a binary workbook (.xlsb)' });
  if (files.get('mimetype')?.includes('opendocument'))
    return spreadsheetProblem.notASpreadsheet({ sv: 'ett OpenDocument (.ods)', en: 'an OpenDocument (.ods)' });
  if (files.has('word/document.xml'))
    return spreadsheetProblem.notASpreadsheet({ sv: 'ett Word-dokument', en: 'a Word document' });
  return spreadsheetProblem.notASpreadsheet({ sv: 'ett zip-arkiv', en: 'a zip archive' });
}
