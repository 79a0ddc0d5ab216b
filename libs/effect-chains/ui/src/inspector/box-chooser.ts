import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Picker } from '@rt/portfolio/ui';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { foundBy } from './found-by';

/** Finds a box of the chain by its words, to draw an arrow to it or from it. */
@Component({
  selector: 'rt-box-chooser',
  imports: [Picker],
  template: `<rt-picker
    [label]="label()"
    [options]="options()"
    (searched)="sought.set($event)"
    (picked)="picked.emit($event)"
  />`,
})
export class BoxChooser {
  readonly label = input.required<string>();
  /** Boxes that cannot be chosen. */
  readonly except = input<ReadonlySet<Id>>(new Set());
  readonly picked = output<Id>();

  private readonly live = inject(ChainLive);
  protected readonly sought = signal('');
  protected readonly options = computed(() => {
    const free = (this.live.chain()?.nodes ?? []).filter(({ id }) => !this.except().has(id));
    return foundBy(free, this.sought(), ({ text, kind }) => `${text} ${this.live.names()[kind]}`).map(
      ({ id, text, kind }) => ({ key: id, label: text, note: this.live.names()[kind] }),
    );
  });
}
