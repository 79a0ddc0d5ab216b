import { Component, computed, inject, input, signal } from '@angular/core';
import type { ChainDetail, ChainSubject } from '@rt/effect-chains/domain';
import { CurrentVersion } from '@rt/goals/ui';
import { ProblemMessage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { SubjectField } from '../new-chain/subject-field';
import { ChainSettings } from './chain-settings';
import { InterventionName } from './intervention-name';

/** What the chain is drawn for: a strategy, a programme, an intervention or nothing in particular. */
@Component({
  selector: 'rt-chain-subject',
  imports: [InterventionName, ProblemMessage, SubjectField],
  template: `
    <p>
      @if (strategy(); as strategy) {
        <ng-container i18n="@@chain-subject.strategy">Ritad för {{ strategy.name }}.</ng-container>
      } @else if (chain().interventionId; as id) {
        <ng-container i18n="@@chain-subject.intervention">Ritad för insatsen</ng-container>&ngsp;
        <rt-intervention-name [interventionId]="id" />.
      } @else {
        <ng-container i18n="@@chain-subject.none">Inte ritad för någon viss strategi eller insats.</ng-container>
      }
      @if (live.mayEdit() && !chosen()) {
        <button class="rt-button quiet rt-no-print" type="button" (click)="open()" i18n="@@chain-subject.change">
          Ändra<span class="rt-sr"> vad kedjan ritas för</span>
        </button>
      }
    </p>
    @if (chosen(); as subject) {
      <form class="rt-form" (submit)="save($event, subject)" (keydown.escape)="chosen.set(null)">
        <rt-subject-field [subject]="subject" (subjectChange)="chosen.set($event)" />
        <div class="rt-row">
          <button class="rt-button" type="submit" i18n="@@chain-subject.save">Spara</button>
          <button class="rt-button quiet" type="button" (click)="chosen.set(null)" i18n="@@chain-subject.cancel">
            Avbryt
          </button>
        </div>
        @if (settings.error(); as error) {
          <rt-problem [error]="error" />
        }
      </form>
    }
  `,
  styles: `
    p {
      margin: 0;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
    }
    .rt-button.quiet {
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
  private readonly versions = inject(CurrentVersion);
  protected readonly chosen = signal<ChainSubject | null>(null);
  protected readonly strategy = computed(() => this.versions.list().find(({ id }) => id === this.chain().strategyId));

  protected open() {
    const { strategyId, interventionId } = this.chain();
    this.settings.error.set(null);
    this.chosen.set({ strategyId, interventionId });
  }

  protected async save(event: Event, { strategyId, interventionId }: ChainSubject) {
    event.preventDefault();
    if (await this.settings.change({ strategyId, interventionId })) this.chosen.set(null);
  }
}
