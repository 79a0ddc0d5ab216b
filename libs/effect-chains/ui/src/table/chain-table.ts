import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import {
  type ChainEdge,
  type ChainNode,
  type EdgeContent,
  NODE_TEXT_LENGTH,
  type NodeContent,
} from '@rt/effect-chains/domain';
import { type CsvCell, parsePastedTable } from '@rt/shared/domain';
import { Empty, ExportButton, injectLanguage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { arrowColumns } from './arrow-columns';
import { boxColumns } from './box-columns';
import { type GridColumn, type GridSort, sortedBy } from './grid-column';
import { newArrowRow, newBoxRow } from './new-rows';
import { type GridPlace, type PastedRange, pastedRange } from './pasted-range';
import { PartsGrid } from './parts-grid';
import { sortFrom, sortText } from './sort-address';

interface Paste {
  at: GridPlace;
  table: string[][];
}

/** The chain as two tables, boxes and arrows: to sort, to write in, to paste into from Excel and to export. */
@Component({
  selector: 'rt-chain-table',
  imports: [Empty, ExportButton, PartsGrid],
  providers: [ChainActions],
  templateUrl: './chain-table.html',
  styles: `
    h2 {
      margin: 0;
      font-size: var(--rt-size-3);
    }
    section {
      margin-block-end: 32px;
    }
    .refused {
      color: var(--rt-thread);
      font-weight: 600;
    }
  `,
})
export class ChainTable {
  protected readonly live = inject(ChainLive);
  private readonly actions = inject(ChainActions);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);

  protected readonly boxSort = computed(() => sortFrom(this.query()?.get('rutor')));
  protected readonly arrowSort = computed(() => sortFrom(this.query()?.get('pilar')));
  protected readonly boxColumns = computed(() => {
    const chain = this.live.chain();
    return chain ? boxColumns(chain, this.live.names(), this.language) : [];
  });
  protected readonly arrowColumns = computed(() => {
    const chain = this.live.chain();
    return chain ? arrowColumns(chain, this.language) : [];
  });
  protected readonly boxes = computed(() =>
    sortedBy(this.live.chain()?.nodes ?? [], this.boxColumns(), this.boxSort() ?? { key: 'kind', descending: false }),
  );
  protected readonly arrows = computed(() =>
    sortedBy(this.live.chain()?.edges ?? [], this.arrowColumns(), this.arrowSort()),
  );
  protected readonly refused = signal<string | null>(null);
  protected readonly boxRows = () => cellsOf(this.boxes(), this.boxColumns());
  protected readonly arrowRows = () => cellsOf(this.arrows(), this.arrowColumns());
  protected readonly boxFile = computed(
    () => $localize`:@@chain-table.box-file:${this.live.chain()?.name}:chain: rutor`,
  );
  protected readonly arrowFile = computed(
    () => $localize`:@@chain-table.arrow-file:${this.live.chain()?.name}:chain: pilar`,
  );

  protected order(table: 'rutor' | 'pilar', sort: GridSort) {
    const queryParams = { [table]: sortText(sort) };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected writeBox({ part, content }: { part: ChainNode; content: Partial<NodeContent> }) {
    this.actions.choose('node', part, content);
  }

  protected writeArrow({ part, content }: { part: ChainEdge; content: Partial<EdgeContent> }) {
    this.actions.choose('edge', part, content);
  }

  protected pasteBoxes({ at, table }: Paste) {
    const last = this.boxes().at(-1)?.kind ?? 'activity';
    const newRow = newBoxRow(this.boxColumns(), last);
    this.take(pastedRange('node', this.boxes(), this.boxColumns(), at, table, newRow));
  }

  protected pasteArrows({ at, table }: Paste) {
    const chain = this.live.chain();
    if (!chain) return;
    const newRow = newArrowRow(chain, this.arrowColumns());
    this.take(pastedRange('edge', this.arrows(), this.arrowColumns(), at, table, newRow));
  }

  /** A table without rows has no cell to paste into. */
  protected pasteFirst(event: ClipboardEvent) {
    const table = parsePastedTable(event.clipboardData?.getData('text/plain') ?? '');
    if (!table.length) return;
    event.preventDefault();
    const width = Math.max(...table.map((cells) => cells.length));
    this.pasteBoxes({ at: { row: 0, column: width > 1 ? 0 : 1 }, table });
  }

  protected addFirst(text: string) {
    if (text.trim().length >= NODE_TEXT_LENGTH.min) this.actions.addBox('activity', text.trim());
  }

  protected select({ id }: { id: string }) {
    this.live.selection.set(new Set([id]));
  }

  private take({ changes, refused }: PastedRange) {
    this.refused.set(refused);
    this.live.change(changes, PASTED);
  }
}

const PASTED = $localize`:@@chain-table.pasted:Cellerna klistrades in`;

const cellsOf = <P, C>(parts: readonly P[], columns: readonly GridColumn<P, C>[]): CsvCell[][] => [
  columns.map(({ head }) => head),
  ...parts.map((part) => columns.map(({ text }) => text(part))),
];
