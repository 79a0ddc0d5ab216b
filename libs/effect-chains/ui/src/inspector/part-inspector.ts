import { Component, computed, inject } from '@angular/core';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { ArrowInspector } from './arrow-inspector';
import { BoxInspector } from './box-inspector';
import { GroupInspector } from './group-inspector';
import { SeveralInspector } from './several-inspector';

/** What is known of what is selected: a box, an arrow, a group or several. */
@Component({
  selector: 'rt-part-inspector',
  imports: [ArrowInspector, BoxInspector, GroupInspector, SeveralInspector],
  providers: [ChainActions],
  template: `
    @if (node(); as node) {
      <rt-box-inspector [node]="node" />
    } @else if (edge(); as edge) {
      <rt-arrow-inspector [edge]="edge" />
    } @else if (group(); as group) {
      <rt-group-inspector [group]="group" />
    } @else if (several().size) {
      <rt-several-inspector [ids]="several()" />
    } @else {
      <p class="rt-quiet" i18n="@@part-inspector.nothing">
        Välj en ruta eller en pil för att se vad den bygger på, hur den mäts och vem som gör den.
      </p>
    }
    @if (node() || edge()) {
      <ng-content />
    }
  `,
  styleUrl: './part-inspector.css',
})
export class PartInspector {
  private readonly live = inject(ChainLive);
  private readonly selected = computed(() => {
    const [first, ...more] = this.live.selection();
    return more.length ? null : first;
  });
  protected readonly node = computed(() => this.live.chain()?.nodes.find(({ id }) => id === this.selected()));
  protected readonly edge = computed(() => this.live.chain()?.edges.find(({ id }) => id === this.selected()));
  protected readonly group = computed(() => this.live.chain()?.groups.find(({ id }) => id === this.selected()));
  /** Those that are still there. */
  protected readonly several = computed(() => {
    const chain = this.live.chain();
    const parts = [...(chain?.nodes ?? []), ...(chain?.edges ?? []), ...(chain?.groups ?? [])];
    const selected = this.live.selection();
    return new Set(selected.size > 1 ? parts.flatMap(({ id }) => (selected.has(id) ? [id] : [])) : []);
  });
}
