import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type ChecklistKind, type OwnQuestion, QUESTION_LENGTH } from '@rt/evaluability/domain';
import { conflictIn, Control, Field, ProblemMessage } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';

/** A region's own question: what is asked, and what to look for. */
@Component({
  selector: 'rt-question-form',
  imports: [Control, Field, ProblemMessage],
  template: `
    <form class="rt-form" (submit)="save($event)">
      <rt-field label="Fråga" i18n-label="@@question-form.text" required [error]="issue()" [showErrors]="tried()">
        <input rtControl maxlength="300" [value]="text()" (input)="text.set($any($event.target).value)" />
      </rt-field>
      <rt-field
        label="Vad den som bedömer ska titta efter"
        i18n-label="@@question-form.help"
        hint="Frivilligt. Säg gärna vad som skiljer en etta från en trea."
        i18n-hint="@@question-form.help-hint"
      >
        <textarea
          rtControl
          rows="2"
          maxlength="1000"
          [value]="help()"
          (input)="help.set($any($event.target).value)"
        ></textarea>
      </rt-field>
      @if (theirs(); as theirs) {
        <p role="alert" i18n="@@question-form.theirs">
          Någon annan har ändrat frågan till ”{{ theirs.text }}”. Det du har skrivit står kvar här; sparar du en gång
          till gäller ditt.
        </p>
      }
      <rt-problem [error]="error()" />
      <div class="rt-row">
        <button class="rt-button primary" type="submit" i18n="@@question-form.save">Spara frågan</button>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@question-form.cancel">
          Avbryt
        </button>
      </div>
    </form>
  `,
})
export class QuestionForm {
  readonly checklist = input.required<ChecklistKind>();
  /** The question to change; a new one without it. */
  readonly question = input<OwnQuestion | null>(null);
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(ReviewClient);
  private readonly base = linkedSignal(() => this.question());
  protected readonly theirs = signal<OwnQuestion | null>(null);
  protected readonly text = linkedSignal(() => this.question()?.text ?? '');
  protected readonly help = linkedSignal(() => this.question()?.help ?? '');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly issue = computed(() =>
    this.text().trim().length < QUESTION_LENGTH.min
      ? $localize`:@@question-form.short:Skriv frågan så att den går att svara på: minst ${QUESTION_LENGTH.min}:count: tecken.`
      : null,
  );

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.issue()) return;
    const input = { text: this.text().trim(), help: this.help().trim() || null };
    const base = this.base();
    const saving = base ? this.client.changeQuestion(base, input) : this.client.addQuestion(this.checklist(), input);
    saving.subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => {
        const theirs = conflictIn<OwnQuestion>(error)?.current ?? null;
        this.theirs.set(theirs);
        if (theirs) this.base.set(theirs);
        this.error.set(theirs ? null : error);
      },
    });
  }
}
