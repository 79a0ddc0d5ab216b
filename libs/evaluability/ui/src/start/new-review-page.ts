import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { checklistsFor, SUBJECT_KINDS, type SubjectKind } from '@rt/evaluability/domain';
import { SessionStore } from '@rt/identity/ui';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { CHECKLIST_NAMES, SUBJECT_NAMES } from '../review-words';
import { emptyReview, inputOf, issuesIn, type NewReviewForm, ofKind } from './new-review-form';
import { PortfolioChoice } from './portfolio-choice';
import { SubjectChoice } from './subject-choice';

/** Chooses what is to be reviewed, by which questions and by whom. */
@Component({
  selector: 'rt-new-review-page',
  imports: [Control, Field, PortfolioChoice, ProblemMessage, RouterLink, SubjectChoice],
  templateUrl: './new-review-page.html',
  styles: `
    .picked {
      margin: 0;
      padding-block: 8px;
      border-block: 1px solid var(--rt-grey-4);
      font-family: var(--rt-serif);
      font-size: var(--rt-size-4);
    }
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      gap: 16px;
    }
    .wrong {
      margin: 0;
      color: var(--rt-thread);
    }
  `,
})
export class NewReviewPage {
  readonly slag = input<string>();
  readonly id = input<string>();
  readonly namn = input<string>();
  readonly urval = input<string>();

  private readonly client = inject(ReviewClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly found = this.client.reviewers();
  protected readonly people = computed(() => (this.found.hasValue() ? this.found.value() : []));
  private readonly me = computed(() => {
    const id = this.session.session()?.account.id;
    return this.people().some((person) => person.id === id) ? (id ?? '') : '';
  });
  protected readonly form = linkedSignal<NewReviewForm>(() =>
    emptyReview(this.me(), { slag: this.slag(), id: this.id(), namn: this.namn(), urval: this.urval() }),
  );
  protected readonly issues = computed(() => issuesIn(this.form()));
  protected readonly tried = signal(false);
  protected readonly saving = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly kinds = SUBJECT_KINDS.map((key) => ({ key, name: SUBJECT_NAMES[key] }));
  protected readonly checklists = computed(() =>
    checklistsFor(this.form().kind).map((key) => ({ key, name: CHECKLIST_NAMES[key] })),
  );
  protected readonly tooFew = computed(() => this.found.hasValue() && this.people().length < 2);

  protected chooseKind(event: Event) {
    this.form.update((form) => ofKind(form, (event.target as HTMLSelectElement).value as SubjectKind));
  }

  protected write(field: 'checklist' | 'one' | 'other', event: Event) {
    const { value } = event.target as HTMLSelectElement;
    this.form.update((form) => ({ ...form, [field]: value }));
  }

  protected take(part: Partial<NewReviewForm>) {
    this.form.update((form) => ({ ...form, ...part }));
  }

  protected start(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (Object.keys(this.issues()).length || this.saving()) return;
    this.saving.set(true);
    this.client.start(inputOf(this.form())).subscribe({
      next: ({ id }) => void this.router.navigate(['/utvarderbarhet', id]),
      error: (error: unknown) => {
        this.saving.set(false);
        this.error.set(error);
      },
    });
  }
}
