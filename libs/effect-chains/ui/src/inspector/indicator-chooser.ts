import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { IndicatorSummary } from '@rt/indicators/domain';
import { IndicatorClient } from '@rt/indicators/ui';
import { Picker } from '@rt/portfolio/ui';
import type { Id } from '@rt/shared/domain';
import { ALREADY_TIED, foundBy } from './found-by';

/** Finds an indicator of the region by the words of its name. */
@Component({
  selector: 'rt-indicator-chooser',
  imports: [Picker],
  template: `<rt-picker
    label="Lägg till en indikator"
    i18n-label="@@indicator-chooser.label"
    [options]="options()"
    [loading]="loading()"
    (searched)="search($event)"
    (picked)="picked.emit($event)"
  />`,
})
export class IndicatorChooser {
  readonly taken = input<readonly Id[]>([]);
  readonly picked = output<Id>();

  private readonly client = inject(IndicatorClient);
  private readonly all = signal<readonly IndicatorSummary[] | null>(null);
  private readonly sought = signal('');
  protected readonly loading = signal(false);
  protected readonly options = computed(() =>
    foundBy(this.all() ?? [], this.sought(), ({ name }) => name).map(({ id, name, unit }) => ({
      key: id,
      label: name,
      note: unit,
      ...(this.taken().includes(id) ? { taken: ALREADY_TIED } : {}),
    })),
  );

  protected async search(text: string) {
    this.sought.set(text);
    if (this.all() || this.loading()) return;
    this.loading.set(true);
    this.all.set(await this.client.all().catch(() => null));
    this.loading.set(false);
  }
}
