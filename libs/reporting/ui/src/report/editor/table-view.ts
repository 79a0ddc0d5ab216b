import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { cellText, isFigureColumn } from '../text/cell-text';
import type { EditorContext, LiveView } from './editor-context';

/** A table the system fills, as it reads now. */
export class TableView implements NodeView, LiveView {
  readonly dom = document.createElement('div');

  constructor(
    private readonly node: Node,
    private readonly context: EditorContext,
    private readonly views: Set<LiveView>,
  ) {
    this.dom.className = 'rt-live-table';
    this.dom.dataset['table'] = String(node.attrs['key']);
    views.add(this);
    this.refresh();
  }

  refresh(): void {
    const { language } = this.context;
    const table = this.context.table(String(this.node.attrs['key']));
    if (!table) {
      this.dom.textContent = $localize`:@@live-table.gone:Tabellen finns inte längre i årets underlag. Ta bort den eller välj en annan.`;
      return;
    }
    const shown = document.createElement('table');
    shown.className = 'rt-table';
    shown.createCaption().textContent = table.caption[language];
    const head = shown.createTHead().insertRow();
    for (const { label, format } of table.columns) head.append(cell('th', label[language], isFigureColumn(format)));
    const body = shown.createTBody();
    for (const row of table.rows) {
      const line = body.insertRow();
      row.forEach((value, at) => {
        const format = table.columns[at]?.format ?? 'text';
        line.append(cell('td', cellText(value, format, language), isFigureColumn(format)));
      });
    }
    this.dom.replaceChildren(shown);
  }

  ignoreMutation = () => true;

  destroy(): void {
    this.views.delete(this);
  }
}

function cell(tag: 'th' | 'td', text: string, figure: boolean): HTMLElement {
  const made = document.createElement(tag);
  if (tag === 'th') made.setAttribute('scope', 'col');
  made.classList.toggle('figure', figure);
  made.textContent = text;
  return made;
}
