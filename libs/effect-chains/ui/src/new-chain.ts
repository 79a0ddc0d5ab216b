import { Component, computed, inject, input, output, signal } from '@angular/core';
import { CHAIN_NAME_LENGTH, type ChainDetail, NODE_TEXT_LENGTH } from '@rt/effect-chains/domain';
import type { GoalReference } from '@rt/goals/domain';
import { Control, Field, ProblemMessage, Undo } from '@rt/shared/ui';
import { ChainClient } from './chain-client';

/** Names a new chain; with a goal given, the goal is its end from the start. */
@Component({
  selector: 'rt-new-chain',
  imports: [Control, Field, ProblemMessage],
  template: `
    <form class="rt-form" (submit)="save($event)" (keydown.escape)="closed.emit()">
      <rt-field
        label="Kedjans namn"
        i18n-label="@@new-chain.name"
        hint="Till exempel: Från utanförskap till arbete"
        i18n-hint="@@new-chain.name-hint"
        required
        [error]="wrong()"
        [showErrors]="tried()"
      >
        <input rtControl maxlength="200" autocomplete="off" [value]="name()" (input)="write($event)" />
      </rt-field>
      @if (error(); as error) {
        <rt-problem [error]="error" />
      }
      <div class="rt-row">
        <button class="rt-button primary" type="submit" i18n="@@new-chain.create">Skapa kedjan</button>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@new-chain.cancel">Avbryt</button>
      </div>
    </form>
  `,
})
export class NewChain {
  readonly goal = input<GoalReference | null>(null);
  readonly created = output<ChainDetail>();
  readonly closed = output<void>();

  private readonly client = inject(ChainClient);
  private readonly undo = inject(Undo);
  protected readonly name = signal('');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly wrong = computed(() => (this.name().trim().length < CHAIN_NAME_LENGTH.min ? MISSING : null));

  protected write(event: Event) {
    this.name.set((event.target as HTMLInputElement).value);
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.wrong()) return;
    this.client.create({ name: this.name().trim(), nodes: this.endNode(), edges: [] }).subscribe({
      next: (chain) => {
        this.undo.offer(CREATED, () => this.client.remove(chain).subscribe());
        this.created.emit(chain);
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  private endNode() {
    const goal = this.goal();
    if (!goal) return [];
    const text = goal.wording.slice(0, NODE_TEXT_LENGTH.max);
    return [{ id: crypto.randomUUID(), kind: 'goal' as const, text, goalId: goal.id }];
  }
}

const MISSING = $localize`:@@new-chain.missing:Ge kedjan ett namn på minst 3 tecken.`;
const CREATED = $localize`:@@new-chain.created:Kedjan skapades.`;
