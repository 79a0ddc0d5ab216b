import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { type SearchHit, type SearchProvider, Thread } from '@rt/shared/ui';
import { SEARCH_PROVIDERS } from './search-providers';
import { type HitGroup, searchAll, SHORTEST } from './search-results';
import { TypedAhead } from './typed-ahead';

/** Time to go on writing before the search starts. */
const PAUSE_MS = 150;

/** The search over everything (Ctrl K): write, arrows, Enter. */
@Component({
  selector: 'rt-palette',
  imports: [Thread],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
})
export class Palette {
  readonly closed = output<void>();

  protected readonly text = signal('');
  protected readonly groups = signal<readonly HitGroup[]>([]);
  protected readonly searching = signal(false);
  protected readonly active = signal(0);
  protected readonly hits = computed(() => this.groups().flatMap(({ hits }) => hits));
  protected readonly tooShort = computed(() => this.text().trim().length < SHORTEST);

  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly sources = inject(SEARCH_PROVIDERS);
  private readonly typedAhead = inject(TypedAhead);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private providers: Promise<SearchProvider[]> | undefined;

  constructor() {
    afterNextRender(() => this.open());
    effect((onCleanup) => {
      const text = this.text();
      const pause = setTimeout(() => void this.search(text), PAUSE_MS);
      onCleanup(() => clearTimeout(pause));
    });
  }

  private open() {
    this.dialog().nativeElement.showModal();
    this.text.set(this.typedAhead.end());
  }

  protected write(event: Event) {
    if (event.target instanceof HTMLInputElement) this.text.set(event.target.value);
  }

  protected onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const count = Math.max(this.hits().length, 1);
      this.active.update((at) => (at + step + count) % count);
    } else if (event.key === 'Enter') {
      const hit = this.hits()[this.active()];
      if (hit) this.go(hit);
    }
  }

  protected go({ link, queryParams }: SearchHit) {
    this.dialog().nativeElement.close();
    void this.router.navigate([...link], { queryParams });
  }

  private async search(text: string) {
    this.searching.set(true);
    this.providers ??= Promise.all(this.sources.map(async (source) => this.injector.get(await source())));
    const groups = await searchAll(await this.providers, text);
    if (text !== this.text()) return;
    this.groups.set(groups);
    this.active.set(0);
    this.searching.set(false);
  }
}
