import { Component, computed, effect, ElementRef, inject, Injector, input, untracked } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { type InterventionDetail, mayEdit, totalAmount } from '@rt/portfolio/domain';
import { Conflict, Drafts, KronorPipe, ProblemMessage, Saved, Skeleton, Undo } from '@rt/shared/ui';
import { DraftNote } from './draft-note';
import { goToPart } from './go-to-part';
import { InterventionClient } from './intervention-client';
import { InterventionEditor } from './intervention-editor';
import { InterventionFacts } from './intervention-facts';
import { InterventionFields } from './intervention-fields';
import { InterventionTrail } from './intervention-trail';
import { fundingOf } from './intervention-form';
import { LinkSetEditor } from './link-set-editor';
import { LinksEditor } from './links-editor';

/** One intervention: read by all who may see it, written in place by those who may change it. */
@Component({
  selector: 'rt-intervention-page',
  imports: [
    Conflict,
    DraftNote,
    InterventionFacts,
    InterventionFields,
    InterventionTrail,
    KronorPipe,
    LinksEditor,
    ProblemMessage,
    RouterLink,
    Saved,
    Skeleton,
  ],
  providers: [InterventionEditor, LinkSetEditor],
  templateUrl: './intervention-page.html',
  styleUrl: './intervention-page.css',
})
export class InterventionPage {
  readonly id = input.required<string>();

  private readonly client = inject(InterventionClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  private readonly keeping = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly route = inject(ActivatedRoute);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly editor = inject(InterventionEditor);
  protected readonly links = inject(LinkSetEditor);

  protected readonly found = this.client.detail(() => this.id());
  protected readonly managers = this.client.managers(() => this.session.can('intervention:edit-all'));
  protected readonly mayDecide = computed(() => this.session.can('link:decide'));
  protected readonly mayEdit = computed(() => {
    const [session, stored] = [this.session.session(), this.editor.stored()];
    if (!session || !stored) return false;
    return mayEdit({ accountId: session.account.id, roles: session.roles }, stored.manager?.id ?? null);
  });
  protected readonly amount = computed(() => totalAmount(fundingOf(this.editor.form())));
  protected readonly here = computed(() => this.editor.stored()?.id === this.id());

  constructor() {
    effect(() => {
      const detail = this.found.hasValue() ? this.found.value() : null;
      if (detail) untracked(() => (this.here() ? this.renew(detail) : this.open(detail)));
    });
  }

  /** A decision was made or taken back: what is being written here stays. */
  protected refresh() {
    this.found.reload();
  }

  protected saveLinks() {
    this.links.save((detail) => this.editor.renew(detail));
  }

  protected remove() {
    const stored = this.editor.stored();
    if (!stored) return;
    this.client.remove(stored.id, stored.version).subscribe({
      next: () => {
        this.undo.offer(REMOVED, () =>
          this.client.restore(stored.id).subscribe(() => void this.router.navigate(['/insatser', stored.id])),
        );
        void this.router.navigate(['/insatser']);
      },
      error: (error: unknown) => this.editor.error.set(error),
    });
  }

  private open(detail: InterventionDetail) {
    this.editor.open(detail);
    this.links.open(detail);
    const { form, storedForm } = this.editor;
    this.keeping.keep(`intervention/${detail.id}/form`, form, storedForm, this.injector);
    goToPart(this.host, this.route.snapshot.fragment);
  }

  private renew(detail: InterventionDetail) {
    this.editor.renew(detail);
    this.links.renew(detail);
  }
}

const REMOVED = $localize`:@@intervention.removed:Insatsen är borttagen, med pengar och kopplingar.`;
