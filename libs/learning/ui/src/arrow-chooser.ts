import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { ChainClient } from '@rt/effect-chains/ui';
import type { Id } from '@rt/shared/domain';
import { Control, Field } from '@rt/shared/ui';

/** An arrow as it is chosen: in which chain, and between which boxes. */
export interface ChosenArrow {
  chainId: Id;
  edgeId: Id;
  name: string;
  critical: boolean;
}

const named = ({ nodes, edges }: ChainDetail) => {
  const texts = new Map(nodes.map(({ id, text }) => [id, text]));
  return edges
    .map(({ id, fromId, toId, critical }) => ({
      id,
      critical,
      name: `${texts.get(fromId) ?? ''} → ${texts.get(toId) ?? ''}`,
    }))
    .toSorted((one, other) => Number(other.critical) - Number(one.critical));
};

/** Chooses a chain, and an arrow in it; those that the chain stands or falls with come first. */
@Component({
  selector: 'rt-arrow-chooser',
  imports: [Control, Field],
  template: `
    <rt-field label="Effektkedja" i18n-label="@@arrow-chooser.chain">
      <select rtControl #chains (change)="chooseChain(chains.value)">
        <option value="" i18n="@@arrow-chooser.choose-chain">Välj en effektkedja …</option>
        @for (chain of list.value(); track chain.id) {
          <option [value]="chain.id">{{ chain.name }}</option>
        }
      </select>
    </rt-field>
    @if (chainId() && wantsArrow()) {
      <rt-field label="Pil" i18n-label="@@arrow-chooser.arrow">
        <select rtControl #arrows [disabled]="chain.isLoading()" (change)="chooseArrow(arrows.value)">
          <option value="" i18n="@@arrow-chooser.choose-arrow">Välj en pil …</option>
          @for (edge of edges(); track edge.id) {
            <option [value]="edge.id">
              {{ edge.name }}
              @if (edge.critical) {
                <ng-container i18n="@@arrow-chooser.critical">(avgörande)</ng-container>
              }
            </option>
          }
        </select>
      </rt-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    select {
      width: 100%;
    }
  `,
})
export class ArrowChooser {
  /** Whether an arrow is asked for, and not the chain alone. */
  readonly wantsArrow = input(true);
  readonly chainChosen = output<Id>();
  readonly arrowChosen = output<ChosenArrow>();

  private readonly client = inject(ChainClient);
  protected readonly list = this.client.list();
  protected readonly chainId = signal<Id | null>(null);
  protected readonly chain = this.client.chain(() => (this.wantsArrow() && this.chainId()) || '');
  protected readonly edges = computed(() => (this.chain.hasValue() ? named(this.chain.value()) : []));

  protected chooseChain(id: string) {
    this.chainId.set(id || null);
    if (id) this.chainChosen.emit(id);
  }

  protected chooseArrow(id: string) {
    const [chainId, edge] = [this.chainId(), this.edges().find((each) => each.id === id)];
    if (chainId && edge) this.arrowChosen.emit({ chainId, edgeId: edge.id, name: edge.name, critical: edge.critical });
  }
}
