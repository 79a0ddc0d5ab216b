import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LearningPlanDetail, PlanState } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { KIND_NAMES } from '../study-words';
import { FATE_WORDS, type ShownFate } from './plan-words';
import { planRows } from './plan-rows';

/** What the plan promised and what became of it, and what was done beside it. */
@Component({
  selector: 'rt-plan-studies',
  imports: [RouterLink],
  template: `<div class="rt-scroll" role="region" tabindex="0" aria-labelledby="rt-plan-studies">
    <table class="rt-table">
      <caption class="rt-sr" i18n="@@plan-studies.caption">
        Planerade studier och vad det blev av dem
      </caption>
      <thead>
        <tr>
          <th scope="col" i18n="@@plan-studies.study">Studie</th>
          <th scope="col" i18n="@@plan-studies.questions">Svarar på fråga</th>
          <th scope="col" i18n="@@plan-studies.promised">Planen lovade</th>
          <th scope="col" i18n="@@plan-studies.became">Vad det blev</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.key) {
          <tr>
            <th scope="row">
              @if (row.studyId) {
                <a [routerLink]="['/larande/studier', row.studyId]">{{ row.title }}</a>
              } @else {
                {{ row.title }}
              }
              <p class="rt-small rt-quiet">{{ kinds[row.kind] }}</p>
              @if (!row.studyId && mayEdit()) {
                <p class="rt-no-print">
                  <button class="rt-button" type="button" [disabled]="busy()" (click)="registered.emit(row.key)">
                    <ng-container i18n="@@plan-studies.register">Lägg in i registret</ng-container
                    ><span class="rt-sr"> {{ row.title }}</span>
                  </button>
                </p>
              }
            </th>
            <td>{{ row.questions }}</td>
            <td class="day">{{ row.promised }}</td>
            <td>
              <span aria-hidden="true">{{ words[row.fate].mark }}</span> {{ words[row.fate].word }}
              @if (row.day) {
                <span class="day">{{ row.day }}</span>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styleUrl: './stacking-table.css',
})
export class PlanStudies {
  readonly plan = input.required<LearningPlanDetail>();
  readonly state = input.required<PlanState>();
  readonly shown = input<ShownFate | null>(null);
  readonly mayEdit = input(false);
  readonly busy = input(false);
  /** The key of what is to stand in the register. */
  readonly registered = output<Id>();

  protected readonly kinds = KIND_NAMES;
  protected readonly words = FATE_WORDS;
  protected readonly rows = computed(() => {
    const rows = planRows(this.plan(), this.state());
    const shown = this.shown();
    return shown ? rows.filter(({ fate }) => fate === shown) : rows;
  });
}
