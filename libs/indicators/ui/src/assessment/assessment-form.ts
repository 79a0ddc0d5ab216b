import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  ASSESSMENT_LIMITS,
  type Assessment,
  type AssessmentInput,
  differsFrom,
  type IndicatorDetail,
  type Statuses,
  TARGET_STATUSES,
  TRENDS,
} from '@rt/indicators/domain';
import { Control, Drafts, Field, ProblemMessage } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { statusName } from '../status/status-words';

type Texts = Record<keyof AssessmentInput, string>;

/** What people make of an indicator: written in place, kept while it is written, added to the history when it is saved. */
@Component({
  selector: 'rt-assessment-form',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './assessment-form.html',
})
export class AssessmentForm {
  readonly indicatorId = input.required<string>();
  readonly statuses = input.required<Statuses>();
  /** The assessment to go on from. */
  readonly newest = input<Assessment | null>(null);
  readonly saved = output<IndicatorDetail>();
  readonly cancelled = output<void>();

  private readonly client = inject(IndicatorClient);
  private readonly drafts = inject(Drafts);
  protected readonly limits = ASSESSMENT_LIMITS;
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly texts = linkedSignal<Texts>(
    () => this.drafts.read<Texts>(this.draftKey()) ?? textsOf(this.newest()),
  );
  protected readonly trends = TRENDS.map((value) => ({ value, name: statusName('trend', value) }));
  protected readonly targets = TARGET_STATUSES.map((value) => ({ value, name: statusName('target', value) }));
  protected readonly computedTrend = computed(() => statusName('trend', this.statuses().trend.status));
  protected readonly computedTarget = computed(() => statusName('target', this.statuses().target.status));
  protected readonly differs = computed(() => differsFrom(this.statuses(), inputOf(this.texts())));
  protected readonly reasonError = computed(() =>
    this.differs() && this.texts().reason.trim().length < ASSESSMENT_LIMITS.reason.min
      ? $localize`:@@assessment.reason-missing:Skriv varför ni bedömer det på ett annat sätt än datorn.`
      : null,
  );
  protected readonly emptyError = computed(() => {
    const { trend, target, text } = inputOf(this.texts());
    return trend || target || text ? null : $localize`:@@assessment.empty:Skriv vad ni bedömer, eller välj en status.`;
  });
  private readonly draftKey = () => `indicator/${this.indicatorId()}/assessment`;

  protected write(key: keyof Texts, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.texts.update((texts) => ({ ...texts, [key]: value }));
    this.drafts.write(this.draftKey(), this.texts());
  }

  protected async save() {
    this.tried.set(true);
    if (this.reasonError() || this.emptyError() || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const input = inputOf(this.texts());
      // A reason for a difference that is no longer there would be a reason for nothing.
      const stored = await this.client.assess(this.indicatorId(), this.differs() ? input : { ...input, reason: null });
      this.drafts.clear(this.draftKey());
      this.saved.emit(stored);
    } catch (error) {
      this.problem.set(error);
    }
    this.busy.set(false);
  }

  protected cancel() {
    this.drafts.clear(this.draftKey());
    this.cancelled.emit();
  }
}

const textsOf = (assessment: Assessment | null): Texts => ({
  trend: assessment?.trend ?? '',
  target: assessment?.target ?? '',
  reason: assessment?.reason ?? '',
  text: assessment?.text ?? '',
});

const inputOf = ({ trend, target, reason, text }: Texts): AssessmentInput => ({
  trend: TRENDS.find((each) => each === trend) ?? null,
  target: TARGET_STATUSES.find((each) => each === target) ?? null,
  reason: reason.trim() || null,
  text: text.trim() || null,
});
