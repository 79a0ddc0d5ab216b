import { Component, computed, inject } from '@angular/core';
import { injectLanguage, ProblemMessage, toProblem } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { Choices } from '../live/choices';
import { Outbox } from '../live/outbox';
import { type Parked } from '../live/parked-change';
import { StoredChain } from '../live/stored-chain';
import type { Refused } from '../live/work';
import type { Naming } from '../part-words';
import { ChainSettings } from './chain-settings';
import { choiceOf, writtenIn } from './choice-of';
import { FieldChoice } from './field-choice';

/** What was done here and could not be stored as it was done: both sides, and a choice. Nothing is lost until it is made. */
@Component({
  selector: 'rt-chain-choices',
  imports: [FieldChoice, ProblemMessage],
  templateUrl: './chain-choices.html',
  styleUrl: './chain-choices.css',
})
export class ChainChoices {
  protected readonly live = inject(ChainLive);
  private readonly outbox = inject(Outbox);
  private readonly stored = inject(StoredChain);
  private readonly choices = inject(Choices);
  protected readonly settings = inject(ChainSettings);
  private readonly language = injectLanguage();
  protected readonly error = computed(() => {
    const error = this.live.error();
    return error ? toProblem(error) : null;
  });
  protected readonly isGone = computed(() => this.error()?.status === 404);

  private readonly naming = computed((): Naming | null => {
    const chain = this.live.chain();
    return chain && { content: chain, references: chain.references, names: this.live.names(), language: this.language };
  });
  protected readonly parked = computed(() => {
    const [naming, stored] = [this.naming(), this.stored.chain()];
    if (!naming || !stored) return [];
    return this.outbox.work().parked.map((each) => choiceOf(each, stored, this.choices.removalOf(each), naming));
  });
  protected readonly refused = computed(() => {
    const naming = this.naming();
    return this.outbox
      .work()
      .refused.map((each) => ({ refused: each, written: naming ? writtenIn(each, naming) : [] }));
  });

  protected insist(parked: Parked, texts: Readonly<Record<string, string>> = {}) {
    this.choices.insist(parked, texts);
  }

  protected giveWay(parked: Parked) {
    this.choices.giveWay(parked);
  }

  protected again(refused: Refused) {
    this.choices.again(refused);
  }

  protected drop(refused: Refused) {
    this.choices.drop(refused);
  }

  protected putBack() {
    const chain = this.live.chain();
    if (chain) this.settings.putBack(chain);
  }
}
