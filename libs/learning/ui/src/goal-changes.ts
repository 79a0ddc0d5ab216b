import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WordDiff } from '@rt/shared/ui';
import { LedgerClient } from './ledger/ledger-client';

/** What studies have changed in a goal: its wording and its target, from what to what, and because of which finding. */
@Component({
  selector: 'rt-goal-changes',
  imports: [RouterLink, WordDiff],
  template: `@if (changes.hasValue() && changes.value().length) {
    <section aria-labelledby="rt-goal-changes">
      <h2 id="rt-goal-changes" i18n="@@goal-changes.heading">Ändrat efter slutsatser</h2>
      <ul>
        @for (change of changes.value(); track change.id) {
          <li>
            <p class="rt-small">
              {{ change.changedOn }} ·
              @if (change.kind === 'goal_wording') {
                <ng-container i18n="@@goal-changes.wording">formulering {{ change.version }}</ng-container>
              } @else {
                <ng-container i18n="@@goal-changes.target">målvärde</ng-container>
              }
            </p>
            <p class="wording" lang="sv">
              @if (change.before && change.after) {
                <rt-word-diff [before]="change.before" [after]="change.after" />
              } @else {
                {{ change.after }}
              }
            </p>
            <p class="rt-small">
              <ng-container i18n="@@goal-changes.because">Slutsats:</ng-container> {{ change.finding }}
              <a [routerLink]="['/larande/studier', change.studyId]" [fragment]="'slutsats-' + change.findingNumber">{{
                change.studyTitle
              }}</a>
            </p>
          </li>
        }
      </ul>
    </section>
  }`,
  styles: `
    section {
      max-width: 960px;
    }
    h2 {
      font-size: var(--rt-size-3);
    }
    ul {
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 8px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0 0 4px;
    }
    .wording {
      font-family: var(--rt-serif);
      font-size: var(--rt-size-3);
    }
  `,
})
export class GoalChanges {
  readonly goalId = input.required<string>();
  protected readonly changes = inject(LedgerClient).ofGoal(() => this.goalId());
}
