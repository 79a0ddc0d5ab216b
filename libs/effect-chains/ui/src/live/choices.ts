import { inject, Service } from '@angular/core';
import type { PartChange } from '@rt/effect-chains/domain';
import { ChainHistory } from './chain-history';
import { Outbox } from './outbox';
import { insisting, type Parked } from './parked-change';
import { StoredChain } from './stored-chain';
import type { Refused } from './work';

/** What a person decides about changes that could not be stored as they were made. */
@Service()
export class Choices {
  private readonly stored = inject(StoredChain);
  private readonly outbox = inject(Outbox);
  private readonly history = inject(ChainHistory);

  /** Stores what was written here on top of what somebody else has written; with other texts where the person chose some. */
  insist(parked: Parked, texts: Readonly<Record<string, string>> = {}): void {
    const stored = this.stored.chain();
    if (!stored) return;
    this.giveWay(parked);
    this.add(insisting(parked, stored, this.removalOf(parked), texts), INSISTED);
  }

  /** What removed the part, as far as this window knows. */
  removalOf({ mine, seen }: Parked): readonly PartChange[] {
    const removal = this.stored.removalOf(mine.id);
    return removal.length ? removal : seen;
  }

  /** Lets what somebody else has done stand. */
  giveWay(parked: Parked): void {
    this.history.forget([parked.mine, ...parked.along]);
    this.outbox.decide({ parked });
  }

  /** Tries once more with what the server refused. */
  again(refused: Refused): void {
    this.drop(refused);
    this.add(refused.changes, AGAIN);
  }

  drop(refused: Refused): void {
    this.history.forget(refused.changes);
    this.outbox.decide({ refused });
  }

  private add(changes: readonly PartChange[], said: string) {
    if (!changes.length) return;
    this.history.add({ said, changes, typed: false });
    this.outbox.add(changes);
  }
}

const INSISTED = $localize`:@@chain-choices.insisted:Din ändring behölls`;
const AGAIN = $localize`:@@chain-choices.tried-again:Nytt försök`;
