import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type ChainNode, NODE_TEXT_LENGTH, type NodeKind } from '@rt/effect-chains/domain';
import type { GoalReference } from '@rt/goals/domain';
import { GoalSelect } from '@rt/goals/ui';
import { Control, Field } from '@rt/shared/ui';
import { COLUMN_HINTS } from './chain-words';

/** What is written in a box, and for a goal which one it stands for. Enter saves, Escape leaves. */
@Component({
  selector: 'rt-node-form',
  imports: [Control, Field, GoalSelect],
  template: `
    <form class="rt-form" (submit)="save($event)" (keydown.escape)="closed.emit()">
      <rt-field
        label="Text i rutan"
        i18n-label="@@node-form.text"
        required
        [hint]="hint()"
        [error]="error()"
        [showErrors]="tried()"
      >
        <input rtControl maxlength="500" autocomplete="off" [value]="text()" (input)="write($event)" />
      </rt-field>
      @if (kind() === 'goal') {
        @if (tied(); as goal) {
          <p>
            <ng-container i18n="@@node-form.stands-for">Står för</ng-container> {{ goal.code }} {{ goal.wording }}
            <button class="rt-button quiet" type="button" (click)="tied.set(null)" i18n="@@node-form.untie">
              Lossa
            </button>
          </p>
        } @else {
          <rt-goal-select
            label="Mål i strategin"
            i18n-label="@@node-form.goal"
            hint="Knyt rutan till målet, så syns kedjan på kartan."
            i18n-hint="@@node-form.goal-hint"
            (picked)="tie($event)"
          />
        }
      }
      <div class="rt-row">
        <button class="rt-button" type="submit" i18n="@@node-form.save">Spara rutan</button>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@node-form.cancel">Avbryt</button>
      </div>
    </form>
  `,
})
export class NodeForm {
  readonly kind = input.required<NodeKind>();
  /** The box to change; left out for a new one. */
  readonly node = input<ChainNode | null>(null);
  readonly saved = output<{ text: string; goalId: string | null }>();
  readonly closed = output<void>();

  protected readonly text = linkedSignal(() => this.node()?.text ?? '');
  protected readonly tied = linkedSignal<GoalReference | null>(() => this.node()?.goal ?? null);
  protected readonly hint = computed(() => COLUMN_HINTS[this.kind()]);
  protected readonly tried = signal(false);
  protected readonly error = computed(() => (this.text().trim().length < NODE_TEXT_LENGTH.min ? MISSING : null));

  protected write(event: Event) {
    this.text.set((event.target as HTMLInputElement).value);
  }

  /** A box without words of its own takes the goal's. */
  protected tie(goal: GoalReference) {
    this.tied.set(goal);
    if (!this.text().trim()) this.text.set(goal.wording.slice(0, NODE_TEXT_LENGTH.max));
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (!this.error()) this.saved.emit({ text: this.text().trim(), goalId: this.tied()?.id ?? null });
  }
}

const MISSING = $localize`:@@node-form.missing:Skriv några ord i rutan.`;
