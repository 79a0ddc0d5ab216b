import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Drafts, Undo } from '@rt/shared/ui';
import { formatMoment } from '@rt/shared/domain';
import { InterventionClient } from '../intervention-client';
import { NEW_INTERVENTION } from '../new-intervention-draft';

interface KeptDraft {
  id: string | null;
  name: string;
  at: string;
  keys: readonly string[];
}

/** What was begun in this browser and not saved: where to go on, and a way to throw it away. Nothing where there is nothing. */
@Component({
  selector: 'rt-kept-drafts',
  imports: [RouterLink],
  template: `
    @if (found().length) {
      <section aria-labelledby="drafts-heading">
        <h2 id="drafts-heading" i18n="@@kept-drafts.heading">Påbörjat, inte sparat</h2>
        <ul role="list">
          @for (draft of found(); track draft.keys[0]) {
            <li class="rt-row">
              <a [routerLink]="draft.id ? ['/insatser', draft.id] : '/insatser/ny'">{{ draft.name }}</a>
              <span class="rt-quiet rt-small" i18n="@@kept-drafts.at">Utkast sparat {{ draft.at }}</span>
              <button class="rt-button quiet" type="button" (click)="discard(draft)">
                <ng-container i18n="@@kept-drafts.discard">Släng</ng-container>
                <span class="rt-sr">{{ draft.name }}</span>
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul,
    li {
      max-width: none;
    }
    li {
      padding-block: 4px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
  `,
})
export class KeptDrafts {
  private readonly drafts = inject(Drafts);
  private readonly client = inject(InterventionClient);
  private readonly undo = inject(Undo);
  protected readonly found = signal(this.read());

  constructor() {
    for (const { id } of this.found())
      if (id) this.client.read(id).subscribe({ next: ({ name }) => this.rename(id, name), error: () => this.gone(id) });
  }

  protected discard(draft: KeptDraft) {
    const kept = draft.keys.map((key) => [key, this.drafts.read<unknown>(key)] as const);
    for (const key of draft.keys) this.drafts.clear(key);
    this.found.update((all) => all.filter((each) => each !== draft));
    this.undo.offer(DISCARDED, () => {
      for (const [key, value] of kept) this.drafts.write(key, value);
      this.found.update((all) => [draft, ...all]);
    });
  }

  private rename(id: string, name: string) {
    this.found.update((all) => all.map((each) => (each.id === id ? { ...each, name } : each)));
  }

  /** An intervention that is no more, or that is not for these eyes, has nothing to go on with. */
  private gone(id: string) {
    this.found.update((all) => all.filter((each) => each.id !== id));
  }

  private read(): KeptDraft[] {
    const byPlace = Map.groupBy(this.drafts.under('intervention/'), ({ key }) => key.split('/')[1] ?? '');
    return [...byPlace].flatMap(([place, drafts]) => {
      const isNew = drafts.some(({ key }) => key === NEW_INTERVENTION);
      const at = formatMoment(drafts[0]?.at ?? new Date(), new Date());
      return [{ id: isNew ? null : place, name: isNew ? NEW : CHANGE, at, keys: drafts.map(({ key }) => key) }];
    });
  }
}

const NEW = $localize`:@@kept-drafts.new:Ny insats`;
const CHANGE = $localize`:@@kept-drafts.change:Ändring av en insats`;
const DISCARDED = $localize`:@@kept-drafts.discarded:Utkastet är slängt.`;
