import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { Id } from '@rt/shared/domain';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { CurrentVersion } from '../version/current-version';
import { kindWord, stateWord } from '../version/state-word';
import { StrategyForm } from './strategy-form';

/** Every strategy of the region, and where its newest version stands. */
@Component({
  selector: 'rt-strategies-page',
  imports: [Empty, ProblemMessage, RouterLink, Skeleton, StrategyForm],
  template: `
    <h1 i18n="@@strategies.title">Strategier</h1>
    @if (current.error()) {
      <rt-problem [error]="current.error()" />
    } @else if (current.loading() && !rows().length) {
      <rt-skeleton [lines]="4" />
    } @else if (rows().length) {
      <ul>
        @for (row of rows(); track row.id) {
          <li>
            <a [routerLink]="['/mal/strategier', row.id]">{{ row.name }}</a>
            <span class="rt-quiet">{{ row.kind }}, {{ row.versions }}</span>
          </li>
        }
      </ul>
    }
    @if (mayEdit() && !current.loading()) {
      @if (adding() || !rows().length) {
        <h2 i18n="@@strategies.new">Ny strategi</h2>
        <rt-strategy-form (created)="open($event)" />
      } @else {
        <button class="rt-button" type="button" (click)="adding.set(true)" i18n="@@strategies.add">
          Lägg till en strategi
        </button>
      }
    } @else if (!current.loading() && !current.error() && !rows().length) {
      <rt-empty
        heading="Här samlas strategierna"
        i18n-heading="@@strategies.empty"
        text="Den regionala utvecklingsstrategin, delstrategier och program, med versioner och beslut. En strategiägare lägger in den första."
        i18n-text="@@strategies.empty-text"
      >
        @if (mayInvite()) {
          <a class="rt-button primary" routerLink="/administration" i18n="@@strategies.empty-owner"
            >Utse en strategiägare</a
          >
        }
      </rt-empty>
    }
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      padding-block: var(--rt-row);
      border-block-end: 1px solid var(--rt-grey-4);
    }
    li a {
      font-family: var(--rt-serif);
    }
  `,
})
export class StrategiesPage {
  protected readonly current = inject(CurrentVersion);
  protected readonly adding = signal(false);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly mayEdit = computed(() => this.session.can('strategy:edit'));
  protected readonly mayInvite = computed(() => this.session.can('account:manage'));
  protected readonly rows = computed(() =>
    this.current.list().map(({ id, name, kind, versions }) => ({
      id,
      name,
      kind: kindWord(kind),
      versions: versions
        .map(
          ({ number, state }) => $localize`:@@strategies.version:version ${number}:number: ${stateWord(state)}:state:`,
        )
        .join(', '),
    })),
  );

  /** Where its first goal can be written. */
  protected open(version: Id) {
    return this.router.navigate(['/mal'], { queryParams: { version } });
  }
}
