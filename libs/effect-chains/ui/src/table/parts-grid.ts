import {
  ApplicationRef,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { ChainEdge, ChainNode, EdgeContent, NodeContent } from '@rt/effect-chains/domain';
import { parsePastedTable } from '@rt/shared/domain';
import type { GridColumn, GridSort } from './grid-column';
import { gridCommand } from './grid-keys';
import type { GridPlace } from './pasted-range';

type Part = ChainNode | ChainEdge;
type Content = NodeContent | EdgeContent;

/** A table of parts as in a spreadsheet: arrows go between cells, what is written is kept when the cell is left, ranges are pasted. */
@Component({
  selector: 'rt-parts-grid',
  templateUrl: './parts-grid.html',
  styleUrl: './parts-grid.css',
})
export class PartsGrid<P extends Part, C extends Content> {
  readonly label = input.required<string>();
  /** In the order in which they are shown. */
  readonly parts = input.required<readonly P[]>();
  readonly columns = input.required<readonly GridColumn<P, C>[]>();
  readonly sort = input<GridSort | null>(null);
  readonly editable = input(false);
  readonly selection = input<ReadonlySet<string>>(new Set());

  readonly sorted = output<GridSort>();
  readonly written = output<{ part: P; content: Partial<C> }>();
  readonly pasted = output<{ at: GridPlace; table: string[][] }>();
  readonly entered = output<P>();

  private readonly app = inject(ApplicationRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The one cell that Tab leads to. */
  protected readonly at = linkedSignal<number, GridPlace>({
    source: () => this.parts().length,
    computation: (rows, before) => ({
      row: Math.min(before?.value.row ?? 0, Math.max(rows - 1, 0)),
      column: before?.value.column ?? 0,
    }),
  });
  /** The cell that is being written in, and what it held or begins with. A text that cannot be kept stays there. */
  protected readonly writing = signal<{ id: string; key: string; text: string } | null>(null);
  protected readonly wrong = signal<string | null>(null);
  protected readonly ordered = computed(() => {
    const sort = this.sort();
    return new Map(sort ? [[sort.key, sort.descending ? 'descending' : 'ascending']] : []);
  });

  protected order(key: string) {
    const sort = this.sort();
    this.sorted.emit({ key, descending: sort?.key === key && !sort.descending });
  }

  protected enter(row: number, column: number, part: P) {
    this.at.set({ row, column });
    this.entered.emit(part);
  }

  protected onKey(event: KeyboardEvent, part: P, column: GridColumn<P, C>) {
    const size = { rows: this.parts().length, columns: this.columns().length };
    const command = gridCommand(event, this.at(), size);
    const writable = this.editable() && column.reads;
    if (!command || (typeof command === 'object' && 'typed' in command && !writable)) return;
    event.preventDefault();
    if (typeof command === 'object' && 'to' in command) this.go(command.to);
    else if (command === 'clear') this.keep(part, column, '');
    else this.begin(part, column, command === 'write' ? column.text(part) : command.typed);
  }

  protected begin({ id }: P, { key, reads }: GridColumn<P, C>, text: string) {
    if (!this.editable() || !reads) return;
    this.wrong.set(null);
    this.writing.set({ id, key, text });
    this.focus('td :is(select, textarea)');
  }

  protected onWriting(event: KeyboardEvent, part: P, column: GridColumn<P, C>, text: string) {
    event.stopPropagation();
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') this.stop();
    else if (this.keep(part, column, text)) this.go(this.after(event.key, event.shiftKey));
  }

  /** A field that is taken away is left too, but then nothing is being written any longer. */
  protected leave(part: P, column: GridColumn<P, C>, text: string) {
    if (this.writing()) this.keep(part, column, text);
  }

  /** Whether the text could be kept; otherwise it stays, with what is wrong. */
  protected keep(part: P, column: GridColumn<P, C>, text: string): boolean {
    if (!this.editable() || !column.reads) return true;
    const { value, wrong } = column.reads(text);
    this.wrong.set(this.writing() ? wrong : null);
    if (wrong !== null) return false;
    this.writing.set(null);
    if (text !== column.text(part)) this.written.emit({ part, content: value });
    return true;
  }

  protected stop() {
    this.writing.set(null);
    this.wrong.set(null);
    this.go(this.at());
  }

  protected onPaste(event: ClipboardEvent) {
    if (event.target !== event.currentTarget || !this.editable()) return;
    const table = parsePastedTable(event.clipboardData?.getData('text/plain') ?? '');
    if (!table.length) return;
    event.preventDefault();
    this.pasted.emit({ at: this.at(), table });
  }

  protected onCopy(event: ClipboardEvent, text: string) {
    if (event.target !== event.currentTarget || getSelection()?.toString()) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  }

  private after(key: string, back: boolean): GridPlace {
    const { row, column } = this.at();
    if (key === 'Enter') return { row: Math.min(row + 1, this.parts().length - 1), column };
    return { row, column: Math.min(Math.max(column + (back ? -1 : 1), 0), this.columns().length - 1) };
  }

  private go(to: GridPlace) {
    this.at.set(to);
    this.focus('td[tabindex="0"]');
  }

  /** At once: the next letter is already on its way. */
  private focus(what: string) {
    this.app.tick();
    this.host.querySelector<HTMLElement>(what)?.focus();
  }
}
