import { Component, computed, effect, inject, input } from '@angular/core';
import { TrailFold } from '@rt/audit/ui';
import { ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ChainCanvas } from './canvas/chain-canvas';
import { CHAIN_LABELS, CHAIN_TRAIL } from './chain-labels';
import { ChainLive } from './live/chain-live';
import { ChainOutline } from './outline/chain-outline';
import { ChainWordsView } from './outline/chain-words-view';
import { ChainAddress } from './shell/chain-address';
import { ChainBar } from './shell/chain-bar';
import { ChainChoices } from './shell/chain-choices';
import { ChainSettings } from './shell/chain-settings';
import { ChainSubjectLine } from './shell/chain-subject';
import { ChainTitle } from './shell/chain-title';
import { type Panel, panelOf, viewOf } from './shell/chain-views';
import { injectNarrow } from './shell/narrow';
import { SavedLine } from './shell/saved-line';
import { SidePanel } from './shell/side-panel';
import { UndoKeys } from './shell/undo-keys';
import { WhoHere } from './shell/who-here';
import { Workshop } from './shell/workshop';
import { ChainTable } from './table/chain-table';
import { ChainCompare } from './versions/chain-compare';

/** A chain to draw, write and read, together with others. How it is looked at stands in the address. */
@Component({
  selector: 'rt-chain-page',
  imports: [
    ChainBar,
    ChainCanvas,
    ChainChoices,
    ChainCompare,
    ChainOutline,
    ChainSubjectLine,
    ChainTable,
    ChainTitle,
    ChainWordsView,
    ProblemMessage,
    SavedLine,
    SidePanel,
    Skeleton,
    TrailFold,
    UndoKeys,
    WhoHere,
  ],
  providers: [ChainAddress, ChainLive, ChainSettings, Workshop],
  templateUrl: './chain-page.html',
  styleUrl: './chain-page.css',
})
export class ChainPage {
  readonly chainId = input.required<string>();
  /** The view, what stands beside it, what is selected, and the versions compared, as the address says them. */
  readonly vy = input<string>();
  readonly sida = input<string>();
  readonly vald = input<string>();
  readonly fran = input<string>();
  readonly till = input<string>();

  protected readonly live = inject(ChainLive);
  protected readonly workshop = inject(Workshop);
  private readonly address = inject(ChainAddress);
  private readonly narrow = injectNarrow(700);
  protected readonly labels = CHAIN_LABELS;
  protected readonly trailOf = CHAIN_TRAIL;
  protected readonly view = computed(() => viewOf(this.vy(), this.narrow()));
  protected readonly panel = computed(() => panelOf(this.sida()));
  protected readonly beside = computed(() => this.panel() !== null || this.live.selection().size > 0);

  constructor() {
    effect(() => this.live.id.set(this.chainId()));
    effect(() => this.address.asked.set(this.vald()));
  }

  protected show(panel: Panel | null) {
    void this.address.go({ sida: panel });
  }

  protected closePanel() {
    if (!this.panel()) this.live.selection.set(new Set());
    this.show(null);
  }
}
