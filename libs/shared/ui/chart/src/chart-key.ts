import { Component, computed, input } from '@angular/core';
import { formatPeriod, periodPosition } from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';
import type { ChartContent } from './chart-series';
import { segmentsOf } from './line-segments';
import { uncertaintyOf } from './uncertainty';

/** What the marks in a chart mean, as far as they are there; the lines have their names at their ends. */
@Component({
  selector: 'rt-chart-key',
  template: `<ul>
      @for (mark of marks(); track mark.kind) {
        <li>
          <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" focusable="false" [class]="mark.kind">
            @switch (mark.kind) {
              @case ('preliminary') {
                <circle cx="12" cy="6" r="3.5" />
              }
              @case ('whisker') {
                <path d="M12,1V11M9,1H15M9,11H15" />
              }
              @case ('uncertainty') {
                <path d="M0,1H24V11H0Z" />
              }
              @default {
                <path d="M0,6H24" />
              }
            }</svg
          >&ngsp;{{ mark.text }}
        </li>
      }
    </ul>
    @for (each of content().breaks; track each.period) {
      <p>
        <ng-container i18n="@@chart.break-from">Seriebrott {{ period(each.period) }}: {{ each.note }}</ng-container>
      </p>
    }`,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul:empty {
      display: none;
    }
    li,
    p {
      margin: 0;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
    }
    svg {
      vertical-align: -1px;
    }
    path,
    circle {
      fill: none;
      stroke: var(--rt-grey-1);
      stroke-width: 1.25;
    }
    circle {
      stroke-width: 1.75;
    }
    .required path {
      stroke-dasharray: 6 4;
    }
    .uncertainty path {
      fill: var(--rt-series-1);
      stroke: none;
      opacity: 0.24;
    }
  `,
})
export class ChartKey {
  readonly content = input.required<ChartContent>();

  private readonly language = injectLanguage();
  protected readonly period = (period: string) => formatPeriod(period, this.language);
  protected readonly marks = computed(() => {
    const { series, baseline, target, breaks } = this.content();
    const { bands } = uncertaintyOf(segmentsOf(series, breaks));
    const points = series.flatMap((line) => line.points).filter(({ value }) => value !== null);
    const since = (own: ChartContent['series'][number] | undefined) =>
      baseline && own?.points.some((point) => periodPosition(point.period) > periodPosition(baseline.period));
    return [
      { kind: 'required', there: target, text: $localize`:@@chart-key.required:vägen som krävs` },
      { kind: 'travelled', there: target && since(series[0]), text: $localize`:@@chart-key.travelled:vägen hittills` },
      {
        kind: 'preliminary',
        there: points.some(({ preliminary }) => preliminary),
        text: $localize`:@@chart-key.preliminary:preliminärt värde`,
      },
      {
        kind: bands.length ? 'uncertainty' : 'whisker',
        there: points.some(({ margin }) => margin),
        text: $localize`:@@chart-key.uncertainty:osäkerhet`,
      },
    ].filter(({ there }) => there);
  });
}
