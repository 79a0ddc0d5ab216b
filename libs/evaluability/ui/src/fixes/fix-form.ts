import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ReviewDetail } from '@rt/evaluability/domain';
import { Control, Field, injectLanguage, ProblemMessage } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';

type FieldName = 'text' | 'questionKey' | 'ownerId' | 'dueOn';

/** Writes down something to mend: what, for which question, by whom and by when. */
@Component({
  selector: 'rt-fix-form',
  imports: [Control, Field, ProblemMessage],
  template: `
    <form class="rt-form" (submit)="save($event)">
      <rt-field
        label="Vad ska göras?"
        i18n-label="@@fix-form.text"
        required
        [error]="issues().text"
        [showErrors]="tried()"
      >
        <input rtControl maxlength="500" [value]="form().text" (input)="write('text', $event)" />
      </rt-field>
      <rt-field label="Fråga som åtgärden gäller" i18n-label="@@fix-form.question">
        <select rtControl (change)="write('questionKey', $event)">
          <option value="" i18n="@@fix-form.whole">Hela bedömningen</option>
          @for (question of review().questions; track question.key) {
            <option [value]="question.key">{{ question.text[language] }}</option>
          }
        </select>
      </rt-field>
      <rt-field
        label="Ansvarig"
        i18n-label="@@fix-form.owner"
        required
        [error]="issues().ownerId"
        [showErrors]="tried()"
      >
        <select rtControl (change)="write('ownerId', $event)">
          <option value="" i18n="@@fix-form.choose">Välj …</option>
          @for (person of owners(); track person.id) {
            <option [value]="person.id">{{ person.name }}</option>
          }
        </select>
      </rt-field>
      <rt-field label="Senast" i18n-label="@@fix-form.due" required [error]="issues().dueOn" [showErrors]="tried()">
        <input
          rtControl
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          [value]="form().dueOn"
          (input)="write('dueOn', $event)"
        />
      </rt-field>
      <rt-problem [error]="error()" />
      <div class="rt-row">
        <button class="rt-button primary" type="submit" i18n="@@fix-form.save">Spara åtgärden</button>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@fix-form.cancel">Avbryt</button>
      </div>
    </form>
  `,
})
export class FixForm {
  readonly review = input.required<ReviewDetail>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(ReviewClient);
  private readonly found = this.client.owners(() => true);
  protected readonly language = injectLanguage();
  protected readonly owners = computed(() => (this.found.hasValue() ? this.found.value() : []));
  protected readonly form = signal<Record<FieldName, string>>({ text: '', questionKey: '', ownerId: '', dueOn: '' });
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly issues = computed(() => {
    const { text, ownerId, dueOn } = this.form();
    return {
      text: text.trim().length < 3 ? $localize`:@@fix-form.text-missing:Skriv vad som ska göras.` : null,
      ownerId: ownerId ? null : $localize`:@@fix-form.owner-missing:Välj vem som ansvarar.`,
      dueOn: dueOn ? null : $localize`:@@fix-form.due-missing:Ange ett datum.`,
    };
  });

  protected write(field: FieldName, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.form.update((form) => ({ ...form, [field]: value }));
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (Object.values(this.issues()).some(Boolean)) return;
    const { text, questionKey, ownerId, dueOn } = this.form();
    const input = { text: text.trim(), questionKey: questionKey || null, ownerId, dueOn };
    this.client.addFix(this.review().id, input).subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => this.error.set(error),
    });
  }
}
