import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Fix, ReviewDetail } from '@rt/evaluability/domain';
import { conflictIn, Control, Field, injectLanguage, ProblemMessage } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';

type FieldName = 'text' | 'questionKey' | 'ownerId' | 'dueOn';

/** Writes down something to mend, or changes it: what, for which question, by whom and by when. */
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
            <option [value]="question.key" [selected]="question.key === form().questionKey">
              {{ question.text[language] }}
            </option>
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
            <option [value]="person.id" [selected]="person.id === form().ownerId">{{ person.name }}</option>
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
      @if (theirs(); as theirs) {
        <p class="theirs" role="alert" i18n="@@fix-form.theirs">
          Någon annan har ändrat åtgärden till ”{{ theirs.text }}”, {{ theirs.owner ?? '–' }}, senast
          {{ theirs.dueOn }}. Det du har skrivit står kvar här; sparar du en gång till gäller ditt.
        </p>
      }
      <rt-problem [error]="error()" />
      <div class="rt-row">
        <button class="rt-button primary" type="submit" i18n="@@fix-form.save">Spara åtgärden</button>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@fix-form.cancel">Avbryt</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      flex: 1 1 100%;
    }
    .theirs {
      padding-inline-start: 16px;
      border-inline-start: 3px solid var(--rt-thread);
    }
  `,
})
export class FixForm {
  readonly review = input.required<ReviewDetail>();
  /** The fix to change; a new one without it. */
  readonly fix = input<Fix | null>(null);
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(ReviewClient);
  private readonly found = this.client.owners(() => true);
  protected readonly language = injectLanguage();
  protected readonly owners = computed(() => (this.found.hasValue() ? this.found.value() : []));
  /** What the change is based on: as it was opened, or as somebody else has changed it since. */
  protected readonly base = linkedSignal(() => this.fix());
  protected readonly theirs = signal<Fix | null>(null);
  protected readonly form = linkedSignal<Record<FieldName, string>>(() => {
    const { text, questionKey, ownerId, dueOn } = this.fix() ?? EMPTY;
    return { text, questionKey: questionKey ?? '', ownerId, dueOn };
  });
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

  /** What somebody else wrote meanwhile is shown; saving again puts this in its place. */
  private fail(error: unknown) {
    const theirs = conflictIn<Fix>(error)?.current ?? null;
    this.theirs.set(theirs);
    if (theirs) this.base.set(theirs);
    this.error.set(theirs ? null : error);
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (Object.values(this.issues()).some(Boolean)) return;
    const { text, questionKey, ownerId, dueOn } = this.form();
    const input = { text: text.trim(), questionKey: questionKey || null, ownerId, dueOn };
    const fix = this.base();
    const saving = fix ? this.client.changeFix(fix, input) : this.client.addFix(this.review().id, input);
    saving.subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => this.fail(error),
    });
  }
}

const EMPTY = { text: '', questionKey: null, ownerId: '', dueOn: '' };
