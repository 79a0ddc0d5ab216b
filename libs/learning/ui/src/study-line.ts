import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type StudyDetail, timingOf } from '@rt/learning/domain';
import { formatDate } from '@rt/shared/domain';
import { StudyTrail } from './study-trail';
import { KIND_NAMES, STATE_NAMES, TIMING_WORDS } from './study-words';

/** A study in a few lines: what, how it stands, when, and about which goals. */
@Component({
  selector: 'rt-study-line',
  imports: [RouterLink, StudyTrail],
  template: `
    <p class="title">
      <a [routerLink]="['/larande/studier', study().id]">{{ study().title }}</a>
    </p>
    <p class="rt-small">
      <span aria-hidden="true">{{ state().mark }}</span> {{ state().word }}
      @if (study().completedOn ?? study().dueOn; as day) {
        · {{ day }}
      }
      @if (timing(); as timing) {
        <strong>· {{ timing }}</strong>
      }
      <span class="rt-quiet">· {{ kind() }}</span>
    </p>
    @if (came(); as came) {
      <p class="rt-small">{{ came }}</p>
    }
    @if (showGoals() && study().goals.length) {
      <p class="rt-small rt-quiet">
        <ng-container i18n="@@study-line.about">Om mål</ng-container>&ngsp;
        @for (goal of study().goals; track goal.lineageId; let last = $last) {
          <a [routerLink]="['/mal', goal.id]" [attr.aria-label]="goal.code ? goal.code + ' ' + goal.wording : null">{{
            goal.code ?? goal.wording
          }}</a>{{ last ? '' : ', ' }}
        }
      </p>
    }
    @if (editable()) {
      <div class="rt-row">
        <button class="rt-button quiet" type="button" (click)="edit.emit()">
          <ng-container i18n="@@study-line.edit">Ändra</ng-container><span class="rt-sr"> {{ study().title }}</span>
        </button>
        <button class="rt-button quiet" type="button" (click)="remove.emit()">
          <ng-container i18n="@@study-line.remove">Ta bort</ng-container><span class="rt-sr"> {{ study().title }}</span>
        </button>
      </div>
    }
    <rt-study-trail [study]="study()" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 24px;
      padding-block: 12px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    p,
    rt-study-trail {
      grid-column: 1;
    }
    .rt-row {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-self: center;
    }
    @media (max-width: 600px) {
      .rt-row {
        grid-column: 1;
        grid-row: auto;
      }
    }
    p {
      margin: 0 0 4px;
    }
    .title {
      font-size: var(--rt-size-3);
      font-weight: 600;
    }
  `,
})
export class StudyLine {
  readonly study = input.required<StudyDetail>();
  readonly editable = input(false);
  readonly showGoals = input(true);
  readonly edit = output<void>();
  readonly remove = output<void>();

  protected readonly state = computed(() => STATE_NAMES[this.study().state]);
  protected readonly kind = computed(() => KIND_NAMES[this.study().kind]);
  /** What has come of it, in figures. */
  protected readonly came = computed(() => {
    const { findings, recommendations, changes } = this.study();
    if (!findings) return '';
    const parts = [
      findings === 1
        ? $localize`:@@study-line.one-finding:1 slutsats`
        : $localize`:@@study-line.findings:${findings}:count: slutsatser`,
      recommendations === 1
        ? $localize`:@@study-line.one-recommendation:1 rekommendation`
        : $localize`:@@study-line.recommendations:${recommendations}:count: rekommendationer`,
      changes === 1
        ? $localize`:@@study-line.one-change:1 ändring`
        : $localize`:@@study-line.changes:${changes}:count: ändringar`,
    ];
    return parts.join(' · ');
  });
  protected readonly timing = computed(() => TIMING_WORDS[timingOf(this.study(), formatDate(new Date()))]);
}
