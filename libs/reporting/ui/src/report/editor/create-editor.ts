import type { RichText } from '@rt/reporting/domain';
import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { cleanPasted } from '../paste/clean-pasted';
import { PASTE_PARSER } from '../paste/paste-parser';
import type { EditorContext, LiveView } from './editor-context';
import { editorPlugins } from './editor-plugins';
import { FigureView } from './figure-view';
import { PictureView } from './picture-view';
import { documentOf } from './rich-text-document';
import { TableView } from './table-view';

/** What the page around the text does when something happens in it. */
export interface EditorEvents {
  changed(state: EditorState, byPerson: boolean): void;
  /** A sign that asks for a figure or a table: `/` first in a word. */
  asksForFigure(): void;
  /** A picture was dropped or pasted. */
  picture(file: File): void;
  /** Pictures in what was pasted could not come along. */
  picturesLeft(count: number): void;
  toolbar(): void;
}

export interface Editor {
  view: EditorView;
  /** Shows figures and tables as they are now. */
  refresh(): void;
}

export function createEditor(
  place: HTMLElement,
  text: RichText,
  context: EditorContext,
  events: EditorEvents,
  attributes: Record<string, string>,
): Editor {
  const live = new Set<LiveView>();
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: documentOf(text), plugins: editorPlugins() }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true', class: 'rt-prose', ...attributes },
    clipboardParser: PASTE_PARSER,
    nodeViews: {
      figure: (node) => new FigureView(node, context, live),
      tableReference: (node) => new TableView(node, context, live),
      picture: (node) => new PictureView(node, context),
    },
    dispatchTransaction(tr: Transaction) {
      const state = view.state.apply(tr);
      view.updateState(state);
      events.changed(state, tr.docChanged && !tr.getMeta(FROM_OUTSIDE));
    },
    transformPastedHTML(html) {
      const { html: clean, pictures } = cleanPasted(html);
      if (pictures) events.picturesLeft(pictures);
      return clean;
    },
    handleTextInput(view, from, _to, typed) {
      const before = view.state.doc.resolve(from);
      const last = before.parent.textBetween(0, before.parentOffset, undefined, ' ').at(-1) ?? ' ';
      if (typed !== '/' || !/[\s(]/.test(last)) return false;
      events.asksForFigure();
      return true;
    },
    handleKeyDown(_view, event) {
      if (event.key !== 'F10' || !event.altKey) return false;
      events.toolbar();
      return true;
    },
    handlePaste(_view, event) {
      const file = pictureIn(event.clipboardData);
      if (!file || event.clipboardData?.getData('text/html')) return false;
      events.picture(file);
      return true;
    },
    handleDrop(view, event) {
      const file = pictureIn(event.dataTransfer);
      if (!file) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
      event.preventDefault();
      events.picture(file);
      return true;
    },
  });
  return { view, refresh: () => live.forEach((one) => one.refresh()) };
}

/** Marks a change that came from the page around the text. */
export const FROM_OUTSIDE = 'rt-from-outside';

const pictureIn = (data: DataTransfer | null) =>
  [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null;
