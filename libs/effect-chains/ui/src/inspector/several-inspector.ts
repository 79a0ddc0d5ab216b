import { Component, computed, inject, input } from '@angular/core';
import { NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { Control, Field } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { GroupField } from './group-field';
import { IndicatorChooser } from './indicator-chooser';
import { InterventionChooser } from './intervention-chooser';

/** What can be done to several parts at once. */
@Component({
  selector: 'rt-several-inspector',
  imports: [Control, Field, GroupField, IndicatorChooser, InterventionChooser],
  templateUrl: './several-inspector.html',
  styleUrl: './inspector-sections.css',
})
export class SeveralInspector {
  readonly ids = input.required<ReadonlySet<Id>>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  protected readonly kinds = NODE_KINDS;
  protected readonly nodes = computed(() => (this.live.chain()?.nodes ?? []).filter(({ id }) => this.ids().has(id)));
  protected readonly arrows = computed(() => (this.live.chain()?.edges ?? []).filter(({ id }) => this.ids().has(id)));
  /** The group that all of them are in. */
  protected readonly groupId = computed(() => {
    const [first, ...more] = new Set(this.nodes().map(({ groupId }) => groupId));
    return more.length ? null : (first ?? null);
  });

  protected move(list: HTMLSelectElement) {
    this.actions.move(this.ids(), list.value as NodeKind);
    list.value = '';
  }
}
