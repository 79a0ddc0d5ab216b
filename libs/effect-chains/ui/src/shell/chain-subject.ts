import { Component, computed, inject, input, signal } from '@angular/core';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { CurrentVersion } from '@rt/goals/ui';
import type { Id } from '@rt/shared/domain';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { InterventionChooser } from '../inspector/intervention-chooser';
import { ChainLive } from '../live/chain-live';
import { ChainSettings } from './chain-settings';
import { InterventionName } from './intervention-name';

/** What the chain is drawn for: a strategy, a programme, an intervention or nothing in particular. */
@Component({
  selector: 'rt-chain-subject',
  imports: [Control, Field, InterventionChooser, InterventionName, ProblemMessage],
  template: `
    <p>
      @if (strategy(); as strategy) {
        <ng-container i18n="@@chain-subject.strategy">Ritad för strategin {{ strategy.name }}.</ng-container>
      } @else if (chain().interventionId; as id) {
        <ng-container i18n="@@chain-subject.intervention">Ritad för insatsen</ng-container>&ngsp;
        <rt-intervention-name [interventionId]="id" />.
      } @else {
        <ng-container i18n="@@chain-subject.none">Inte ritad för någon viss strategi eller insats.</ng-container>
      }
      @if (live.mayEdit()) {
        <button
          class="rt-button quiet rt-no-print"
          type="button"
          [attr.aria-expanded]="choosing()"
          (click)="choosing.set(!choosing())"
          i18n="@@chain-subject.change"
        >
          Ändra
        </button>
      }
    </p>
    @if (choosing()) {
      <div class="rt-form">
        <rt-field label="Strategi eller program" i18n-label="@@chain-subject.choose-strategy">
          <select
            rtControl
            #list
            [value]="chain().strategyId ?? ''"
            (change)="choose({ strategyId: list.value || null })"
          >
            <option value="" i18n="@@chain-subject.no-strategy">Ingen</option>
            @for (strategy of versions.list(); track strategy.id) {
              <option [value]="strategy.id" [selected]="strategy.id === chain().strategyId">{{ strategy.name }}</option>
            }
          </select>
        </rt-field>
        <rt-intervention-chooser
          label="Eller en insats"
          i18n-label="@@chain-subject.choose-intervention"
          (picked)="choose({ interventionId: $event.id })"
        />
        @if (chain().interventionId) {
          <button class="rt-button quiet" type="button" (click)="choose({})" i18n="@@chain-subject.clear">
            Lossa från insatsen
          </button>
        }
      </div>
      @if (settings.error(); as error) {
        <rt-problem [error]="error" />
      }
    }
  `,
  styles: `
    p {
      margin: 0;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
    }
    .rt-button {
      min-height: 24px;
      font-size: inherit;
    }
    .rt-form {
      margin-block: 8px 16px;
    }
  `,
})
export class ChainSubjectLine {
  readonly chain = input.required<ChainDetail>();
  protected readonly live = inject(ChainLive);
  protected readonly settings = inject(ChainSettings);
  protected readonly versions = inject(CurrentVersion);
  protected readonly choosing = signal(false);
  protected readonly strategy = computed(() => this.versions.list().find(({ id }) => id === this.chain().strategyId));

  /** At most one of them. */
  protected async choose(subject: { strategyId?: Id | null; interventionId?: Id | null }) {
    if (await this.settings.change({ strategyId: null, interventionId: null, ...subject })) this.choosing.set(false);
  }
}
