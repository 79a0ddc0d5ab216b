import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { InterventionSummary } from '@rt/portfolio/domain';
import { InterventionClient, Picker } from '@rt/portfolio/ui';
import { formatKronor, type Id } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';
import { ALREADY_TIED } from './found-by';

const SUGGESTIONS = 20;

/** Finds an intervention of the region by its name, case number or organisation. */
@Component({
  selector: 'rt-intervention-chooser',
  imports: [Picker],
  template: `<rt-picker
    [label]="label()"
    [options]="options()"
    [loading]="loading()"
    (searched)="search($event)"
    (picked)="pick($event)"
  />`,
})
export class InterventionChooser {
  readonly label = input($localize`:@@intervention-chooser.label:Lägg till en insats`);
  readonly taken = input<readonly Id[]>([]);
  readonly picked = output<InterventionSummary>();

  private readonly client = inject(InterventionClient);
  private readonly language = injectLanguage();
  private readonly found = signal<readonly InterventionSummary[]>([]);
  protected readonly loading = signal(false);
  protected readonly options = computed(() =>
    this.found().map(({ id, name, organisation, amount }) => ({
      key: id,
      label: name,
      note: [organisation, formatKronor(amount, this.language)].filter(Boolean).join(' · '),
      ...(this.taken().includes(id) ? { taken: ALREADY_TIED } : {}),
    })),
  );
  private asked = 0;

  protected search(search: string) {
    const ask = ++this.asked;
    this.loading.set(true);
    this.client.page({ search, limit: SUGGESTIONS }).subscribe({
      next: ({ items }) => ask === this.asked && this.show(items),
      error: () => this.show([]),
    });
  }

  protected pick(id: Id) {
    const found = this.found().find((each) => each.id === id);
    if (found) this.picked.emit(found);
  }

  private show(items: readonly InterventionSummary[]) {
    this.found.set(items.filter(({ concealed }) => !concealed));
    this.loading.set(false);
  }
}
