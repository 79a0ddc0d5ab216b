import { ApplicationRef, Component, computed, ElementRef, inject, signal, viewChildren } from '@angular/core';
import { NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { Concepts } from '@rt/goals/ui';
import type { Id } from '@rt/shared/domain';
import { ChainComments } from '../comments/chain-comments';
import { BoxChooser } from '../inspector/box-chooser';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from './chain-actions';
import { OutlineBox } from './outline-box';
import type { OutlineCommand } from './outline-keys';
import { OutlineLine } from './outline-line';
import { OutlineMarks } from './outline-marks';
import { outlineColumns, type OutlineRow } from './outline-rows';
import { OutlineTools } from './outline-tools';
import { pastedChain } from './pasted-chain';

/** The whole chain to read and write as an outline: all that can be done on the canvas, with words. */
@Component({
  selector: 'rt-chain-outline',
  imports: [BoxChooser, OutlineBox, OutlineLine, OutlineTools],
  providers: [ChainActions, OutlineMarks],
  templateUrl: './chain-outline.html',
  styleUrl: './chain-outline.css',
})
export class ChainOutline {
  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  protected readonly marks = inject(OutlineMarks);
  protected readonly openComments = inject(ChainComments).openOn;
  private readonly app = inject(ApplicationRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly boxes = viewChildren(OutlineBox);
  private readonly lines = viewChildren(OutlineLine);

  /** What the region means by each column, to go by where it is empty. */
  protected readonly stages = inject(Concepts).stages;
  protected readonly columns = computed(() => {
    const chain = this.live.chain();
    return chain ? outlineColumns(chain, this.live.findings()) : [];
  });
  private readonly rows = computed(() => this.columns().flatMap(({ rows }) => rows));
  protected readonly here = computed(() => {
    const others = this.live.others().flatMap(({ at, name }) => (at ? [{ id: at.id, name }] : []));
    return new Map([...Map.groupBy(others, ({ id }) => id)].map(([id, all]) => [id, all.map(({ name }) => name)]));
  });
  /** The box an arrow is being drawn from. */
  protected readonly drawing = signal<Id | null>(null);
  protected readonly notTargets = computed(() => {
    const row = this.rows().find(({ node }) => node.id === this.drawing());
    const reached = (this.live.chain()?.edges ?? []).filter(({ fromId }) => fromId === row?.node.id);
    return new Set([row?.node.id ?? '', ...reached.map(({ toId }) => toId)]);
  });
  protected readonly said = signal('');
  /** Why nothing of what was pasted is there. */
  protected readonly refused = signal<string | null>(null);

  protected readonly one = (id: Id) => new Set([id]);
  protected readonly newIn = (kind: NodeKind) =>
    $localize`:@@outline.new-in:Ny ruta: ${this.live.names()[kind].toLocaleLowerCase('sv')}:column: …`;

  protected mark(id: Id, range: boolean) {
    this.marks.mark(
      id,
      range,
      this.rows().map(({ node }) => node.id),
    );
  }

  protected obey({ node }: OutlineRow, command: OutlineCommand) {
    if (command === 'add') return this.lines()[NODE_KINDS.indexOf(node.kind)]?.focus();
    if (command === 'next' || command === 'previous') return this.go(node.id, command === 'next' ? 1 : -1);
    if (command === 'draw') return this.draw(node.id);
    if (command === 'remove') return this.remove(node.id);
    if (command === 'leave') return;
    if ('move' in command) this.actions.reorder(node.id, command.move);
    else this.shift(node.id, node.kind, command.column);
    this.backTo(node.id);
  }

  protected draw(id: Id) {
    this.drawing.set(id);
    this.show();
    this.host.querySelector<HTMLElement>('.drawing input')?.focus();
  }

  protected lead(fromId: Id, toId: Id) {
    this.actions.draw(fromId, toId);
    const to = this.live.chain()?.nodes.find(({ id }) => id === toId);
    this.stopDrawing(fromId, $localize`:@@outline.drawn:Pilen leder nu till ${to?.text ?? ''}:box:.`);
  }

  protected stopDrawing(id: Id, said = '') {
    this.drawing.set(null);
    this.said.set(said);
    this.backTo(id);
  }

  protected add(kind: NodeKind, text: string) {
    this.actions.addBox(kind, text);
    this.said.set($localize`:@@outline.added:Rutan ${text}:box: lades till i ${this.live.names()[kind]}:column:.`);
  }

  protected paste(kind: NodeKind, table: string[][]) {
    const chain = this.live.chain();
    if (!chain) return;
    const { changes, boxes, refused } = pastedChain(table, kind, this.live.names(), chain);
    const done = $localize`:@@outline.pasted:${boxes}:count: rutor klistrades in`;
    this.live.change(changes, done);
    this.refused.set(refused);
    this.said.set(refused ? '' : `${done}.`);
  }

  protected lastOf(kind: NodeKind) {
    const last = this.columns()
      .find((column) => column.kind === kind)
      ?.rows.at(-1);
    if (last) this.backTo(last.node.id);
  }

  private go(id: Id, step: -1 | 1) {
    const boxes = this.boxes();
    boxes[boxes.findIndex((box) => box.row().node.id === id) + step]?.focus();
  }

  private remove(id: Id) {
    const at = this.rows().findIndex(({ node }) => node.id === id);
    const next = this.rows()[at - 1] ?? this.rows()[at + 1];
    this.actions.remove(new Set([id]));
    this.said.set($localize`:@@outline.removed:Rutan togs bort.`);
    if (next) this.backTo(next.node.id);
  }

  private shift(id: Id, kind: NodeKind, step: -1 | 1) {
    const to = NODE_KINDS[NODE_KINDS.indexOf(kind) + step];
    if (!to) return;
    this.actions.move(new Set([id]), to);
    this.said.set($localize`:@@outline.moved:Flyttad till ${this.live.names()[to]}:column:.`);
  }

  private backTo(id: Id) {
    this.show();
    this.boxes()
      .find((box) => box.row().node.id === id)
      ?.focus();
  }

  /** At once, before the focus moves: the next letter is already on its way. */
  private show() {
    this.app.tick();
  }
}
