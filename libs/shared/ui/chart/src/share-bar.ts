import { Component, computed, input } from '@angular/core';
import { formatPercent } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';

/** One part of a whole, in percent. */
export interface Share {
  key: string;
  label: string;
  percent: number;
  /** Proposed and not yet confirmed: drawn hatched. */
  tentative?: boolean;
}

/** One bar that always adds up to 100 %: the shares, and what is left as *ofördelat*. Too much is shown as too much. */
@Component({
  selector: 'rt-share-bar',
  templateUrl: './share-bar.html',
  styleUrl: './share-bar.css',
})
export class ShareBar {
  readonly shares = input.required<readonly Share[]>();
  /** What the whole is, for example `Fördelning av Kompetenslyftet`. */
  readonly label = input.required<string>();

  private readonly language = injectLanguage();

  protected readonly sum = computed(() => rounded(this.shares().reduce((sum, { percent }) => sum + percent, 0)));
  protected readonly over = computed(() => this.sum() > 100);
  /** The parts as drawn: over 100 % they are drawn to scale within the bar. */
  protected readonly parts = computed(() =>
    this.shares()
      .filter(({ percent }) => percent > 0)
      .map((share, at) => ({ ...share, width: (share.percent * 100) / Math.max(this.sum(), 100), tone: at % 4 })),
  );
  protected readonly rest = computed(() => Math.max(rounded(100 - this.sum()), 0));

  protected readonly percent = (value: number) => formatPercent(value, this.language);
}

const rounded = (value: number) => Math.round(value * 100) / 100;
