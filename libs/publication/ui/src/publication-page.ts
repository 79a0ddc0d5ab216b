import { Component, computed, effect, inject, signal } from '@angular/core';
import { TrailFold } from '@rt/audit/ui';
import { SessionStore } from '@rt/identity/ui';
import {
  Addresses,
  type Candidate,
  CONTACT_LENGTH,
  type PublicationDetail,
  type PublicContact,
} from '@rt/publication/domain';
import { conflictIn, Control, Field, injectLanguage, ProblemMessage, Saved, Skeleton, Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { choiceOf, difference, goalsOf, inputOf, isChanged, keyOf, ofKind, withTicked } from './publication-choice';
import { PublicationClient } from './publication-client';
import { PublicationShelf } from './publication-shelf';
import { PUBLICATION_LABELS, SHELVES } from './publication-words';

/** What the region shows the world: what is public, what becomes so, what is left out, and why. */
@Component({
  selector: 'rt-publication-page',
  imports: [Control, Field, ProblemMessage, PublicationShelf, Saved, Skeleton, TrailFold],
  templateUrl: './publication-page.html',
  styleUrl: './publication-page.css',
})
export class PublicationPage {
  private readonly client = inject(PublicationClient);
  private readonly undo = inject(Undo);
  private readonly language = injectLanguage();
  private readonly session = inject(SessionStore);
  protected readonly resource = this.client.publication();
  protected readonly stored = signal<PublicationDetail | null>(null);
  protected readonly choice = signal(choiceOf({ contact: null, things: [] }));
  protected readonly theirs = signal<PublicationDetail | null>(null);
  protected readonly problem = signal<unknown>(null);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly limits = CONTACT_LENGTH;
  protected readonly shelves = SHELVES;
  protected readonly labels = PUBLICATION_LABELS;
  protected readonly regionId = computed(() => this.session.session()?.region.id ?? '');
  protected readonly candidates = computed(() => this.stored()?.candidates ?? []);
  private readonly before = computed(() => choiceOf(this.stored() ?? { contact: null, things: [] }));
  protected readonly change = computed(() => difference(this.before(), this.choice(), this.candidates()));
  protected readonly dirty = computed(() => isChanged(this.before(), this.choice(), this.candidates()));
  protected readonly site = computed(() => new Addresses(this.language).region(this.stored()?.slug ?? ''));

  constructor() {
    effect(() => {
      if (this.resource.hasValue()) this.take(this.resource.value());
    });
  }

  protected shelf(kind: Candidate['kind']): Candidate[] {
    if (kind !== 'goal') return ofKind(this.candidates(), kind);
    const versions = ofKind(this.candidates(), 'strategy_version').filter((each) =>
      this.choice().ticked.has(keyOf(each)),
    );
    return goalsOf(
      this.candidates(),
      versions.map(({ id }) => id),
    );
  }

  protected tick(some: readonly Candidate[], on: boolean) {
    this.choice.update((choice) => withTicked(choice, some, on, this.candidates()));
  }

  protected withFiles(study: Candidate, on: boolean) {
    this.choice.update((choice) => {
      const withFiles = new Set(choice.withFiles);
      if (on) withFiles.add(keyOf(study));
      else withFiles.delete(keyOf(study));
      return { ...choice, withFiles };
    });
  }

  protected write(part: keyof PublicContact, event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    const text = event.target.value;
    this.choice.update((choice) => ({ ...choice, contact: { ...choice.contact, [part]: text } }));
  }

  /** Whoever was second chooses: one's own choice on top of theirs, or theirs. */
  protected async settle(mine: boolean) {
    const theirs = this.theirs();
    if (!theirs) return;
    const choice = this.choice();
    this.theirs.set(null);
    this.take(theirs);
    if (!mine) return;
    this.choice.set(choice);
    await this.save();
  }

  protected async save(event?: Event) {
    event?.preventDefault();
    const stored = this.stored();
    if (!stored) return;
    if (await this.send(stored.version, inputOf(this.choice(), stored.candidates)))
      this.undo.offer($localize`:@@publication.saved:Det som visas öppet är ändrat.`, () => this.putBack(stored));
  }

  private async putBack(before: PublicationDetail) {
    await this.send(this.stored()?.version ?? 0, before);
  }

  private async send(version: number, input: Parameters<PublicationClient['choose']>[1]): Promise<boolean> {
    try {
      this.take(await firstValueFrom(this.client.choose(version, input)));
      this.problem.set(null);
      this.savedAt.set(new Date());
      return true;
    } catch (error) {
      const stale = conflictIn<PublicationDetail>(error);
      this.theirs.set(stale?.current ?? null);
      this.problem.set(stale ? null : error);
      return false;
    }
  }

  private take(publication: PublicationDetail) {
    this.stored.set(publication);
    this.choice.set(choiceOf(publication));
  }
}
