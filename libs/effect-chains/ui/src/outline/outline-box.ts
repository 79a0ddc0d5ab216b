import { Component, computed, ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { NODE_TEXT_LENGTH } from '@rt/effect-chains/domain';
import { isPastedTable, parsePastedTable } from '@rt/shared/domain';
import { KronorPipe, NumberPipe } from '@rt/shared/ui';
import { writtenText } from '../inspector/written';
import { caretOf, outlineCommand, type OutlineCommand } from './outline-keys';
import type { OutlineRow } from './outline-rows';

/** One box of the outline, written where it stands, with the arrows that leave it. */
@Component({
  selector: 'rt-outline-box',
  imports: [KronorPipe, NumberPipe],
  templateUrl: './outline-box.html',
  styleUrl: './outline-box.css',
  host: { '[class.selected]': 'selected()' },
})
export class OutlineBox {
  readonly row = input.required<OutlineRow>();
  readonly editable = input(false);
  readonly selected = input(false);
  /** Ids of arrows that are selected. */
  readonly selection = input<ReadonlySet<string>>(new Set());
  /** Who has it selected elsewhere, and who changed it just now. */
  readonly here = input<readonly string[]>([]);
  readonly changedBy = input<string | null>(null);
  readonly comments = input(0);

  readonly written = output<string>();
  readonly commanded = output<OutlineCommand>();
  readonly pasted = output<string[][]>();
  readonly entered = output<void>();
  /** The mark was pressed; with Shift everything from the last one is meant. */
  readonly marked = output<{ range: boolean }>();
  readonly arrowChosen = output<string>();
  readonly arrowRemoved = output<string>();

  private readonly area = viewChild<ElementRef<HTMLTextAreaElement>>('area');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly longest = NODE_TEXT_LENGTH.max;
  /** What others write comes in; what is being written here stays. */
  protected readonly draft = linkedSignal<string, string>({
    source: () => this.row().node.text,
    computation: (text, before) => (before?.value.trim() === text ? before.value : text),
  });
  protected readonly wrong = computed(() => writtenText(this.draft(), NODE_TEXT_LENGTH, true).wrong);

  protected readonly markLabel = computed(() => $localize`:@@outline-box.mark:Markera ${this.row().node.text}:box:`);

  focus() {
    (this.area()?.nativeElement ?? this.host.querySelector<HTMLElement>('.text'))?.focus();
  }

  protected write(text: string) {
    this.draft.set(text);
    const { value, wrong } = writtenText(text, NODE_TEXT_LENGTH, true);
    if (wrong === null && value && value !== this.row().node.text) this.written.emit(value);
  }

  protected onKey(event: KeyboardEvent, area: HTMLTextAreaElement) {
    const command = outlineCommand(event, caretOf(area));
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command === 'leave') this.draft.set(this.row().node.text);
    this.commanded.emit(command);
  }

  protected onPaste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isPastedTable(text)) return;
    event.preventDefault();
    this.pasted.emit(parsePastedTable(text));
  }

  protected onMark(event: MouseEvent) {
    this.marked.emit({ range: event.shiftKey });
  }
}
