import { Component, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { parsePastedTable } from '@rt/shared/domain';

/** A place for a file: drop it, pick it, or (with `pasteTable`) paste a range of cells copied in Excel. */
@Component({
  selector: 'rt-file-drop',
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.css',
  host: {
    '[class.over]': 'over()',
    '(dragover)': 'onOver($event)',
    '(dragleave)': 'over.set(false)',
    '(drop)': 'onDrop($event)',
    '(paste)': 'onPaste($event)',
  },
})
export class FileDrop {
  /** What kind of file, for example `Excel- eller CSV-fil med mål`. */
  readonly label = input.required<string>();
  /** As in `<input type="file" accept>`: `.xlsx,.csv`. */
  readonly accept = input('');
  /** The largest file taken, in bytes. */
  readonly limit = input(10 * 1024 * 1024);
  readonly pasteTable = input(false);
  readonly picked = output<File>();
  /** The cells of a pasted range. */
  readonly pasted = output<string[][]>();

  protected readonly over = signal(false);
  protected readonly refusal = signal('');
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');

  protected onOver(event: DragEvent) {
    event.preventDefault();
    this.over.set(true);
  }

  protected onDrop(event: DragEvent) {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files[0]);
  }

  protected onPick() {
    const chooser = this.chooser().nativeElement;
    this.take(chooser.files?.[0]);
    chooser.value = '';
  }

  protected onPaste(event: ClipboardEvent) {
    const file = event.clipboardData?.files[0];
    if (file) return this.take(file);
    const rows = this.pasteTable() ? parsePastedTable(event.clipboardData?.getData('text/plain') ?? '') : [];
    if (!rows.length) return;
    event.preventDefault();
    this.pasted.emit(rows);
  }

  private take(file: File | undefined) {
    if (!file) return;
    this.refusal.set(this.reasonAgainst(file));
    if (!this.refusal()) this.picked.emit(file);
  }

  private reasonAgainst(file: File): string {
    const endings = this.accept()
      .toLowerCase()
      .split(',')
      .map((ending) => ending.trim())
      .filter((ending) => ending.startsWith('.'));
    if (endings.length && !endings.some((ending) => file.name.toLowerCase().endsWith(ending)))
      return $localize`:@@file-drop.wrong-kind:${file.name}:name: är inte en fil av rätt slag. Välj en av slaget ${endings.join(', ')}:kinds:.`;
    if (file.size > this.limit())
      return $localize`:@@file-drop.too-large:${file.name}:name: är för stor. Filen får vara högst ${Math.floor(this.limit() / 1024 / 1024)}:limit: MB.`;
    return file.size === 0 ? $localize`:@@file-drop.empty:${file.name}:name: är tom.` : '';
  }
}
