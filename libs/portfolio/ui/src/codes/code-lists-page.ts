import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import {
  CODE_LIST_NAMES,
  CODE_LISTS,
  type CodeListItemChange,
  type CodeListItemInput,
  isChosenOn,
  type UsedCodeListItem,
} from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { injectLanguage, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { firstValueFrom, type Observable, switchMap } from 'rxjs';
import { CodeListClient } from './code-list-client';
import { CodeListTable } from './code-list-table';

/** What the region sorts its interventions by: four lists that remember what has been used. */
@Component({
  selector: 'rt-code-lists-page',
  imports: [CodeListTable, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './code-lists-page.html',
})
export class CodeListsPage {
  /** `?avslutade=1` shows also what has ended. */
  readonly avslutade = input<string>();

  private readonly client = inject(CodeListClient);
  private readonly undo = inject(Undo);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  protected readonly found = this.client.all();
  protected readonly problem = signal<unknown>(null);
  protected readonly mayEdit = computed(() => this.session.can('concept-profile:edit'));
  private readonly session = inject(SessionStore);
  private readonly today = formatDate(new Date());

  protected readonly ended = computed(() => this.found.value().filter((item) => this.hasEnded(item)).length);
  protected readonly lists = computed(() =>
    CODE_LISTS.map((list) => ({
      list,
      name: CODE_LIST_NAMES[list][this.language],
      items: this.found.value().filter((item) => item.list === list && (this.avslutade() || !this.hasEnded(item))),
    })),
  );

  protected showEnded(event: Event) {
    const avslutade = (event.target as HTMLInputElement).checked ? '1' : null;
    void this.router.navigate([], { queryParams: { avslutade }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected add(input: CodeListItemInput) {
    return this.run(this.client.add(input), ({ id, version }) => this.client.remove(id, version));
  }

  protected change({ item, change }: { item: UsedCodeListItem; change: CodeListItemChange }) {
    const before = Object.fromEntries(
      (Object.keys(change) as (keyof CodeListItemChange)[]).map((key) => [key, item[key]]),
    );
    return this.run(this.client.change(item.id, item.version, change), (saved) =>
      saved.id === item.id ? this.client.change(saved.id, saved.version, before) : this.unreplace(item, saved),
    );
  }

  protected remove(item: UsedCodeListItem) {
    return this.run(this.client.remove(item.id, item.version), () => this.client.add(item));
  }

  /** A replacement is taken back by removing the new item and opening the old one as it was. */
  private unreplace({ id, version, retiredOn }: UsedCodeListItem, added: UsedCodeListItem) {
    return this.client
      .remove(added.id, added.version)
      .pipe(switchMap(() => this.client.change(id, version + 1, { retiredOn })));
  }

  private hasEnded(item: UsedCodeListItem) {
    return item.retiredOn !== null && !isChosenOn({ validFrom: null, retiredOn: item.retiredOn }, this.today);
  }

  private async run<T>(work: Observable<T>, back: (saved: T) => Observable<unknown>) {
    try {
      const saved = await firstValueFrom(work, { defaultValue: null as T });
      this.problem.set(null);
      this.undo.offer(CHANGED, () => this.takeBack(back(saved)));
    } catch (error) {
      this.problem.set(error);
    }
    this.found.reload();
  }

  private async takeBack(work: Observable<unknown>) {
    await firstValueFrom(work, { defaultValue: null }).catch((error: unknown) => this.problem.set(error));
    this.found.reload();
  }
}

const CHANGED = $localize`:@@code-lists.changed:Kodlistan är ändrad.`;
