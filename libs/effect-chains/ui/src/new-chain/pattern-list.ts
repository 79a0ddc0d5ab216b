import { Component, model, output } from '@angular/core';
import { type ChainPattern, PATTERNS } from '@rt/effect-chains/domain';
import { injectLanguage } from '@rt/shared/ui';

/** The patterns to start from, with when each fits. */
@Component({
  selector: 'rt-pattern-list',
  template: `<fieldset>
    <legend i18n="@@pattern-list.legend">Välj ett mönster</legend>
    @for (pattern of patterns; track pattern.key) {
      <label>
        <input
          type="radio"
          name="pattern"
          [value]="pattern.key"
          [checked]="pattern.key === chosen()"
          (change)="choose(pattern)"
        />
        <span>
          {{ pattern.name[language] }}
          <span class="fits rt-quiet rt-small">{{ pattern.fits[language] }}</span>
        </span>
      </label>
    }
  </fieldset>`,
  styles: `
    label {
      display: flex;
      padding-block: 4px;
    }
    input {
      flex: none;
      margin-block-start: 4px;
    }
    .fits {
      display: block;
    }
  `,
})
export class PatternList {
  readonly chosen = model<string | null>(null);
  readonly picked = output<ChainPattern>();

  protected readonly patterns = PATTERNS;
  protected readonly language = injectLanguage();

  protected choose(pattern: ChainPattern) {
    this.chosen.set(pattern.key);
    this.picked.emit(pattern);
  }
}
