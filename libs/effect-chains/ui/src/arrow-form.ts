import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { type ChainEdge, type ChainNode, NODE_KINDS } from '@rt/effect-chains/domain';
import { Control, Field } from '@rt/shared/ui';
import { COLUMN_NAMES } from './chain-words';

/** Where an arrow leads, and the assumption it rests on. */
@Component({
  selector: 'rt-arrow-form',
  imports: [Control, Field],
  template: `
    <form class="rt-form" (submit)="save($event)" (keydown.escape)="closed.emit()">
      @if (!edge()) {
        <rt-field
          label="Leder till"
          i18n-label="@@arrow-form.to"
          required
          [error]="toId() ? null : missing"
          [showErrors]="tried()"
        >
          <select rtControl #list (change)="toId.set(list.value)">
            <option value="" i18n="@@arrow-form.choose">Välj en ruta …</option>
            @for (group of groups(); track group.name) {
              <optgroup [label]="group.name">
                @for (node of group.nodes; track node.id) {
                  <option [value]="node.id">{{ node.text }}</option>
                }
              </optgroup>
            }
          </select>
        </rt-field>
      }
      <rt-field
        label="Antagande"
        i18n-label="@@arrow-form.assumption"
        hint="Vad måste vara sant för att det ena ska leda till det andra?"
        i18n-hint="@@arrow-form.assumption-hint"
      >
        <textarea rtControl rows="2" maxlength="1000" [value]="assumption()" (input)="write($event)"></textarea>
      </rt-field>
      <div class="rt-row">
        <button class="rt-button" type="submit" i18n="@@arrow-form.save">Spara pilen</button>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@arrow-form.cancel">Avbryt</button>
      </div>
    </form>
  `,
})
export class ArrowForm {
  /** Boxes an arrow can lead to. */
  readonly targets = input<readonly ChainNode[]>([]);
  /** The arrow to change; left out for a new one. */
  readonly edge = input<ChainEdge | null>(null);
  readonly saved = output<{ toId: string; assumption: string | null }>();
  readonly closed = output<void>();

  protected readonly toId = linkedSignal(() => this.edge()?.toId ?? '');
  protected readonly assumption = linkedSignal(() => this.edge()?.assumption ?? '');
  protected readonly tried = signal(false);
  protected readonly missing = $localize`:@@arrow-form.missing:Välj vilken ruta pilen leder till.`;
  protected readonly groups = computed(() =>
    NODE_KINDS.map((kind) => ({
      name: COLUMN_NAMES[kind],
      nodes: this.targets().filter((node) => node.kind === kind),
    })).filter(({ nodes }) => nodes.length),
  );

  protected write(event: Event) {
    this.assumption.set((event.target as HTMLTextAreaElement).value);
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const assumption = this.assumption().trim();
    if (this.toId()) this.saved.emit({ toId: this.toId(), assumption: assumption.length < 3 ? null : assumption });
  }
}
