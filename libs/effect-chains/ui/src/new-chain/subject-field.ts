import { Component, computed, inject, linkedSignal, model, signal } from '@angular/core';
import type { ChainSubject } from '@rt/effect-chains/domain';
import { CurrentVersion } from '@rt/goals/ui';
import { Control, Field } from '@rt/shared/ui';
import { InterventionChooser } from '../inspector/intervention-chooser';

const INTERVENTION = 'intervention';

/** What a chain is drawn for: a strategy or programme, an intervention, or nothing in particular. */
@Component({
  selector: 'rt-subject-field',
  imports: [Control, Field, InterventionChooser],
  template: `
    <rt-field label="Ritas för" i18n-label="@@subject-field.label">
      <select rtControl #list (change)="choose(list.value)">
        <option value="" [selected]="kind() === ''" i18n="@@subject-field.none">Inget särskilt</option>
        @for (strategy of strategies(); track strategy.id) {
          <option [value]="strategy.id" [selected]="strategy.id === kind()">{{ strategy.name }}</option>
        }
        <option [value]="intervention" [selected]="kind() === intervention" i18n="@@subject-field.intervention">
          En insats …
        </option>
      </select>
    </rt-field>
    @if (kind() === intervention) {
      @if (name(); as name) {
        <p><ng-container i18n="@@subject-field.for">Insats:</ng-container> {{ name }}</p>
      }
      <rt-intervention-chooser
        label="Sök insatsen"
        i18n-label="@@subject-field.search"
        (picked)="forIntervention($event.id, $event.name)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    p {
      margin: 0;
    }
  `,
})
export class SubjectField {
  readonly subject = model<ChainSubject>({ strategyId: null, interventionId: null });

  protected readonly intervention = INTERVENTION;
  private readonly version = inject(CurrentVersion);
  protected readonly strategies = computed(() => this.version.list());
  protected readonly name = signal('');
  protected readonly kind = linkedSignal(() => {
    const { strategyId, interventionId } = this.subject();
    return strategyId ?? (interventionId ? INTERVENTION : '');
  });

  protected choose(value: string) {
    const strategyId = value && value !== INTERVENTION ? value : null;
    this.subject.set({ strategyId, interventionId: null });
    this.kind.set(value);
  }

  protected forIntervention(interventionId: string, name: string) {
    this.name.set(name);
    this.subject.set({ strategyId: null, interventionId });
  }
}
