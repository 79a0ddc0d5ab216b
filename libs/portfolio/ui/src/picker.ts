import { Component, computed, effect, input, linkedSignal, output, signal } from '@angular/core';

/** One thing that can be picked. */
export interface PickerOption {
  key: string;
  label: string;
  /** What tells it from others of the same name. */
  note?: string;
  /** Why it cannot be picked now. */
  taken?: string;
}

let count = 0;
const PAUSE_MS = 200;

/** A field to search and pick in, with arrows and Enter as well as by pointer (ARIA combobox with a list). */
@Component({
  selector: 'rt-picker',
  templateUrl: './picker.html',
  styleUrl: './picker.css',
  host: { '(focusout)': 'leave($event)' },
})
export class Picker {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly options = input.required<readonly PickerOption[]>();
  readonly loading = input(false);
  readonly searched = output<string>();
  readonly picked = output<string>();

  protected readonly id = `rt-picker-${++count}`;
  protected readonly text = signal('');
  protected readonly open = signal(false);
  /** The text the options are for. */
  private readonly asked = signal('');
  /** Enter was pressed before the options were for the text. */
  private readonly hurried = signal(false);
  protected readonly at = linkedSignal({ source: this.options, computation: () => 0 });
  protected readonly active = computed(() =>
    this.open() && this.options()[this.at()] ? this.optionId(this.at()) : null,
  );
  protected readonly said = computed(() => {
    if (!this.open() || this.loading()) return '';
    const found = this.options().length;
    return found ? $localize`:@@picker.found:${found}:count: förslag. Välj med piltangenterna.` : NOTHING;
  });

  constructor() {
    effect((onCleanup) => {
      const [open, text] = [this.open(), this.text()];
      if (!open) return;
      const timer = setTimeout(() => this.ask(text), text ? PAUSE_MS : 0);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      if (!this.hurried() || this.loading()) return;
      this.hurried.set(false);
      this.pick(this.options()[0]);
    });
  }

  protected readonly nothing = NOTHING;
  protected optionId = (at: number) => `${this.id}-${at}`;

  protected type(event: Event) {
    this.text.set((event.target as HTMLInputElement).value);
    this.open.set(true);
  }

  protected press(event: KeyboardEvent) {
    const last = this.options().length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.open()) this.at.update((at) => (at + step < 0 ? last : at + step > last ? 0 : at + step));
      this.open.set(true);
    } else if (event.key === 'Enter' && this.open()) this.enter();
    else if (event.key === 'Escape' && this.open()) this.open.set(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private ask(text: string) {
    this.asked.set(text);
    this.searched.emit(text);
  }

  /** Whoever types fast and presses Enter means the first answer to what they typed, not to what stood there before. */
  private enter() {
    if (this.text() === this.asked()) return this.pick(this.options()[this.at()]);
    this.ask(this.text());
    this.hurried.set(true);
  }

  protected pick(option: PickerOption | undefined) {
    if (!option || option.taken) return;
    this.text.set('');
    this.open.set(false);
    this.picked.emit(option.key);
  }

  protected leave(event: FocusEvent) {
    const host = event.currentTarget as HTMLElement;
    if (!host.contains(event.relatedTarget as Node | null)) this.open.set(false);
  }
}

const NOTHING = $localize`:@@picker.nothing:Inget hittades. Prova ett annat ord.`;
