import { Component, computed, DestroyRef, ElementRef, inject, input, output } from '@angular/core';
import { FChannelHub, FComponentsStore } from '@foblex/flow';
import { NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { BOX_WIDTH, COLUMN_PITCH } from '../layout/columns';

/** The names of the columns, above them however the canvas is moved; hairlines between the columns below. */
@Component({
  selector: 'rt-column-heads',
  template: `
    <div class="row">
      @for (head of heads(); track head.kind) {
        <div class="column">
          <span [title]="head.name">{{ head.name }}</span>
          @if (editable()) {
            <button
              type="button"
              tabindex="-1"
              (mousedown)="$event.stopPropagation()"
              (click)="added.emit(head.kind)"
              [attr.aria-label]="head.adds"
              [title]="head.adds"
            >
              +
            </button>
          }
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      position: absolute;
      inset: 0;
      overflow: hidden;
      pointer-events: none;
    }
    .row {
      display: flex;
      height: 100%;
      transform-origin: 0 0;
    }
    .column {
      position: relative;
      container-type: inline-size;
      flex: none;
      width: var(--rt-column);
      border-inline-start: 1px solid var(--rt-grey-4);
    }
    span {
      display: block;
      overflow: hidden;
      padding: 4px 8px;
      border-block-end: 1px solid var(--rt-grey-3);
      background: var(--rt-paper);
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
      line-height: 20px;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    button {
      position: absolute;
      inset: 0 0 auto auto;
      width: 28px;
      height: 28px;
      padding: 0;
      border: 0;
      background: var(--rt-paper);
      color: var(--rt-link);
      font: 600 var(--rt-size-3) / 28px var(--rt-sans);
      pointer-events: all;
      cursor: pointer;
    }
    :host(.editable) span {
      padding-inline-end: 32px;
    }
    @container (width < 96px) {
      button {
        display: none;
      }
    }
    button:hover {
      background: var(--rt-grey-4);
    }
  `,
  host: { '[class.editable]': 'editable()' },
})
export class ColumnHeads {
  readonly names = input.required<Readonly<Record<NodeKind, string>>>();

  readonly editable = input(false);
  readonly added = output<NodeKind>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly flow = inject(FComponentsStore);
  protected readonly heads = computed(() =>
    NODE_KINDS.map((kind) => {
      const name = this.names()[kind];
      return { kind, name, adds: $localize`:@@canvas.add-to:Ny ruta i kolumnen ${name}:column:` };
    }),
  );

  constructor() {
    new FChannelHub(this.flow.transformChanges$).listen(inject(DestroyRef), () => this.follow());
  }

  private follow() {
    const { position, scaledPosition, scale } = this.flow.transform;
    const start = position.x + scaledPosition.x - ((COLUMN_PITCH - BOX_WIDTH) / 2) * scale;
    const row = this.host.nativeElement.firstElementChild as HTMLElement | null;
    row?.style.setProperty('transform', `translateX(${start}px)`);
    row?.style.setProperty('--rt-column', `${COLUMN_PITCH * scale}px`);
  }
}
