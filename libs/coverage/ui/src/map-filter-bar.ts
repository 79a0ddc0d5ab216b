import { Component, computed, inject, input, output } from '@angular/core';
import { type GoalFacts, LINK_STATES, THREAD_LINKS } from '@rt/coverage/domain';
import { Concepts } from '@rt/goals/ui';
import { stateWord } from '@rt/shared/ui';
import { LINK_PLACES } from './link-places';
import type { MapFilter } from './map-filter';
import type { MapOrder } from './map-order';

/** What the map shows and in which order. */
@Component({
  selector: 'rt-map-filter-bar',
  templateUrl: './map-filter-bar.html',
  styleUrl: './map-filter-bar.css',
})
export class MapFilterBar {
  readonly filter = input.required<MapFilter>();
  readonly order = input.required<MapOrder>();
  readonly goals = input.required<readonly GoalFacts[]>();
  readonly filterChanged = output<Partial<MapFilter>>();
  readonly orderChanged = output<Partial<MapOrder>>();

  protected readonly concepts = inject(Concepts);
  protected readonly links = THREAD_LINKS.map((link) => ({ value: link, text: LINK_PLACES[link].label }));
  protected readonly states = LINK_STATES.map((state) => ({ value: state, text: stateWord(state) }));
  protected readonly people = computed(() =>
    [...new Set(this.goals().flatMap(({ responsible }) => responsible ?? []))].sort((one, other) =>
      one.localeCompare(other, 'sv'),
    ),
  );
  protected readonly groups = [
    { value: 'none', text: $localize`:@@map.group.none:Målträdet` },
    { value: 'part', text: $localize`:@@map.group.part:Del av strategin` },
    { value: 'level', text: $localize`:@@map.group.level:Nivå` },
    { value: 'responsible', text: $localize`:@@map.group.responsible:Ansvarig` },
  ] as const;
  protected readonly sorts = [
    { value: 'tree', text: $localize`:@@map.sort.tree:Som i strategin` },
    { value: 'breaks', text: $localize`:@@map.sort.breaks:Flest brott först` },
    { value: 'money', text: $localize`:@@map.sort.money:Mest pengar först` },
  ] as const;

  protected set<K extends 'link' | 'state' | 'level' | 'responsible'>(key: K, list: HTMLSelectElement) {
    this.filterChanged.emit({ [key]: list.value || null });
  }

  protected setOrder(key: keyof MapOrder, list: HTMLSelectElement) {
    this.orderChanged.emit({ [key]: list.value });
  }
}
