import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { formatMoment } from '@rt/shared/domain';
import { Drafts, ProblemMessage, SIGN_IN, Skeleton } from '@rt/shared/ui';
import { AccountClient } from './account-client';
import { SessionStore } from './session-store';

/** Where one is signed in, and the way out of everywhere at once. */
@Component({
  selector: 'rt-open-sessions',
  imports: [ProblemMessage, Skeleton],
  template: `
    <rt-problem [error]="sessions.error()" />
    @if (sessions.isLoading()) {
      <rt-skeleton [lines]="2" />
    }
    <ul role="list">
      @for (session of rows(); track $index) {
        <li>
          @if (session.current) {
            <b i18n="@@open-sessions.here">I den här webbläsaren</b>
          } @else {
            <span i18n="@@open-sessions.elsewhere">I en annan webbläsare</span>
          }
          <span class="rt-quiet" i18n="@@open-sessions.times">
            sedan {{ session.started }}, senast använd {{ session.lastSeen }}
          </span>
        </li>
      }
    </ul>
    <button class="rt-button" type="button" (click)="leave()" i18n="@@open-sessions.leave">Logga ut överallt</button>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 4px;
    }
  `,
})
export class OpenSessions {
  private readonly store = inject(SessionStore);
  private readonly drafts = inject(Drafts);
  private readonly router = inject(Router);

  protected readonly sessions = inject(AccountClient).sessions();
  protected readonly rows = computed(() => {
    const [sessions, now] = [this.sessions.hasValue() ? this.sessions.value() : [], new Date()];
    return sessions.map(({ startedAt, lastSeenAt, current }) => ({
      current,
      started: formatMoment(new Date(startedAt), now),
      lastSeen: formatMoment(new Date(lastSeenAt), now),
    }));
  });

  /** The next person at the machine finds nothing half-written. */
  protected async leave() {
    await this.store.signOutEverywhere();
    this.drafts.clearAll();
    await this.router.navigateByUrl(SIGN_IN);
  }
}
