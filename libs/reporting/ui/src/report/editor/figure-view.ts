import { writeFigure } from '@rt/reporting/domain';
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import type { EditorContext, LiveView } from './editor-context';

/** A figure in the text: as it was seen, with how it reads now beside it where that is another. */
export class FigureView implements NodeView, LiveView {
  readonly dom = document.createElement('data');

  constructor(
    private node: Node,
    private readonly context: EditorContext,
    private readonly views: Set<LiveView>,
  ) {
    this.dom.className = 'rt-live-figure';
    views.add(this);
    this.refresh();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.refresh();
    return true;
  }

  refresh(): void {
    const { key, seen } = this.node.attrs as { key: string; seen: string };
    const figure = this.context.figure(key);
    const now = figure && writeFigure(figure, this.context.language);
    this.dom.dataset['figure'] = key;
    this.dom.classList.toggle('changed', now !== seen);
    this.dom.textContent = seen;
    if (now === seen) return;
    const note = document.createElement('small');
    note.textContent =
      now === undefined
        ? $localize`:@@live-figure.gone: (finns inte längre)`
        : $localize`:@@live-figure.now: (nu ${now}:now:)`;
    this.dom.append(note);
  }

  ignoreMutation = () => true;

  destroy(): void {
    this.views.delete(this);
  }
}
