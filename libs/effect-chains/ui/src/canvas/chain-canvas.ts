import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { FCanvasComponent, FFlowComponent, FFlowModule, provideFFlow, withA11y, withControlScheme } from '@foblex/flow';
import type { NodeKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { isTextField } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ArrowLayer } from './arrow-layer';
import { CanvasArranging } from './canvas-arranging';
import { CanvasBlank } from './canvas-blank';
import { CanvasBox } from './canvas-box';
import { CanvasContent } from './canvas-content';
import { CanvasDrawing } from './canvas-drawing';
import { CanvasFocus } from './canvas-focus';
import { CanvasGestures } from './canvas-gestures';
import { CanvasHandling } from './canvas-handling';
import { CanvasHelp } from './canvas-help';
import { CanvasKeys } from './canvas-keys';
import { CanvasPlaces } from './canvas-places';
import { CanvasTools } from './canvas-tools';
import { CanvasView, ZOOM } from './canvas-view';
import { CanvasVoice } from './canvas-voice';
import { ColumnHeads } from './column-heads';
import { FrameName } from './frame-name';
import type { Frame } from './frames';

const CLIPBOARD = 'text/plain';
const DRAWN_AS = { node: 'data-box', edge: 'data-arrow', group: 'data-frame' } as const;

/** The chain as a drawing: boxes in columns, and arrows between them. Takes the chain from `ChainLive`. */
@Component({
  selector: 'rt-chain-canvas',
  imports: [ArrowLayer, CanvasBox, CanvasBlank, CanvasHelp, CanvasTools, ColumnHeads, FFlowModule, FrameName],
  providers: [
    provideFFlow(withControlScheme(), withA11y({ keyboard: false })),
    CanvasArranging,
    CanvasContent,
    CanvasDrawing,
    CanvasFocus,
    CanvasGestures,
    CanvasHandling,
    CanvasKeys,
    CanvasPlaces,
    CanvasView,
    CanvasVoice,
  ],
  templateUrl: './chain-canvas.html',
  styleUrl: './chain-canvas.css',
  encapsulation: ViewEncapsulation.None,
})
export class ChainCanvas {
  readonly readonly = input(false);

  protected readonly live = inject(ChainLive);
  protected readonly content = inject(CanvasContent);
  protected readonly places = inject(CanvasPlaces);
  protected readonly focus = inject(CanvasFocus);
  protected readonly gestures = inject(CanvasGestures);
  protected readonly voice = inject(CanvasVoice);
  protected readonly view = inject(CanvasView);
  private readonly drawing = inject(CanvasDrawing);
  private readonly handling = inject(CanvasHandling);
  private readonly keys = inject(CanvasKeys);
  private readonly flow = viewChild.required(FFlowComponent);
  private readonly flowElement = viewChild.required<FFlowComponent, ElementRef<HTMLElement>>(FFlowComponent, {
    read: ElementRef,
  });
  private readonly canvas = viewChild.required(FCanvasComponent);
  private readonly layer = viewChild.required(ArrowLayer);

  protected readonly zoom = ZOOM;
  protected readonly help = signal<'keys' | 'legend' | null>(null);
  protected readonly editable = computed(() => this.live.mayEdit() && !this.readonly());
  protected readonly far = computed(() => this.view.scale() < ZOOM.far);
  /** Arrows that are selected can be pulled by their ends. */
  protected readonly pulled = computed(() => {
    const ids = this.live.selection();
    return this.editable() && ids.size ? (this.live.chain()?.edges.filter(({ id }) => ids.has(id)) ?? []) : [];
  });
  protected readonly selectsMore = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent | WheelEvent) =>
    shiftKey || ctrlKey || metaKey;
  protected readonly never = () => false;

  constructor() {
    afterRenderEffect(() => this.showSelection());
    afterRenderEffect(() => this.layer().drag(this.gestures.dragged()));
    afterRenderEffect(() => this.bringFocus());
  }

  protected opened() {
    this.view.attach(this.canvas(), this.flowElement().nativeElement);
    this.view.open();
    const [first] = this.live.selection();
    const place = first && this.places.of(first);
    if (place) this.view.reveal(place);
  }

  protected addBox(kind?: NodeKind) {
    const current = this.live.chain()?.nodes.find(({ id }) => id === this.focus.current());
    const id = this.drawing.addBox(kind ?? current?.kind ?? 'activity');
    this.focus.toBox(id);
    this.focus.edit(id);
  }

  protected closed(id: Id, part: 'node' | 'group' = 'node') {
    this.focus.editing.set(null);
    const { activeElement } = document;
    if (activeElement !== document.body && !this.flowElement().nativeElement.contains(activeElement)) return;
    if (part === 'node') this.focus.toBox(id);
    else this.focus.toGroup(id);
  }

  /** A frame is taken by its name: all its boxes come along. */
  protected take(frame: Frame) {
    this.live.selection.set(new Set([frame.id]));
    this.flow().select([...frame.nodeIds, frame.id], [], false);
  }

  protected key(event: KeyboardEvent) {
    if (isTextField(event.target)) return;
    if (event.key === '?') this.help.set('keys');
    else if (event.key === ' ') this.gestures.holding.set(true);
    else if (!this.keys.press(event)) return;
    event.preventDefault();
  }

  protected copy(event: ClipboardEvent, cut = false) {
    const text = isTextField(event.target) ? '' : this.handling.copied();
    if (!text) return;
    event.clipboardData?.setData(CLIPBOARD, text);
    event.preventDefault();
    if (cut && this.editable()) this.handling.remove();
  }

  protected paste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData(CLIPBOARD);
    if (isTextField(event.target) || !text || !this.editable()) return;
    event.preventDefault();
    const current = this.live.chain()?.nodes.find(({ id }) => id === this.focus.current());
    this.handling.paste(text, current?.kind ?? 'activity');
  }

  protected pick(id: Id, event: MouseEvent | TouchEvent) {
    this.gestures.picked(id, this.selectsMore(event));
    this.focus.toArrow(id);
  }

  protected doubled({ target, clientX: x, clientY: y }: MouseEvent) {
    const element = target as Element;
    if (isTextField(target) || element.closest('button, [data-arrow], .f-minimap')) return;
    const { box, frame } = element.closest<HTMLElement>('[data-box], [data-frame]')?.dataset ?? {};
    this.gestures.doubled(box ?? frame ?? null, { x, y });
  }

  /** What is selected elsewhere is selected here too, and brought into sight. */
  private showSelection() {
    const ids = this.live.selection();
    const chain = this.live.chain();
    if (!chain) return;
    const boxes = chain.nodes.filter(({ id, groupId }) => ids.has(id) || (groupId && ids.has(groupId)));
    const wanted = [...boxes, ...chain.groups.filter(({ id }) => ids.has(id))].map(({ id }) => id);
    const arrows = this.pulled().map(({ id }) => id);
    const { fNodeIds, fGroupIds, fConnectionIds } = this.flow().getSelection();
    const now = new Set([...fNodeIds, ...fGroupIds, ...fConnectionIds]);
    if (now.size === wanted.length + arrows.length && [...wanted, ...arrows].every((id) => now.has(id))) return;
    this.flow().select(wanted, arrows, false);
    const place = boxes[0] && untracked(() => this.places.of(boxes[0]?.id ?? ''));
    if (place && !this.gestures.dragged().size) this.view.reveal(place);
  }

  private bringFocus() {
    const wanted = this.focus.wanted();
    if (!wanted || untracked(() => this.focus.editing()) === wanted.id) return;
    const found = `[${DRAWN_AS[wanted.part]}="${wanted.id}"]`;
    const element = this.flowElement().nativeElement.querySelector<HTMLElement>(found);
    element?.focus({ preventScroll: true });
    const place = untracked(() => this.places.of(wanted.id));
    if (place) this.view.reveal(place);
  }
}
