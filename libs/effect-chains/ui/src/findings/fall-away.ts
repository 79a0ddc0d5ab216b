import { Component, computed, inject, signal } from '@angular/core';
import { type Loss, lossWithout, lossWithoutIntervention } from '@rt/effect-chains/domain';
import { Control, Field } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { lossLines } from './loss-lines';

/** What is lost if an intervention ends, or what is selected falls away. */
@Component({
  selector: 'rt-fall-away',
  imports: [Control, Field],
  template: `<details>
    <summary>
      <h3 i18n="@@fall-away.heading">Vad händer om något faller bort?</h3>
    </summary>
    <rt-field label="Faller bort" i18n-label="@@fall-away.label">
      <select rtControl #list (change)="chosen.set(list.value)">
        <option value="" i18n="@@fall-away.selected">Det som är valt i kedjan</option>
        @for (each of interventions(); track each.id) {
          <option [value]="each.id" [selected]="each.id === chosen()">{{ each.name }}</option>
        }
      </select>
    </rt-field>
    <div role="status">
      @if (lines().length) {
        <ul>
          @for (line of lines(); track line.text) {
            <li>
              <button class="says" type="button" (click)="show(line.nodeIds)">{{ line.text }}</button>
            </li>
          }
        </ul>
      } @else if (loss()) {
        <ng-container i18n="@@fall-away.none">Inget mål tappar någon väg: det som görs leder fram ändå.</ng-container>
      } @else {
        <ng-container i18n="@@fall-away.choose">Välj en ruta, en pil eller en insats.</ng-container>
      }
    </div>
  </details>`,
  styleUrl: './chain-findings.css',
})
export class FallAway {
  private readonly live = inject(ChainLive);
  protected readonly chosen = signal('');
  /** Only those that do something in the chain. */
  protected readonly interventions = computed(() => {
    const { nodes = [], references } = this.live.chain() ?? {};
    const doing = new Set(nodes.flatMap(({ interventionIds }) => interventionIds));
    return (references?.interventions ?? []).filter(({ id }) => doing.has(id));
  });
  protected readonly loss = computed((): Loss | null => {
    const [chain, chosen, selection] = [this.live.chain(), this.chosen(), this.live.selection()];
    if (!chain || (!chosen && !selection.size)) return null;
    return chosen ? lossWithoutIntervention(chain, chosen) : lossWithout(chain, selection);
  });
  protected readonly lines = computed(() => {
    const [chain, loss] = [this.live.chain(), this.loss()];
    return chain && loss ? lossLines(chain, loss) : [];
  });

  protected show(ids: readonly string[]) {
    this.live.selection.set(new Set(ids));
  }
}
