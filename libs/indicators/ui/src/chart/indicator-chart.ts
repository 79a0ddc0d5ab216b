import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type IndicatorDetail,
  type MovedTarget,
  paceMethod,
  requiredPath,
  type Series,
  type Sex,
} from '@rt/indicators/domain';
import { LineChart, SERIES_LIMIT } from '@rt/shared/ui/chart';
import { type ChartChoice, chartSeries, formerTargets, placesIn, referenceOf, sexesIn } from './chart-choice';
import { type Comparator, type Compared, lacking } from './comparators';
import { SEX_NAMES } from '../indicator-words';

/** An indicator's values with baseline, the required path, the target and those before it; places and sexes to choose. */
@Component({
  selector: 'rt-indicator-chart',
  imports: [LineChart, RouterLink],
  templateUrl: './indicator-chart.html',
  styleUrl: './indicator-chart.css',
})
export class IndicatorChart {
  readonly indicator = input.required<IndicatorDetail>();
  readonly series = input.required<readonly Series[]>();
  readonly choice = input.required<ChartChoice>();
  readonly chosen = output<ChartChoice>();
  /** What there is to compare with, what of it is shown, and what the region has chosen whether it is there or not. */
  readonly comparators = input<readonly Comparator[]>([]);
  readonly compared = input<readonly string[]>([]);
  readonly wanted = input<Compared>({ comparators: [], groups: [] });
  /** The targets that took the place of a harder one after a bad outcome. */
  readonly moved = input<readonly MovedTarget[]>([]);
  readonly comparing = output<readonly string[]>();

  protected readonly lines = computed(() => [
    ...chartSeries(this.series(), this.choice()),
    ...this.comparators()
      .filter(({ code }) => this.compared().includes(code) && !this.choice().places.includes(code))
      .map(({ line }) => line),
  ]);
  protected readonly missing = computed(() => lacking(this.series(), this.wanted()).join(', '));
  protected readonly nothingChosen = computed(() => !this.wanted().comparators.length && !this.wanted().groups.length);
  protected readonly baseline = computed(() => referenceOf(this.indicator().baseline));
  protected readonly target = computed(() => {
    const [current] = this.indicator().targets;
    const target = referenceOf(current);
    return target && { ...target, moved: this.moved().some(({ to }) => to.setAt === current?.setAt) };
  });
  protected readonly former = computed(() => formerTargets(this.indicator().targets, this.moved()));
  /** Drawn as the pace is reckoned: straight, or by the same growth every year. */
  protected readonly required = computed(() => {
    const { unit, polarity, baseline, targets } = this.indicator();
    const [target] = targets;
    if (!target) return [];
    const observations = this.series()[0]?.observations ?? [];
    const method = polarity === 'none' ? 'linear' : paceMethod({ unit, baseline, observations }, target);
    return requiredPath(baseline, target, method).map(({ year, value }) => ({ period: String(year), value }));
  });
  protected readonly places = computed(() => placesIn(this.series()));
  protected readonly sexes = computed(() => sexesIn(this.series()).map((sex) => ({ sex, name: SEX_NAMES[sex] })));
  protected readonly limit = SERIES_LIMIT;

  protected togglePlace(code: string) {
    const { places, sexes } = this.choice();
    this.chosen.emit({ places: toggled(places, code), sexes });
  }

  protected compare(code: string) {
    const all = this.compared();
    this.comparing.emit(all.includes(code) ? all.filter((each) => each !== code) : [...all, code]);
  }

  protected toggleSex(sex: Sex) {
    const { places, sexes } = this.choice();
    this.chosen.emit({ places, sexes: toggled(sexes, sex) });
  }
}

/** One is always left, so that there is something to see. */
function toggled<T>(all: readonly T[], one: T): readonly T[] {
  if (!all.includes(one)) return [...all, one];
  return all.length > 1 ? all.filter((each) => each !== one) : all;
}
