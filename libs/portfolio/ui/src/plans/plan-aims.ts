import { httpResource } from '@angular/common/http';
import { Component, input, output, signal } from '@angular/core';
import type { IndicatorSummary } from '@rt/indicators/domain';
import {
  type ActionPlanAimInput,
  type ActionPlanChange,
  type ActionPlanDetail,
  AIM_LENGTH,
} from '@rt/portfolio/domain';
import { goalName } from '../portfolio-words';

/** The aims of a plan's own, each tied to the goal of the strategy it serves. */
@Component({
  selector: 'rt-plan-aims',
  template: `
    <ol>
      @for (aim of plan().aims; track aim.id; let at = $index) {
        <li>
          {{ aim.wording }}
          @if (aim.goal; as goal) {
            <span class="rt-quiet rt-small">→ {{ goalName(goal) }}</span>
          }
          @if (aim.indicator; as indicator) {
            <span class="rt-quiet rt-small">({{ indicator.name }})</span>
          }
          @if (mayEdit()) {
            <button class="rt-button quiet" type="button" (click)="remove(at)">
              <ng-container i18n="@@plan-aims.remove">Ta bort</ng-container>
              <span class="rt-sr">{{ aim.wording }}</span>
            </button>
          }
        </li>
      } @empty {
        <li class="rt-quiet" i18n="@@plan-aims.none">Planen har inga egna mål.</li>
      }
    </ol>
    @if (mayEdit()) {
      <form (submit)="add($event, wording, goal.value, indicator.value)" (focusin)="writing.set(true)">
        <label class="wide">
          <span i18n="@@plan-aims.wording">Nytt mål för planen</span>
          <input #wording autocomplete="off" [attr.maxlength]="max" />
        </label>
        <label>
          <span i18n="@@plan-aims.goal">Till målet</span>
          <select #goal>
            <option value="" i18n="@@plan-aims.no-goal">Inget särskilt</option>
            @for (each of plan().goals; track each.lineageId) {
              <option [value]="each.id ?? ''">{{ goalName(each) }}</option>
            }
          </select>
        </label>
        <label>
          <span i18n="@@plan-aims.indicator">Följs av</span>
          <select #indicator>
            <option value="" i18n="@@plan-aims.no-indicator">Ingen indikator</option>
            @for (each of indicators.value(); track each.id) {
              <option [value]="each.id">{{ each.name }}</option>
            }
          </select>
        </label>
        <button class="rt-button" type="submit" i18n="@@plan-aims.add">Lägg till</button>
      </form>
    }
  `,
  styles: `
    ol {
      padding-inline-start: 24px;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: end;
    }
    label {
      display: grid;
      flex: 0 1 24ch;
      gap: 4px;
      min-width: 0;
      font-weight: 600;
    }
    .wide {
      flex: 1 1 32ch;
    }
  `,
})
export class PlanAims {
  readonly plan = input.required<ActionPlanDetail>();
  readonly mayEdit = input(false);
  readonly changed = output<ActionPlanChange>();

  /** Somebody is at the form: only then are the indicators read. */
  protected readonly writing = signal(false);
  protected readonly indicators = httpResource<IndicatorSummary[]>(
    () => (this.writing() ? '/api/indicators' : undefined),
    { defaultValue: [] },
  );
  protected readonly max = AIM_LENGTH.max;
  protected readonly goalName = goalName;

  protected add(event: Event, box: HTMLInputElement, goalId: string, indicatorId: string) {
    event.preventDefault();
    const wording = box.value.trim();
    if (wording.length < AIM_LENGTH.min) return;
    const aim = { wording, goalId: goalId || null, indicatorId: indicatorId || null };
    this.changed.emit({ aims: [...this.aims(), aim] });
    box.value = '';
  }

  protected remove(at: number) {
    this.changed.emit({ aims: this.aims().filter((_, place) => place !== at) });
  }

  private aims(): ActionPlanAimInput[] {
    return this.plan().aims.map(({ wording, goal, indicatorId }) => ({
      wording,
      goalId: goal?.id ?? null,
      indicatorId,
    }));
  }
}
