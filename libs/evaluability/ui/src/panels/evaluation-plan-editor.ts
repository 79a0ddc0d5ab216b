import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type EvaluationPlanOf, PLAN_LENGTH } from '@rt/evaluability/domain';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';

/** How the intervention is to be evaluated: read by all, written by whoever may. */
@Component({
  selector: 'rt-evaluation-plan-editor',
  imports: [Control, Field, ProblemMessage],
  template: `
    <section aria-labelledby="plan-heading">
      <h2 id="plan-heading" i18n="@@evaluation-plan.heading">Utvärderingsplan</h2>
      @if (!editing()) {
        @if (of().plan; as plan) {
          <p class="text">{{ plan.text }}</p>
          @if (plan.dueOn) {
            <p class="rt-small rt-quiet" i18n="@@evaluation-plan.due">Klar senast {{ plan.dueOn }}</p>
          }
        } @else {
          <p i18n="@@evaluation-plan.none">
            Det finns ingen plan. ERUF-projekt på 12 miljoner kronor eller mer ska utvärderas.
          </p>
        }
        @if (of().mayEdit) {
          <button class="rt-button" type="button" (click)="editing.set(true)">
            @if (of().plan) {
              <ng-container i18n="@@evaluation-plan.change">Ändra planen</ng-container>
            } @else {
              <ng-container i18n="@@evaluation-plan.write">Skriv en plan</ng-container>
            }
          </button>
        }
      } @else {
        <form class="rt-form" (submit)="save($event)">
          <rt-field
            label="Frågor, metod och vem svaret är till för"
            i18n-label="@@evaluation-plan.text"
            required
            [error]="issue()"
            [showErrors]="tried()"
          >
            <textarea
              rtControl
              rows="4"
              maxlength="4000"
              [value]="text()"
              (input)="text.set($any($event.target).value)"
            ></textarea>
          </rt-field>
          <rt-field label="Klar senast" i18n-label="@@evaluation-plan.due-on">
            <input
              rtControl
              type="date"
              min="2000-01-01"
              max="2099-12-31"
              [value]="dueOn()"
              (input)="dueOn.set($any($event.target).value)"
            />
          </rt-field>
          <rt-problem [error]="error()" />
          <div class="rt-row">
            <button class="rt-button primary" type="submit" i18n="@@evaluation-plan.save">Spara planen</button>
            <button class="rt-button quiet" type="button" (click)="editing.set(false)" i18n="@@evaluation-plan.cancel">
              Avbryt
            </button>
          </div>
        </form>
      }
    </section>
  `,
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class EvaluationPlanEditor {
  readonly of = input.required<EvaluationPlanOf>();
  readonly saved = output<void>();

  private readonly client = inject(ReviewClient);
  protected readonly editing = signal(false);
  protected readonly text = linkedSignal(() => this.of().plan?.text ?? '');
  protected readonly dueOn = linkedSignal(() => this.of().plan?.dueOn ?? '');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly issue = computed(() =>
    this.text().trim().length < PLAN_LENGTH.min
      ? $localize`:@@evaluation-plan.short:Skriv minst en mening om vad som ska besvaras och hur.`
      : null,
  );

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.issue()) return;
    const { plan, intervention } = this.of();
    const input = { text: this.text().trim(), dueOn: this.dueOn() || null };
    this.client.savePlan(intervention.id, plan?.version ?? 0, input).subscribe({
      next: () => {
        this.editing.set(false);
        this.error.set(null);
        this.saved.emit();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
