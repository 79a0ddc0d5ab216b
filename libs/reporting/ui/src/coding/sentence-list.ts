import { Component, computed, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { type Passage, trimmed } from '@rt/reporting/domain';
import { type Mark, textLines } from './text-pieces';

const ID = 'rt-sentence-';

/** The place of a sentence, and how far a choice of several reaches. */
interface Choice {
  active: number;
  anchor: number;
}

/**
 * An answer to mark in: with the pointer any words, with the keyboard sentence by sentence (arrows, Shift for several, Escape
 * for none). What is marked is told as passages of the text.
 */
@Component({
  selector: 'rt-sentence-list',
  templateUrl: './sentence-list.html',
  styleUrl: './sentence-list.css',
})
export class SentenceList {
  readonly text = input.required<string>();
  readonly marks = input.required<readonly Mark[]>();
  readonly hints = input<readonly Passage[]>([]);
  readonly label = input.required<string>();
  /** Number of the code whose words stand out. */
  readonly shown = input<number | null>(null);
  readonly marked = output<readonly Passage[]>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly lines = computed(() => textLines(this.text(), this.marks(), this.hints()));
  /** None before somebody comes to the text, and none once another text is shown. */
  protected readonly choice = linkedSignal<string, Choice | null>({ source: this.text, computation: () => null });
  protected readonly active = computed(() => {
    const choice = this.choice();
    return choice ? ID + choice.active : null;
  });

  /** What is marked now; the pointer's words before the keyboard's sentences. */
  passages(): Passage[] {
    const words = this.selectedWords();
    if (words) return [words];
    const choice = this.choice();
    return choice ? this.chosenLines(choice).map(({ start, end }) => ({ start, end })) : [];
  }

  protected isChosen(at: number): boolean {
    const choice = this.choice();
    return !!choice && at >= Math.min(choice.active, choice.anchor) && at <= Math.max(choice.active, choice.anchor);
  }

  protected move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = this.choice();
    const last = this.lines().length - 1;
    const to = destination(event.key, choice?.active ?? -1, last);
    if (event.key === 'Escape') return this.choose(null);
    if (to === null || last < 0) return;
    event.preventDefault();
    getSelection()?.removeAllRanges();
    this.choose({ active: to, anchor: event.shiftKey && choice ? choice.anchor : to });
    this.element.nativeElement.querySelector(`#${ID}${to}`)?.scrollIntoView?.({ block: 'nearest' });
  }

  /** A press on a sentence chooses it, also for the arrows to go on from; words that were selected stay so. */
  protected point({ target, shiftKey }: MouseEvent): void {
    const id = (target as Element).closest('[role=option]')?.id;
    if (!id) return;
    const at = Number(id.slice(ID.length));
    const choice = this.choice();
    this.choose({ active: at, anchor: shiftKey && choice ? choice.anchor : at });
  }

  private choose(choice: Choice | null): void {
    this.choice.set(choice);
    this.marked.emit(this.passages());
  }

  private chosenLines({ active, anchor }: Choice) {
    return this.lines().slice(Math.min(active, anchor), Math.max(active, anchor) + 1);
  }

  private selectedWords(): Passage | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const [start, end] = [this.placeOf(startContainer, startOffset), this.placeOf(endContainer, endOffset)];
    return start === null || end === null ? null : trimmed({ start, end }, this.text());
  }

  /** How far into the text a place on the page is; null outside it. */
  private placeOf(node: Node, offset: number): number | null {
    const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
    if (!piece || !this.element.nativeElement.contains(piece)) return null;
    return Number(piece.dataset['start']) + Math.min(offset, piece.textContent.length);
  }
}

function destination(key: string, active: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(active + 1, last);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
