import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { NumberPipe } from '@rt/shared/ui';
import { ReportClient } from './report-client';

/** For whoever reviews: that reports wait, and the way to them. Nothing where none do. */
@Component({
  selector: 'rt-waiting-hint',
  imports: [NumberPipe, RouterLink],
  template: `
    @if (waiting(); as count) {
      <p>
        <a routerLink="/insatser/granska" i18n="@@waiting-hint.reports">
          {count, plural, =1 {1 rapport} other {{{ count | rtNumber: 0 }} rapporter}} från insatser väntar på granskning
        </a>
      </p>
    }
  `,
})
export class WaitingHint {
  private readonly session = inject(SessionStore);
  private readonly found = inject(ReportClient).waiting(() => this.session.can('reporting:manage'));
  protected readonly waiting = computed(() => (this.found.hasValue() ? this.found.value().length : 0));
}
