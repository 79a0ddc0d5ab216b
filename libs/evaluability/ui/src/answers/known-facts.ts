import { Component, computed, input, output } from '@angular/core';
import { type FactCode, type KnownFact, type Stance, STANCES, tellFact } from '@rt/evaluability/domain';
import { injectLanguage } from '@rt/shared/ui';

const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  confirmed: $localize`:@@stance.confirmed:Stämmer`,
  contested: $localize`:@@stance.contested:Stämmer inte`,
};

/** What the system knows that bears on a question, for the reviewer to confirm or contest. */
@Component({
  selector: 'rt-known-facts',
  template: `
    @if (told().length) {
      <h4 i18n="@@known-facts.heading">Det här vet systemet</h4>
      <ul>
        @for (said of told(); track said) {
          <li>{{ said }}</li>
        }
      </ul>
      @if (!readonly()) {
        <div class="rt-row" role="group" [attr.aria-label]="groupLabel">
          @for (each of stances; track each) {
            <button
              class="rt-button quiet"
              type="button"
              [attr.aria-pressed]="stance() === each"
              (click)="taken.emit(stance() === each ? null : each)"
            >
              {{ names[each] }}
            </button>
          }
        </div>
      } @else if (stance(); as said) {
        <p>{{ names[said] }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: var(--rt-size-2);
    }
    h4 {
      margin: 0 0 4px;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
    }
    ul {
      margin: 0 0 4px;
      padding: 0;
      list-style: none;
    }
    .rt-row {
      gap: 0 8px;
      margin-inline-start: -8px;
    }
  `,
})
export class KnownFacts {
  readonly facts = input.required<readonly KnownFact[]>();
  /** Those that bear on the question. */
  readonly codes = input.required<readonly FactCode[]>();
  readonly stance = input<Stance | null>(null);
  readonly readonly = input(false);
  readonly taken = output<Stance | null>();

  private readonly language = injectLanguage();
  protected readonly stances = STANCES;
  protected readonly names = STANCE_NAMES;
  protected readonly groupLabel = $localize`:@@known-facts.group:Stämmer det systemet vet?`;
  protected readonly told = computed(() =>
    this.codes().flatMap((code) => {
      const fact = this.facts().find((each) => each.code === code);
      return fact ? [tellFact(fact)[this.language]] : [];
    }),
  );
}
