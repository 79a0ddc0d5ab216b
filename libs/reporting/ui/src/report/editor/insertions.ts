import { type ReportFigure, type ReportTable, writeFigure } from '@rt/reporting/domain';
import type { Language } from '@rt/shared/domain';
import { type Command, TextSelection } from 'prosemirror-state';
import type { FigureShown } from './figure-shown';
import { REPORT_SCHEMA } from './report-schema';

const { nodes, marks } = REPORT_SCHEMA;

export const figureNode = (figure: ReportFigure, language: Language) =>
  nodes.figure.create({ key: figure.key, seen: writeFigure(figure, language) });

export const tableNode = ({ key }: ReportTable) => nodes.tableReference.create({ key });

export const pictureNode = (file: string, alt: string) => nodes.picture.create({ file, alt });

/** The figure with its new value as seen. */
export const withSeen =
  ({ position, key }: FigureShown, figure: ReportFigure, language: Language): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setNodeMarkup(position, null, { key, seen: writeFigure(figure, language) }));
    return true;
  };

/** The figure's words without the tie to where they come from. */
export const withoutFigure =
  ({ position, seen }: FigureShown): Command =>
  (state, dispatch) => {
    const tr = state.tr.replaceWith(position, position + 1, REPORT_SCHEMA.text(seen));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, position + seen.length)));
    return true;
  };

/** Ties what is chosen (or the whole link the caret stands in) to an address; null takes the link away. Nothing chosen: the address itself is written. */
export const linkCommand =
  (href: string | null): Command =>
  (state, dispatch) => {
    const { from, to } = linkedRange(state.selection.$from, state.selection.from, state.selection.to);
    const { tr } = state;
    if (href && from === to) tr.insertText(href.replace(/^mailto:|^https?:\/\//, ''), from);
    const end = Math.max(to, from + (tr.doc.content.size - state.doc.content.size));
    tr.removeMark(from, end, marks.link);
    if (href) tr.addMark(from, end, marks.link.create({ href }));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(marks.link));
    return true;
  };

type Place = TextSelection['$from'];

function linkedRange($from: Place, from: number, to: number): { from: number; to: number } {
  if (from !== to) return { from, to };
  const linked = marks.link.isInSet($from.marks());
  if (!linked) return { from, to };
  const start = $from.start();
  const pieces: { from: number; to: number }[] = [];
  $from.parent.forEach((child, offset) => {
    if (linked.isInSet(child.marks)) pieces.push({ from: start + offset, to: start + offset + child.nodeSize });
  });
  return pieces.find((piece) => piece.from <= from && from <= piece.to) ?? { from, to };
}

/** The address of the link the caret stands in. */
export const linkAt = ({ selection: { $from } }: { selection: { $from: Place } }): string =>
  String(marks.link.isInSet($from.marks())?.attrs['href'] ?? '');
