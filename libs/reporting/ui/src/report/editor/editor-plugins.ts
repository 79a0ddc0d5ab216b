import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import {
  ellipsis,
  InputRule,
  inputRules,
  textblockTypeInputRule,
  undoInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { MarkType } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { TOOLS } from './editor-commands';
import { REPORT_SCHEMA } from './report-schema';

const { nodes, marks } = REPORT_SCHEMA;

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create()).scrollIntoView());
  return true;
});

/** Keys as in Word where Word has them. Tab is left alone: it leads on, also out of a list. */
const KEYS: Record<string, Command> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.emphasis),
  'Mod-Alt-1': TOOLS.heading1.command,
  'Mod-Alt-2': TOOLS.heading2.command,
  'Mod-Shift-7': TOOLS.numbers.command,
  'Mod-Shift-8': TOOLS.bullets.command,
  'Mod-Shift-9': TOOLS.quote.command,
  'Mod-]': TOOLS.indent.command,
  'Mod-[': TOOLS.outdent.command,
  'Shift-Enter': lineBreak,
  'Mod-Enter': lineBreak,
  Enter: splitListItem(nodes.listItem),
  Backspace: undoInputRule,
};

/** **bold**, *italics*: the signs go, the words stay. */
const marked = (pattern: RegExp, type: MarkType) =>
  new InputRule(pattern, (state, match, start, end) => {
    const words = match[1];
    if (!words) return null;
    const from = start + match[0].indexOf(words);
    const tr = state.tr.delete(from + words.length, end).delete(start, from);
    return tr.addMark(start, start + words.length, type.create()).removeStoredMark(type);
  });

const RULES = [
  textblockTypeInputRule(/^(#{1,2})\s$/, nodes.heading, (match) => ({ level: match[1]?.length ?? 1 })),
  wrappingInputRule(/^\s*([-*•])\s$/, nodes.bulletList),
  wrappingInputRule(/^1[.)]\s$/, nodes.orderedList),
  wrappingInputRule(/^\s*>\s$/, nodes.quote),
  marked(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
  marked(/(?<![*\p{L}\p{N}])\*([^*\s](?:[^*]*[^*\s])?)\*$/u, marks.emphasis),
  ellipsis,
  new InputRule(/(?<= )--$/, '–'),
];

/** Everything but the keys that open something of the page around. */
export const editorPlugins = (): Plugin[] => [
  inputRules({ rules: RULES }),
  keymap(KEYS),
  keymap(baseKeymap),
  history(),
];
