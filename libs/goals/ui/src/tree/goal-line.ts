import { afterNextRender, Component, ElementRef, input, output, viewChild } from '@angular/core';
import { type PastedGoal, pastedGoals, WORDING_LENGTH } from '@rt/goals/domain';

/** A wording written in its place in the tree: Enter keeps it, Esc gives it up, several pasted lines become several goals. */
@Component({
  selector: 'rt-goal-line',
  template: `<textarea
    #area
    rows="1"
    lang="sv"
    [attr.aria-label]="label()"
    [attr.maxlength]="maxLength"
    [value]="wording()"
    (keydown)="onKey($event, area.value)"
    (paste)="onPaste($event)"
    (blur)="leave(area.value)"
  ></textarea>`,
  styles: `
    :host {
      display: block;
      flex: 1 1 100%;
    }
    textarea {
      min-height: var(--rt-control);
      font-family: var(--rt-serif);
      resize: none;
    }
  `,
})
export class GoalLine {
  readonly label = input.required<string>();
  readonly wording = input('');
  /** One or more goals to keep. */
  readonly kept = output<PastedGoal[]>();
  readonly left = output<void>();

  protected readonly maxLength = WORDING_LENGTH.max;
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  private done = false;

  constructor() {
    afterNextRender(() => {
      this.area().nativeElement.focus();
      this.area().nativeElement.select();
    });
  }

  protected onKey(event: KeyboardEvent, text: string) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') this.giveUp();
    else this.keep(text);
  }

  protected onPaste(event: ClipboardEvent) {
    const goals = pastedGoals(event.clipboardData?.getData('text/plain') ?? '');
    if (goals.length < 2 || this.wording()) return;
    event.preventDefault();
    this.answer(goals);
  }

  /** What was written is kept when the person goes elsewhere, and nothing is made of nothing. */
  protected leave(text: string) {
    if (!this.done) this.keep(text);
  }

  private keep(text: string) {
    const wording = text.replace(/\s+/gu, ' ').trim();
    if (wording.length < WORDING_LENGTH.min || wording === this.wording()) return this.giveUp();
    this.answer(this.wording() ? [{ code: null, wording }] : pastedGoals(wording));
  }

  private answer(goals: PastedGoal[]) {
    this.done = true;
    this.kept.emit(goals);
  }

  private giveUp() {
    this.done = true;
    this.left.emit();
  }
}
