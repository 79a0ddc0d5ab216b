import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import {
  type Assessment,
  type AssessmentGround,
  type AssessmentInput,
  differsFrom,
  type IndicatorDetail,
  type Statuses,
} from '@rt/indicators/domain';
import { formatMoment } from '@rt/shared/domain';
import { Drafts, injectLanguage, listOf, ProblemMessage } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { statusName } from '../status/status-words';
import { AssessmentForm } from './assessment-form';

const CHANGED: Readonly<Record<AssessmentGround, string>> = {
  values: $localize`:@@assessment.changed-values:nya eller ändrade värden`,
  target: $localize`:@@assessment.changed-target:ett annat målvärde`,
  baseline: $localize`:@@assessment.changed-baseline:ett annat utgångsvärde`,
};

/** What people make of an indicator: the assessment that counts, whether it still holds, and those before it. */
@Component({
  selector: 'rt-assessments',
  imports: [AssessmentForm, ProblemMessage],
  templateUrl: './assessments.html',
  styleUrl: './assessments.css',
})
export class Assessments {
  readonly indicator = input.required<IndicatorDetail>();
  readonly statuses = input.required<Statuses>();
  readonly editable = input(false);
  readonly changed = output<IndicatorDetail>();

  private readonly client = inject(IndicatorClient);
  private readonly language = injectLanguage();
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly drafts = inject(Drafts);
  /** null until somebody opens or closes it: a draft that is left is shown at once. */
  private readonly asked = signal<boolean | null>(null);
  protected readonly writing = computed(
    () => this.asked() ?? this.drafts.read(`indicator/${this.indicator().id}/assessment`) !== null,
  );
  protected readonly problem = signal<unknown>(null);
  protected readonly newest = computed(() => this.indicator().assessments[0] ?? null);
  protected readonly former = computed(() => this.indicator().assessments.slice(1));
  protected readonly grounds = computed(() =>
    listOf(
      (this.newest()?.changed ?? []).map((ground) => CHANGED[ground]),
      this.language,
    ),
  );

  protected readonly moment = ({ madeAt }: Assessment) => formatMoment(new Date(madeAt), new Date());

  /** What somebody said of the statuses, in words: `Trend: förbättras. Mot målet: på väg.` */
  protected said({ trend, target }: AssessmentInput): string {
    return [
      trend && $localize`:@@assessment.said-trend:Trend: ${statusName('trend', trend)}:status:.`,
      target && $localize`:@@assessment.said-target:Mot målet: ${statusName('target', target)}:status:.`,
    ]
      .filter(Boolean)
      .join(' ');
  }

  protected write(open: boolean) {
    this.asked.set(open);
    const selector = open ? 'textarea' : 'button.open';
    afterNextRender(() => this.element.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }

  protected take(indicator: IndicatorDetail) {
    this.changed.emit(indicator);
    this.write(false);
  }

  /** It has been looked at again and holds: the same once more, on what is known now. */
  protected async confirm({ trend, target, reason, text }: Assessment) {
    if (!reason && differsFrom(this.statuses(), { trend, target })) return this.write(true);
    this.problem.set(null);
    try {
      this.changed.emit(await this.client.assess(this.indicator().id, { trend, target, reason, text }));
    } catch (error) {
      this.problem.set(error);
    }
  }
}
