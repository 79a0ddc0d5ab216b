import { DOCUMENT, inject, Service } from '@angular/core';

/** In milliseconds: where the search does not come, the keys are given back to the page. */
const PATIENCE = 10_000;

/**
 * What a person writes from the moment the search is asked for until its field is there. Until then no key may work on
 * the page behind: there it could answer a proposal or go on in another field.
 */
@Service()
export class TypedAhead {
  private readonly document = inject(DOCUMENT);
  private text = '';
  private stop = () => undefined as void;

  /** From here on keys are kept; Esc calls it off. */
  begin(calledOff: () => void): void {
    this.end();
    const onKey = (event: KeyboardEvent) => {
      if (isCommand(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') {
        this.end();
        calledOff();
      } else if (event.key === 'Backspace') this.text = this.text.slice(0, -1);
      else if (event.key.length === 1) this.text += event.key;
    };
    this.document.addEventListener('keydown', onKey, { capture: true });
    const timer = setTimeout(() => this.end(), PATIENCE);
    this.stop = () => {
      clearTimeout(timer);
      this.document.removeEventListener('keydown', onKey, { capture: true });
    };
  }

  /** What was written; from here on keys go where the focus is. */
  end(): string {
    this.stop();
    const { text } = this;
    this.text = '';
    return text;
  }
}

/** The browser's own commands, such as Ctrl R, are left to it; AltGr, which some keyboards report as Ctrl and Alt, writes. */
const isCommand = ({ ctrlKey, altKey, metaKey }: KeyboardEvent) => metaKey || ctrlKey !== altKey;
