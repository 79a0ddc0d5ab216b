import { Injectable, signal } from '@angular/core';

/** What the canvas says to those who do not see it: one sentence at a time, in a live region. */
@Injectable()
export class CanvasVoice {
  private readonly sentence = signal({ text: '', turn: 0 });
  readonly said = this.sentence.asReadonly();

  /** Says it, also when it is what was said last. */
  say(text: string): void {
    this.sentence.update(({ turn }) => ({ text, turn: turn + 1 }));
  }
}
