import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChainEdge } from '@rt/effect-chains/domain';
import { SessionStore } from '@rt/identity/ui';
import { studyOfArrow } from '@rt/learning/domain';
import { ProblemMessage } from '@rt/shared/ui';
import { StudyClient } from './study-client';
import { STATE_NAMES } from './study-words';

/** Studies of an arrow; one that the chain stands or falls with becomes a planned study at a press. */
@Component({
  selector: 'rt-arrow-studies',
  imports: [ProblemMessage, RouterLink],
  template: `
    @if (studies.value().length || mayAsk()) {
      <section>
        <h3 i18n="@@arrow-studies.heading">Utvärderingsfrågor</h3>
        <ul>
          @for (study of studies.value(); track study.id) {
            <li>
              <a [routerLink]="['/larande/studier', study.id]">{{ study.title }}</a>
              <span class="rt-small rt-quiet">
                <span aria-hidden="true">{{ states[study.state].mark }}</span> {{ states[study.state].word }}</span
              >
            </li>
          }
        </ul>
        @if (mayAsk()) {
          <p class="rt-no-print">
            <button class="rt-button" type="button" [attr.aria-disabled]="sending() || null" (click)="ask()">
              <ng-container i18n="@@arrow-studies.ask">Gör pilen till en utvärderingsfråga</ng-container>
            </button>
          </p>
        }
        <rt-problem [error]="error()" />
      </section>
    }
  `,
  styles: `
    h3 {
      margin: 16px 0 8px;
      font-size: var(--rt-size-3);
    }
    ul {
      margin: 0 0 8px;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 4px;
    }
  `,
})
export class ArrowStudies {
  readonly chainId = input.required<string>();
  readonly edge = input.required<ChainEdge>();
  readonly from = input.required<string>();
  readonly to = input.required<string>();

  private readonly client = inject(StudyClient);
  private readonly session = inject(SessionStore);
  protected readonly states = STATE_NAMES;
  protected readonly studies = this.client.ofArrow(() => this.edge().id);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  /** Where nobody has asked yet. */
  protected readonly mayAsk = () =>
    this.edge().critical && this.session.can('study:edit') && this.studies.hasValue() && !this.studies.value().length;

  protected ask() {
    if (this.sending()) return;
    this.sending.set(true);
    this.client.create(studyOfArrow(this.chainId(), this.edge(), this.from(), this.to())).subscribe({
      next: () => {
        this.sending.set(false);
        this.studies.reload();
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }
}
