import { Component, computed, input } from '@angular/core';
import { type Agreement, kappaWord } from '@rt/evaluability/domain';
import { formatNumber } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';

/** How far the two agree, in words, with the figure, its interval and what it rests on. */
@Component({
  selector: 'rt-agreement-words',
  template: `
    <p class="rt-lead">{{ sentence() }}</p>
    <p class="rt-small rt-quiet">{{ basis() }}</p>
    <dl>
      <div>
        <dt i18n="@@agreement.same">Lika</dt>
        <dd>{{ agreement().counts.same }}</dd>
      </div>
      <div>
        <dt i18n="@@agreement.near">Ett steg isär</dt>
        <dd>{{ agreement().counts.near }}</dd>
      </div>
      <div>
        <dt i18n="@@agreement.far">Två steg isär</dt>
        <dd>{{ agreement().counts.far }}</dd>
      </div>
      <div>
        <dt i18n="@@agreement.relevance">Oense om frågan är aktuell</dt>
        <dd>{{ agreement().counts.relevance }}</dd>
      </div>
    </dl>
  `,
  styles: `
    p {
      margin-block-end: 8px;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 32px;
      margin-block-end: 24px;
    }
    div {
      display: flex;
      gap: 8px;
    }
    dt {
      color: var(--rt-grey-1);
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
  `,
})
export class AgreementWords {
  readonly agreement = input.required<Agreement>();
  private readonly language = injectLanguage();

  protected readonly sentence = computed(() => {
    const scale = this.agreement().scale;
    if (!scale)
      return $localize`:@@agreement.no-pairs:Ingen fråga har betyg från båda, så samstämmigheten går inte att räkna.`;
    if (scale.kappa === null || !scale.interval)
      return $localize`:@@agreement.one-score:Båda gav samma betyg på allt. Då går det inte att skilja samstämmighet från slump.`;
    const word = kappaWord(scale.kappa)[this.language];
    const figure = this.figure(scale.kappa);
    return $localize`:@@agreement.sentence:Samstämmigheten är ${word}:word: (kappa ${figure}:kappa:, 95 % intervall ${this.figure(scale.interval[0])}:low: till ${this.figure(scale.interval[1])}:high:).`;
  });
  protected readonly basis = computed(() => {
    const n = this.agreement().scale?.n ?? 0;
    const few = n < 20 ? $localize`:@@agreement.few: Så få gör intervallet ungefärligt.` : '';
    return (
      $localize`:@@agreement.basis:Linjärt viktad kappa över de ${n}:count: frågor där båda satte 1, 2 eller 3. X räknas för sig.` +
      few
    );
  });

  private figure = (value: number) => formatNumber(value, this.language, { decimals: 2 });
}
