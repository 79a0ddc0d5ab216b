import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { COMMENT_LENGTH } from '@rt/effect-chains/domain';
import { ChainClient } from '../chain-client';
import { fitting, mentionAt, type Person, withMention } from './mention-text';

let count = 0;

/** A text in which people can be mentioned: @ and the beginning of a name brings a list to choose from. */
@Component({
  selector: 'rt-comment-field',
  templateUrl: './comment-field.html',
  styleUrl: './comment-field.css',
  host: { '(focusout)': 'leave($event)' },
})
export class CommentField {
  readonly label = input.required<string>();
  readonly text = model.required<string>();

  protected readonly id = `rt-comment-field-${++count}`;
  protected readonly longest = COMMENT_LENGTH.max;
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');
  private readonly caret = signal(0);
  private readonly left = signal(true);
  private readonly asked = signal(false);
  private readonly read = inject(ChainClient).people(() => this.asked());
  readonly people = computed<readonly Person[]>(() => (this.read.hasValue() ? this.read.value() : []));
  private readonly start = computed(() => (this.left() ? null : mentionAt(this.text(), this.caret())));
  protected readonly found = computed(() => {
    const start = this.start();
    return start ? fitting(this.people(), start.search) : [];
  });
  protected readonly at = linkedSignal({ source: this.found, computation: () => 0 });
  protected readonly said = computed(() => {
    if (!this.start() || this.read.isLoading()) return '';
    const found = this.found().length;
    return found ? $localize`:@@comment-field.found:Förslag: ${found}:count:. Välj med piltangenterna.` : NOBODY;
  });

  constructor() {
    afterRenderEffect(() => this.list()?.nativeElement.scrollIntoView?.({ block: 'nearest' }));
  }

  protected write() {
    const { value, selectionStart } = this.field().nativeElement;
    this.asked.set(this.asked() || value.includes('@'));
    this.text.set(value);
    this.caret.set(selectionStart);
    this.left.set(false);
  }

  protected press(event: KeyboardEvent) {
    const found = this.found();
    if (!found.length) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.at.update((at) => (at + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') this.pick(found[this.at()]);
    else if (event.key === 'Escape') this.left.set(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected pick(person: Person | undefined) {
    const start = this.start();
    if (!person || !start) return;
    const { text, caret } = withMention(this.text(), this.caret(), start, person.name);
    const field = this.field().nativeElement;
    field.value = text;
    field.setSelectionRange(caret, caret);
    field.focus();
    this.write();
    this.left.set(true);
  }

  protected leave(event: FocusEvent) {
    const host = event.currentTarget as HTMLElement;
    if (!host.contains(event.relatedTarget as Node | null)) this.left.set(true);
  }
}

const NOBODY = $localize`:@@comment-field.nobody:Ingen med det namnet i regionen.`;
