import { Component, computed, effect, ElementRef, inject, Injector, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { type LinkableGoal, totalAmount } from '@rt/portfolio/domain';
import { Drafts, injectLanguage, ProblemMessage, Undo } from '@rt/shared/ui';
import { DraftNote } from './draft-note';
import { InterventionClient } from './intervention-client';
import { InterventionFields } from './intervention-fields';
import { emptyForm, fundingOf, inputOf, issuesIn } from './intervention-form';
import { LinkClient } from './link-client';
import { canSave, inputsOf, type LinkDraft, withGoal } from './link-draft';
import { LinksEditor } from './links-editor';
import { NEW_INTERVENTION, NEW_LINKS } from './new-intervention-draft';

/** Registers an intervention and its goals on one page: a name is enough, the rest has sensible beginnings. */
@Component({
  selector: 'rt-new-intervention-page',
  imports: [DraftNote, InterventionFields, LinksEditor, ProblemMessage, RouterLink],
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
  /** The links the page began with: none, or the goal it was opened from. */
  private readonly begun = signal<LinkDraft[]>([]);
  protected readonly drafts = signal<LinkDraft[]>([]);
  protected readonly keys = [NEW_INTERVENTION, NEW_LINKS];
  protected readonly amount = computed(() => totalAmount(fundingOf(this.form())));
  private readonly session = inject(SessionStore);
  protected readonly managers = this.client.managers(() => this.session.can('intervention:edit-all'));
  protected readonly showErrors = signal(false);
  protected readonly saving = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly hasDraft = signal(false);

  constructor() {
    const injector = inject(Injector);
    const form = this.keeping.keep(NEW_INTERVENTION, this.form, signal(emptyForm()), injector);
    const links = this.keeping.keep(NEW_LINKS, this.drafts, this.begun, injector);
    this.hasDraft.set(form || links);
    effect(() => {
      const goal = this.goal();
      if (goal) untracked(() => this.beginWith(goal));
    });
  }

  protected startOver() {
    const [form, drafts] = [this.form(), this.drafts()];
    this.form.set(emptyForm());
    this.drafts.set(this.begun());
    this.hasDraft.set(false);
    this.undo.offer(DISCARDED, () => {
      this.form.set(form);
      this.drafts.set(drafts);
    });
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
        this.drafts.set(this.begun());
        this.keys.forEach((key) => this.keeping.clear(key));
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

  private readonly goal = computed<LinkableGoal | null>(() => {
    const goal = this.forGoal.hasValue() ? this.forGoal.value().goal : null;
    if (!goal?.id || goal.wording === null) return null;
    return { ...goal, id: goal.id, wording: goal.wording, strategy: '' };
  });

  /** What was written before stays, with the goal beside it. */
  private beginWith(goal: LinkableGoal) {
    if (this.drafts().length === 0) this.begun.set(withGoal([], goal));
    this.drafts.update((drafts) => withGoal(drafts, goal));
  }

  private toFirstError() {
    setTimeout(() => this.host.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }
}

const DISCARDED = $localize`:@@kept-drafts.discarded:Utkastet är slängt.`;
const REGISTERED = $localize`:@@intervention.registered:Insatsen är registrerad.`;
