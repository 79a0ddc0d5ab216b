import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, InjectionToken, input, signal, type Type } from '@angular/core';

/**
 * What reviews of evaluability have come to, for pages of domains that may not know them: the shell says which component it is.
 * The component takes `kind`, `subjectId` (null for a portfolio), `filter` (null for all else) and `name`.
 */
export const REVIEWS_PANEL = new InjectionToken<() => Promise<Type<unknown>>>('REVIEWS_PANEL');

/** Where that is shown; nothing where the shell gives nothing. */
@Component({
  selector: 'rt-reviews-slot',
  imports: [NgComponentOutlet],
  template: `
    @if (panel(); as panel) {
      <ng-container *ngComponentOutlet="panel; inputs: inputs()" />
    }
  `,
})
export class ReviewsSlot {
  readonly kind = input.required<'action_plan' | 'strategy' | 'portfolio'>();
  readonly subjectId = input<string | null>(null);
  /** The selection, as its saved text. */
  readonly filter = input<string | null>(null);
  readonly name = input('');

  protected readonly panel = signal<Type<unknown> | null>(null);
  protected readonly inputs = computed(() => ({
    kind: this.kind(),
    subjectId: this.subjectId(),
    filter: this.filter(),
    name: this.name(),
  }));

  constructor() {
    const load = inject(REVIEWS_PANEL, { optional: true });
    void load?.().then((panel) => this.panel.set(panel));
  }
}
