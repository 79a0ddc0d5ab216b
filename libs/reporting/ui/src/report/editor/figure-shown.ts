import type { EditorView } from 'prosemirror-view';

/** The figure that is pointed at or stands chosen, where it stands, and where a note on it goes. */
export interface FigureShown {
  key: string;
  seen: string;
  position: number;
  left: number;
  top: number;
}

const NOTE = 300;

/** Below the figure, within the frame. */
export function nearElement(
  { state }: EditorView,
  position: number,
  element: HTMLElement,
  frame: HTMLElement,
): FigureShown | null {
  const node = state.doc.nodeAt(position);
  if (node?.type.name !== 'figure') return null;
  const [at, around] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  const left = Math.max(0, Math.min(at.left - around.left, around.width - NOTE));
  return {
    key: String(node.attrs['key']),
    seen: String(node.attrs['seen']),
    position,
    left,
    top: at.bottom - around.top,
  };
}
