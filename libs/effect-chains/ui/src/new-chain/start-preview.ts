import { Component, computed, inject, input } from '@angular/core';
import { type ChainInput, NODE_KINDS } from '@rt/effect-chains/domain';
import { Concepts } from '@rt/goals/ui';

/** What a chain begins with, column by column, before it is made. */
@Component({
  selector: 'rt-start-preview',
  template: `
    <p role="status">
      <ng-container i18n="@@start-preview.boxes">{boxes(), plural,
        =1 {1 ruta}
        other {{{ boxes() }} rutor}
      }</ng-container
      >,
      <ng-container i18n="@@start-preview.arrows">{arrows(), plural,
        =1 {1 pil}
        other {{{ arrows() }} pilar}
      }</ng-container
      >.
    </p>
    <ol>
      @for (column of columns(); track column.kind) {
        <li>
          <span class="rt-small rt-quiet">{{ column.name }}</span>
          @for (node of column.nodes; track node.id) {
            <span class="box">{{ node.text }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    p {
      margin: 0 0 8px;
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
      gap: 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .box {
      display: block;
      margin-block-start: 4px;
      padding-block-start: 4px;
      border-block-start: 1px solid var(--rt-grey-3);
      font-family: var(--rt-serif);
      overflow-wrap: anywhere;
    }
  `,
})
export class StartPreview {
  readonly chain = input.required<ChainInput>();

  private readonly names = inject(Concepts).stageNames;
  protected readonly boxes = computed(() => this.chain().nodes.length);
  protected readonly arrows = computed(() => this.chain().edges.length);
  protected readonly columns = computed(() =>
    NODE_KINDS.map((kind) => ({
      kind,
      name: this.names()[kind],
      nodes: this.chain().nodes.filter((node) => node.kind === kind),
    })).filter(({ nodes }) => nodes.length),
  );
}
