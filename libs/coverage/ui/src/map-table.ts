import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectLanguage, ThreadCell, threadSentence, Tip } from '@rt/shared/ui';
import { observedWidth } from '@rt/shared/ui/chart';
import { Concepts } from '@rt/goals/ui';
import { THREAD_LINKS } from '@rt/coverage/domain';
import { nextCell } from './cell-keys';
import { columnFor } from './column-for';
import { LINK_PLACES } from './link-places';
import type { MapSection } from './map-order';
import { threadKnots } from './thread-knots';

/** The map itself: a row a goal, a column a link, the thread running through. Arrow keys go between the knots. */
@Component({
  selector: 'rt-map-table',
  imports: [RouterLink, ThreadCell, Tip],
  templateUrl: './map-table.html',
  styleUrl: './map-table.css',
  host: { '[class.stacked]': 'stacked()', '[style.--rt-thread-col.px]': 'column()' },
})
export class MapTable {
  readonly sections = input.required<readonly MapSection[]>();
  /** The goal opened beside the map. */
  readonly selected = input<string | null>(null);

  private readonly language = injectLanguage();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly room = observedWidth(inject<ElementRef<HTMLElement>>(ElementRef));
  protected readonly concepts = inject(Concepts);
  protected readonly heads = THREAD_LINKS.map((link) => ({ link, ...LINK_PLACES[link] }));
  /** Where Tab comes in: the cell last visited, while its row is shown. */
  private readonly visited = signal({ id: '', column: 0 });

  protected readonly column = computed(() => columnFor(this.room()).width);
  protected readonly stacked = computed(() => columnFor(this.room()).stacked);
  protected readonly shown = computed(() =>
    this.sections().map(({ rows, ...section }) => ({
      ...section,
      rows: rows.map(({ goal, thread, depth }) => {
        const knots = threadKnots(thread, this.language, (panel) => ['/karta', goal.id, panel]);
        return { goal, depth, knots, sentence: threadSentence(knots, this.language) };
      }),
    })),
  );
  private readonly ids = computed(() => this.shown().flatMap(({ rows }) => rows.map(({ goal }) => goal.id)));
  private readonly entry = computed(() => {
    const visited = this.visited();
    return this.ids().includes(visited.id) ? visited : { id: this.ids()[0], column: 0 };
  });

  protected tabindex(id: string, column: number): 0 | -1 {
    return this.entry().id === id && this.entry().column === column ? 0 : -1;
  }

  protected visit(id: string, column: number) {
    this.visited.set({ id, column });
  }

  protected onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = nextCell(event.key, this.entry(), this.ids(), THREAD_LINKS.length);
    if (!to) return;
    event.preventDefault();
    this.element.querySelector<HTMLElement>(`[data-cell="${to.id}/${to.column}"]`)?.focus();
  }
}
