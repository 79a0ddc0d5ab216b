import { Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ChainLive } from './live/chain-live';

const VIEWS = ['bild', 'disposition', 'tabell', 'ord'] as const;
type View = (typeof VIEWS)[number];

/** A chain to draw, write and read, together with others. */
@Component({
  selector: 'rt-chain-page',
  imports: [ProblemMessage, Skeleton],
  providers: [ChainLive],
  templateUrl: './chain-page.html',
  styleUrl: './chain-page.css',
})
export class ChainPage {
  readonly chainId = input.required<string>();
  readonly vy = input<string>();
  readonly vald = input<string>();

  private readonly router = inject(Router);
  protected readonly live = inject(ChainLive);
  protected readonly view = computed<View>(() => VIEWS.find((view) => view === this.vy()) ?? 'bild');

  constructor() {
    effect(() => this.live.id.set(this.chainId()));
    effect(() => this.live.selection.set(new Set(this.vald()?.split(',').filter(Boolean))));
    effect(() => {
      const vald = [...this.live.selection()].join(',') || null;
      void this.router.navigate([], { queryParams: { vald }, queryParamsHandling: 'merge', replaceUrl: true });
    });
  }
}
