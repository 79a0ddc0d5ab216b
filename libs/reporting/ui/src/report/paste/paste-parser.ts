import { DOMParser, type ParseOptions, type Slice } from 'prosemirror-model';
import { REPORT_SCHEMA } from '../editor/report-schema';

/** Reads what `cleanPasted` made; spaces are as they should be there already, and tabs part the cells of a table. */
class PasteParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, options: ParseOptions = {}): Slice {
    return super.parseSlice(dom, { ...options, preserveWhitespace: true });
  }
}

export const PASTE_PARSER = new PasteParser(REPORT_SCHEMA, DOMParser.fromSchema(REPORT_SCHEMA).rules);
