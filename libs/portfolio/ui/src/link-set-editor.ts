import { computed, inject, Injector, Service, signal } from '@angular/core';
import type { GoalLink, InterventionDetail } from '@rt/portfolio/domain';
import { conflictIn, Drafts, injectLanguage, Undo } from '@rt/shared/ui';
import { LinkClient } from './link-client';
import { canSave, draftOf, inputsOf, type LinkDraft } from './link-draft';
import { rebasedDrafts } from './rebased-drafts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const storedIn = (drafts: readonly LinkDraft[]) => drafts.flatMap(({ stored }) => (stored ? [stored] : []));

/** All links of an intervention, written together and saved together: shares only mean something as a set. */
@Service({ autoProvided: false })
export class LinkSetEditor {
  private readonly client = inject(LinkClient);
  private readonly undo = inject(Undo);
  private readonly keeping = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly language = injectLanguage();

  private readonly stored = signal<InterventionDetail | null>(null);
  private readonly asStored = computed(() => this.stored()?.links.map(draftOf) ?? []);
  readonly drafts = signal<LinkDraft[]>([]);
  readonly changed = computed(() => !same(inputsOf(this.drafts()), inputsOf(this.asStored())) || this.removed());
  readonly showErrors = signal(false);
  readonly saving = signal(false);
  readonly error = signal<unknown>(null);
  /** Somebody else saved meanwhile, and what I wrote now stands on top of theirs. */
  readonly met = signal(false);
  /** Where what is written and not saved is kept in the browser. */
  readonly draftKey = computed(() => `intervention/${this.stored()?.id}/links`);
  private readonly removed = computed(() => this.drafts().length !== this.asStored().length);

  /** Begins with what is stored, and with what was written and not saved the last time. */
  open(detail: InterventionDetail): void {
    this.stored.set(detail);
    this.drafts.set(this.asStored());
    if (!this.keeping.keep(this.draftKey(), this.drafts, this.asStored, this.injector)) return;
    this.drafts.update((drafts) => rebasedDrafts(drafts, storedIn(drafts), detail.links));
  }

  /** What is stored has changed: mine stays on top of it. */
  renew(detail: InterventionDetail): void {
    const before: readonly GoalLink[] = this.stored()?.links ?? [];
    this.drafts.update((drafts) => rebasedDrafts(drafts, before, detail.links));
    this.stored.set(detail);
  }

  discard(): void {
    this.drafts.set(this.asStored());
    this.showErrors.set(false);
    this.met.set(false);
    this.error.set(null);
  }

  /** False where something must be mended first. `saved` gets what is stored afterwards. */
  save(saved: (detail: InterventionDetail) => void): boolean {
    const stored = this.stored();
    this.showErrors.set(true);
    if (!stored || !canSave(this.drafts(), this.language)) return false;
    if (!this.saving()) this.send(stored, inputsOf(this.drafts()), saved, inputsOf(this.asStored()));
    return true;
  }

  private send(
    based: InterventionDetail,
    links: ReturnType<typeof inputsOf>,
    saved: (detail: InterventionDetail) => void,
    before: ReturnType<typeof inputsOf> | null,
  ) {
    this.saving.set(true);
    this.client.replace(based, links).subscribe({
      next: (detail) => {
        this.saving.set(false);
        this.stored.set(detail);
        this.discard();
        if (before) this.undo.offer(SAVED, () => this.send(detail, before, saved, null));
        saved(detail);
      },
      error: (error: unknown) => {
        this.saving.set(false);
        const newer = conflictIn<InterventionDetail>(error);
        if (newer) this.renew(newer.current);
        this.met.set(newer !== null);
        this.error.set(newer ? null : error);
      },
    });
  }
}

const SAVED = $localize`:@@link-set.saved:Kopplingarna är sparade.`;
