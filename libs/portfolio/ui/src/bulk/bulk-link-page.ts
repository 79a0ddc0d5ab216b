import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { MECHANISM_LENGTH, MECHANISM_PROMPT } from '@rt/portfolio/domain';
import { Control, Empty, Field, injectLanguage, NumberPipe, ProblemMessage, Undo } from '@rt/shared/ui';
import { BulkClient } from './bulk-client';
import { BulkOrderFields } from './bulk-order';
import { BulkPreviewTable } from './bulk-preview';
import { BulkStore } from './bulk-store';

/** Links the chosen interventions at once: which goals, how, and each of them before and after. */
@Component({
  selector: 'rt-bulk-link-page',
  imports: [BulkOrderFields, BulkPreviewTable, Control, Empty, Field, NumberPipe, ProblemMessage, RouterLink],
  providers: [BulkStore],
  templateUrl: './bulk-link-page.html',
  styleUrl: './bulk-link-page.css',
})
export class BulkLinkPage {
  private readonly client = inject(BulkClient);
  private readonly router = inject(Router);
  private readonly undo = inject(Undo);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = injectLanguage();
  protected readonly store = inject(BulkStore);

  protected readonly decides = inject(SessionStore).can('link:decide');
  protected readonly prompt = MECHANISM_PROMPT[this.language];
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly mechanismIssue = computed(() => (this.store.tooShort() ? TOO_SHORT : null));

  protected read = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const order = this.store.order();
    if (!order) return setTimeout(() => this.host.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    if (this.busy()) return;
    this.busy.set(true);
    return this.client.apply(order).subscribe({
      next: ({ id }) => {
        this.store.selection.clear();
        this.undo.offer($localize`:@@bulk-link.done:Kopplingarna är sparade.`, () => this.takeBack(id));
        void this.router.navigateByUrl(this.store.selection.from);
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.error.set(error);
        this.store.lookAgain();
      },
    });
  }

  protected cancel() {
    void this.router.navigateByUrl(this.store.selection.from);
  }

  private takeBack(id: string) {
    const { done, undoProblem } = this.store.selection;
    this.client.undo(id).subscribe({
      next: () => done.update((count) => count + 1),
      error: (error: unknown) => undoProblem.set(error),
    });
  }
}

const TOO_SHORT = $localize`:@@mechanism.too-short:Skriv hur insatsen leder till målet, minst ${MECHANISM_LENGTH.min}:count: tecken.`;
