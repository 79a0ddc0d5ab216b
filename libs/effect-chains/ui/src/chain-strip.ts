import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ChainDetail, NODE_KINDS, onTheWayTo } from '@rt/effect-chains/domain';
import { COLUMN_NAMES } from './chain-words';

/** What leads to a goal in one chain, column by column on a line. */
@Component({
  selector: 'rt-chain-strip',
  imports: [RouterLink],
  template: `
    <h3>
      <a [routerLink]="['/effektkedjor', chain().id]">{{ chain().name }}</a>
    </h3>
    @if (steps().length) {
      <ol>
        @for (step of steps(); track step.kind) {
          <li>
            <span class="rt-small rt-quiet">{{ step.name }}</span>
            @for (node of step.nodes; track node.id) {
              <span class="box">{{ node.text }}</span>
            }
          </li>
        }
      </ol>
    } @else {
      <p i18n="@@chain-strip.nothing">
        ◐ Målet står i kedjan, men inget leder dit än. Öppna kedjan och fråga vad som måste hända just före.
      </p>
    }
  `,
  styles: `
    h3 {
      margin: 0 0 8px;
      font-size: var(--rt-size-3);
      font-weight: 400;
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 32px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      flex: 1 1 160px;
      max-width: 320px;
    }
    li + li::before {
      content: '→';
      position: absolute;
      left: -24px;
      color: var(--rt-grey-1);
    }
    .box {
      display: block;
      margin-top: 4px;
      padding-top: 4px;
      border-top: 1px solid var(--rt-grey-3);
    }
  `,
})
export class ChainStrip {
  readonly chain = input.required<ChainDetail>();
  readonly lineageId = input.required<string>();

  protected readonly steps = computed(() => {
    const { nodes } = this.chain();
    const ends = nodes.filter(({ goal }) => goal?.lineageId === this.lineageId());
    const before = new Set(ends.flatMap(({ id }) => [...onTheWayTo(this.chain(), id)]));
    for (const { id } of ends) before.delete(id);
    return NODE_KINDS.map((kind) => ({
      kind,
      name: COLUMN_NAMES[kind],
      nodes: nodes.filter((node) => node.kind === kind && before.has(node.id)),
    })).filter(({ nodes }) => nodes.length);
  });
}
