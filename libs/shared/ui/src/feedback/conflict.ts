import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { WordDiff } from '../text/word-diff';

/** One field that differs between what I wrote and what is stored. */
export interface ConflictField {
  key: string;
  label: string;
  mine: string;
  theirs: string;
}

/** The texts to save, by field. */
export type Resolution = Readonly<Record<string, string>>;

/**
 * Someone else changed the same thing (412): mine and theirs, beside each other where there is room; per field choose
 * or write the two together. Nothing is lost until `resolved` is answered; `dismissed` leaves my text where it is.
 */
@Component({
  selector: 'rt-conflict',
  imports: [WordDiff],
  templateUrl: './conflict.html',
  styleUrl: './conflict.css',
})
export class Conflict {
  readonly fields = input.required<readonly ConflictField[]>();
  /** Who changed it and when, where that is known: `Anna Ek kl. 14:31`. */
  readonly by = input<string | null>(null);
  readonly resolved = output<Resolution>();
  readonly dismissed = output<void>();

  protected readonly differing = computed(() => this.fields().filter(({ mine, theirs }) => mine !== theirs));
  /** What will be saved; starts as mine, so that an untouched choice loses nothing I wrote. */
  protected readonly result = linkedSignal<Resolution>(() =>
    Object.fromEntries(this.fields().map(({ key, mine }) => [key, mine])),
  );

  private readonly document = inject(DOCUMENT);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    afterNextRender(() => this.takeLostFocus());
  }

  protected choose(key: string, text: string) {
    this.result.update((result) => ({ ...result, [key]: text }));
  }

  protected write(key: string, event: Event) {
    if (event.target instanceof HTMLTextAreaElement) this.choose(key, event.target.value);
  }

  /** Where the form gave way to this, the keyboard goes on here; who still writes in a form is not disturbed. */
  private takeLostFocus() {
    const { activeElement, body } = this.document;
    if (!activeElement || activeElement === body) this.heading().nativeElement.focus();
  }
}
