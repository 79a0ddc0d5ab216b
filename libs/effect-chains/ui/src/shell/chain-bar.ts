import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { ChainComments } from '../comments/chain-comments';
import { ChainLive } from '../live/chain-live';
import { ChainExports } from '../picture/chain-exports';
import { ChainSettings } from './chain-settings';
import { type Panel, PANEL_NAMES, PANELS, type View, VIEW_NAMES, VIEWS } from './chain-views';
import { Workshop } from './workshop';

/** What can be done with the chain as a whole, and the ways to look at it. */
@Component({
  selector: 'rt-chain-bar',
  imports: [ChainExports, RouterLink],
  templateUrl: './chain-bar.html',
  styleUrl: './chain-bar.css',
  host: { '(keydown.escape)': 'closeMenu()', '(document:click)': 'onClick($event)' },
})
export class ChainBar {
  readonly chain = input.required<ChainDetail>();
  readonly view = input.required<View>();
  readonly panel = input.required<Panel | null>();
  readonly panelAsked = output<Panel | null>();

  protected readonly live = inject(ChainLive);
  protected readonly settings = inject(ChainSettings);
  protected readonly workshop = inject(Workshop);
  private readonly comments = inject(ChainComments);
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');
  protected readonly views = VIEWS.map((view) => ({ view, name: VIEW_NAMES[view] }));
  protected readonly panels = computed(() => {
    const counts: Record<Panel, number> = {
      granskning: this.live.findings().length,
      kommentarer: this.comments.open().length,
      versioner: 0,
    };
    return PANELS.map((panel) => ({ panel, name: PANEL_NAMES[panel], count: counts[panel] }));
  });
  protected readonly undoLabel = computed(() => {
    const step = this.live.canUndo();
    return step ? $localize`:@@chain-bar.undo-step:Ångra: ${step}:step:` : UNDO;
  });
  protected readonly redoLabel = computed(() => {
    const step = this.live.canRedo();
    return step ? $localize`:@@chain-bar.redo-step:Gör om: ${step}:step:` : REDO;
  });

  protected print() {
    this.closeMenu();
    window.print();
  }

  protected closeMenu() {
    this.menu().nativeElement.open = false;
  }

  protected onClick({ target }: Event) {
    if (!this.menu().nativeElement.contains(target as Node)) this.closeMenu();
  }
}

const UNDO = $localize`:@@chain-bar.undo-name:Ångra`;
const REDO = $localize`:@@chain-bar.redo-name:Gör om`;
