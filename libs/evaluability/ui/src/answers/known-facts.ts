import { Component, computed, input, output } from '@angular/core';
import {
  type FactCode,
  type FactStance,
  type KnownFact,
  saysOtherwise,
  type Stance,
  STANCES,
  type TakenFact,
  tellFact,
} from '@rt/evaluability/domain';
import { injectLanguage } from '@rt/shared/ui';
import { STANCE_NAMES } from '../review-words';

/** What the system knows that bears on a question, each for the reviewer to confirm or contest by itself. */
@Component({
  selector: 'rt-known-facts',
  templateUrl: './known-facts.html',
  styleUrl: './known-facts.css',
})
export class KnownFacts {
  readonly facts = input.required<readonly KnownFact[]>();
  /** Those that bear on the question. */
  readonly codes = input.required<readonly FactCode[]>();
  readonly taken = input<readonly FactStance[]>([]);
  /** With what the system said then, as far as it is saved. */
  readonly said = input<readonly TakenFact[]>([]);
  /** Given for all of them at once, before they were taken one by one. */
  readonly earlier = input<Stance | null>(null);
  readonly readonly = input(false);
  readonly took = output<{ code: FactCode; stance: Stance | null }>();

  private readonly language = injectLanguage();
  protected readonly stances = STANCES;
  protected readonly names = STANCE_NAMES;
  protected readonly told = computed(() =>
    this.codes().flatMap((code) => {
      const now = this.facts().find((each) => each.code === code);
      const said = this.said().find((each) => each.code === code);
      const fact = now ?? said?.fact;
      if (!fact) return [];
      const stance = this.taken().find((each) => each.code === code)?.stance ?? null;
      const then = said && said.stance === stance && saysOtherwise(said, now) ? this.tell(said.fact) : null;
      return [{ code, stance, then, text: this.tell(fact) }];
    }),
  );

  private tell(fact: KnownFact) {
    return tellFact(fact)[this.language];
  }
}
