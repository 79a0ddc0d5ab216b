import { Component, input, output, signal } from '@angular/core';
import { type ImportSettings, parseNumber } from '@rt/shared/domain';

/** Asks what a euro is in kronor, and by whom and when: nothing is counted over without it. */
@Component({
  selector: 'rt-import-rate',
  templateUrl: './import-rate.html',
  styles: `
    form {
      display: grid;
      gap: 8px;
      max-width: 70ch;
      margin-block: 16px;
      padding-inline-start: 16px;
      border-inline-start: 3px solid var(--rt-link);
    }
    label:not(.check) {
      display: grid;
      grid-template-columns: minmax(0, 200px) minmax(0, 240px);
      gap: 8px;
      align-items: center;
    }
    .check {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    input:not([type='checkbox']) {
      min-width: 0;
      inline-size: 100%;
    }
    p {
      margin: 0;
    }
    .wrong {
      font-weight: 600;
    }
    @media (max-width: 480px) {
      label:not(.check) {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class ImportRate {
  readonly settings = input.required<ImportSettings>();
  readonly told = output<ImportSettings>();

  protected readonly wrong = signal('');

  protected tell(inKronor: boolean, rate: string, rateOn: string, rateFrom: string) {
    const kronor = parseNumber(rate);
    const whole = kronor !== null && kronor > 0 && rateOn !== '' && rateFrom.trim().length > 1;
    this.wrong.set(
      inKronor || whole
        ? ''
        : $localize`:@@import.rate-wrong:Skriv kursen som ett tal över noll, till exempel 11,2345, dagen den gällde och var den kommer från.`,
    );
    if (inKronor) this.told.emit({ inKronor });
    else if (whole) this.told.emit({ rate: kronor, rateOn, rateFrom: rateFrom.trim() });
  }
}
