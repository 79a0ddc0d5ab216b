import { Component, computed, ElementRef, inject, Injector, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { totalAmount } from '@rt/portfolio/domain';
import { Drafts, injectLanguage, ProblemMessage, Undo } from '@rt/shared/ui';
import { InterventionClient } from './intervention-client';
import { InterventionFields } from './intervention-fields';
import { emptyForm, fundingOf, inputOf, issuesIn } from './intervention-form';
import { LinkClient } from './link-client';
import { canSave, inputsOf, type LinkDraft, withGoal } from './link-draft';
import { LinksEditor } from './links-editor';

/** Registers an intervention and its goals on one page: a name is enough, the rest has sensible beginnings. */
@Component({
  selector: 'rt-new-intervention-page',
  imports: [InterventionFields, LinksEditor, ProblemMessage, RouterLink],
  templateUrl: './new-intervention-page.html',
  styles: `
    form {
      max-width: 800px;
    }
    .save {
      margin-block-start: 32px;
    }
  `,
})
export class NewInterventionPage {
  /** `?mal=`: the goal it is registered for. */
  readonly mal = input<string>();

  private readonly client = inject(InterventionClient);
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  private readonly keeping = inject(Drafts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = injectLanguage();

  protected readonly form = signal(emptyForm());
  private readonly forGoal = inject(LinkClient).ofGoalIf(() => this.mal());
  protected readonly drafts = linkedSignal<LinkDraft[]>(() => this.first());
  protected readonly amount = computed(() => totalAmount(fundingOf(this.form())));
  private readonly session = inject(SessionStore);
  protected readonly managers = this.client.managers(() => this.session.can('intervention:edit-all'));
  protected readonly showErrors = signal(false);
  protected readonly saving = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly hasDraft = signal(false);

  constructor() {
    const nothing = signal(emptyForm());
    this.hasDraft.set(this.keeping.keep('intervention/new-form', this.form, nothing, inject(Injector)));
  }

  protected startOver() {
    this.form.set(emptyForm());
    this.hasDraft.set(false);
  }

  protected save(event: Event) {
    event.preventDefault();
    this.showErrors.set(true);
    const wrong = Object.keys(issuesIn(this.form(), this.language)).length > 0;
    if (wrong || !canSave(this.drafts(), this.language)) return this.toFirstError();
    if (this.saving()) return;
    this.saving.set(true);
    this.client.create({ ...inputOf(this.form()), links: inputsOf(this.drafts()) }).subscribe({
      next: ({ id, version }) => {
        this.form.set(emptyForm());
        this.keeping.clear('intervention/new-form');
        this.undo.offer(REGISTERED, () =>
          this.client.remove(id, version).subscribe(() => void this.router.navigate(['/insatser'])),
        );
        void this.router.navigate(['/insatser', id], { replaceUrl: true });
      },
      error: (error: unknown) => {
        this.saving.set(false);
        this.error.set(error);
      },
    });
  }

  private first(): LinkDraft[] {
    const goal = this.forGoal.hasValue() ? this.forGoal.value().goal : null;
    if (!goal?.id || goal.wording === null) return [];
    return withGoal([], { ...goal, id: goal.id, wording: goal.wording, strategy: '' });
  }

  private toFirstError() {
    setTimeout(() => this.host.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }
}

const REGISTERED = $localize`:@@intervention.registered:Insatsen är registrerad.`;
