import { setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { lift } from 'prosemirror-commands';
import { REPORT_SCHEMA } from './report-schema';

const { nodes, marks } = REPORT_SCHEMA;
/** How deep lists may stand in one another: what the server takes. */
const DEPTH = 4;

/** Something the toolbar or a key does, and whether it is so where the caret stands. */
export interface Tool {
  command: Command;
  active?: (state: EditorState) => boolean;
}

const ancestor = ({ selection: { $from } }: EditorState, ...types: NodeType[]) => {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return node.type;
  }
  return null;
};

export const hasMark = ({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean => {
  const { from, to, empty, $from } = selection;
  return empty ? !!type.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, type);
};

const mark = (type: MarkType): Tool => ({ command: toggleMark(type), active: (state) => hasMark(state, type) });

const isBlock =
  (type: NodeType, attrs: Attrs = {}) =>
  (state: EditorState) => {
    const { parent } = state.selection.$from;
    return parent.type === type && Object.entries(attrs).every(([name, value]) => parent.attrs[name] === value);
  };

/** A heading, or a paragraph again where it is one already. */
const heading = (level: 1 | 2): Tool => {
  const active = isBlock(nodes.heading, { level });
  return {
    active,
    command: (state, dispatch) =>
      (active(state) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level }))(state, dispatch),
  };
};

/** A list, the other kind of list, or none. */
const list = (type: NodeType): Tool => {
  const active = (state: EditorState) => ancestor(state, nodes.bulletList, nodes.orderedList) === type;
  return {
    active,
    command: (state, dispatch) => {
      if (active(state)) return liftListItem(nodes.listItem)(state, dispatch);
      const range = state.selection.$from.blockRange(state.selection.$to, (node) => /List$/.test(node.type.name));
      if (!range) return wrapInList(type)(state, dispatch);
      dispatch?.(state.tr.setNodeMarkup(range.start - 1, type));
      return true;
    },
  };
};

const depthOfLists = ({ selection: { $from } }: EditorState) =>
  Array.from({ length: $from.depth }, (_, at) => $from.node(at + 1)).filter(({ type }) => /List$/.test(type.name))
    .length;

const inQuote = (state: EditorState) => ancestor(state, nodes.quote) !== null;

export const TOOLS = {
  heading1: heading(1),
  heading2: heading(2),
  strong: mark(marks.strong),
  emphasis: mark(marks.emphasis),
  bullets: list(nodes.bulletList),
  numbers: list(nodes.orderedList),
  outdent: { command: liftListItem(nodes.listItem) },
  indent: {
    command: (state, dispatch) => depthOfLists(state) < DEPTH && sinkListItem(nodes.listItem)(state, dispatch),
  },
  quote: {
    active: inQuote,
    command: (state, dispatch) => (inQuote(state) ? lift : wrapIn(nodes.quote))(state, dispatch),
  },
  undo: { command: undo },
  redo: { command: redo },
} satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;
