import { Component, computed, DestroyRef, ElementRef, inject, input, output } from '@angular/core';
import { ConnectionWorkerState, FChannelHub, FComponentsStore } from '@foblex/flow';
import type { ChainEdge } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { Rect } from '../layout/geometry';
import type { ArrowLook } from '../picture/arrow-look';
import { type ArrowShape, arrowShape } from '../picture/arrow-shape';

/** An arrow with how it looks and what is said of it. */
export interface DrawnArrow extends ArrowLook {
  edge: ChainEdge;
  label: string;
  /** How many findings concern it. */
  findings: number;
  onThread: boolean;
  selected: boolean;
}

/**
 * All arrows, in one drawing under the boxes: a thousand of them cost less than as many components. While boxes are dragged
 * their arrows follow without any change detection.
 */
@Component({
  selector: 'rt-arrow-layer',
  template: `
    <svg width="1" height="1" aria-hidden="false">
      @for (arrow of shaped(); track arrow.edge.id) {
        <g
          role="group"
          tabindex="-1"
          [attr.data-arrow]="arrow.edge.id"
          [attr.aria-label]="arrow.label"
          [class.thread]="arrow.onThread"
          [class.selected]="arrow.selected"
          (mousedown)="$event.stopPropagation(); picked.emit({ id: arrow.edge.id, event: $event })"
          (touchstart)="$event.stopPropagation(); picked.emit({ id: arrow.edge.id, event: $event })"
        >
          <path class="reach" data-part="line" [attr.d]="arrow.shape.line" />
          <path
            class="line"
            data-part="line"
            [attr.d]="arrow.shape.line"
            [attr.stroke-width]="arrow.width"
            [attr.stroke-dasharray]="arrow.dash"
          />
          <path class="head" data-part="head" [attr.d]="arrow.shape.head" />
          @if (arrow.broken) {
            <path class="line" data-part="ends" stroke-width="2" [attr.d]="arrow.shape.ends" />
          }
          @if (arrow.critical) {
            <path class="head" data-part="diamond" [attr.d]="arrow.shape.diamond" />
          }
          @if (arrow.findings) {
            <circle class="knot" data-part="knot" r="4" [attr.cx]="arrow.shape.knot.x" [attr.cy]="arrow.shape.knot.y" />
          }
          @if (signs()) {
            <text data-part="sign" [attr.x]="arrow.shape.sign.x" [attr.y]="arrow.shape.sign.y + 5">
              {{ arrow.sign }}
            </text>
          }
        </g>
      }
    </svg>
  `,
  styleUrl: './arrow-layer.css',
})
export class ArrowLayer {
  readonly arrows = input.required<readonly DrawnArrow[]>();
  readonly places = input.required<ReadonlyMap<Id, Rect>>();
  readonly signs = input(false);
  readonly picked = output<{ id: Id; event: MouseEvent | TouchEvent }>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly flow = inject(FComponentsStore);
  private moving: ReadonlySet<Id> = new Set();
  private frame = 0;

  protected readonly shaped = computed(() => {
    const places = this.places();
    return this.arrows().flatMap((arrow) => {
      const [from, to] = [places.get(arrow.edge.fromId), places.get(arrow.edge.toId)];
      return from && to ? [{ ...arrow, shape: arrowShape(from, to, arrow) }] : [];
    });
  });

  constructor() {
    // Foblex would start its worker from a blob, which the content security policy refuses; a pulled arrow or two need none.
    inject(ConnectionWorkerState).isDisabled = true;
    new FChannelHub(this.flow.transformChanges$).listen(inject(DestroyRef), () => {
      if (this.moving.size) this.frame ||= requestAnimationFrame(() => this.follow());
    });
  }

  /** From now on these boxes are dragged; none any longer where there are none. */
  drag(ids: ReadonlySet<Id>) {
    const before = this.moving;
    this.moving = ids;
    if (!ids.size) this.draw(before, (id) => this.places().get(id));
  }

  private follow() {
    this.frame = 0;
    this.draw(this.moving, (id) => {
      const place = this.places().get(id);
      const at = this.moving.has(id) ? this.flow.nodes.get(id)?._position : undefined;
      return place && at ? { ...place, ...at } : place;
    });
  }

  private draw(boxes: ReadonlySet<Id>, placeOf: (id: Id) => Rect | undefined) {
    for (const arrow of this.arrows()) {
      const { id, fromId, toId } = arrow.edge;
      if (!boxes.has(fromId) && !boxes.has(toId)) continue;
      const [from, to] = [placeOf(fromId), placeOf(toId)];
      const drawn = this.host.nativeElement.querySelector(`[data-arrow="${id}"]`);
      if (from && to && drawn) redraw(drawn, arrowShape(from, to, arrow));
    }
  }
}

function redraw(drawn: Element, shape: ArrowShape) {
  for (const part of drawn.children) {
    const name = part.getAttribute('data-part') as keyof ArrowShape;
    const at = shape[name];
    if (typeof at === 'string') part.setAttribute('d', at);
    else if (name === 'knot') place(part, 'cx', at.x, 'cy', at.y);
    else place(part, 'x', at.x, 'y', at.y + 5);
  }
}

function place(part: Element, across: string, x: number, down: string, y: number) {
  part.setAttribute(across, `${x}`);
  part.setAttribute(down, `${y}`);
}
