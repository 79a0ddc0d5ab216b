import { Pipe, type PipeTransform } from '@angular/core';
import { formatKronor, formatNumber, formatPercent, formatPeriod } from '@rt/shared/domain';
import { injectLanguage } from './language';

type Figure = number | null | undefined;

/** `{{ 1234.5 | rtNumber }}` is `1 234,5`; `rtNumber: 1` fixes the decimals. */
@Pipe({ name: 'rtNumber' })
export class NumberPipe implements PipeTransform {
  private readonly language = injectLanguage();
  transform = (value: Figure, decimals?: number): string => formatNumber(value, this.language, { decimals });
}

/** `{{ 37.5 | rtPercent }}` is `37,5 %`; the value is in percent. */
@Pipe({ name: 'rtPercent' })
export class PercentPipe implements PipeTransform {
  private readonly language = injectLanguage();
  transform = (value: Figure, decimals?: number): string => formatPercent(value, this.language, { decimals });
}

/** `{{ 14200000 | rtKronor }}` is `14,2 mnkr`. */
@Pipe({ name: 'rtKronor' })
export class KronorPipe implements PipeTransform {
  private readonly language = injectLanguage();
  transform = (value: Figure): string => formatKronor(value, this.language);
}

/** `{{ '2024K1' | rtPeriod }}` is `kvartal 1 2024`. */
@Pipe({ name: 'rtPeriod' })
export class PeriodPipe implements PipeTransform {
  private readonly language = injectLanguage();
  transform = (value: string): string => formatPeriod(value, this.language);
}
