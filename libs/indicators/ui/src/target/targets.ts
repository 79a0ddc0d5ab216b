import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { IndicatorDetail, MovedTarget, Target } from '@rt/indicators/domain';
import { formatDate } from '@rt/shared/domain';
import { Control, Field, injectLanguage, NumberPipe, ProblemMessage } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { pairErrors, valueInYear } from '../passport/passport-texts';

const EMPTY = { value: '', year: '', reason: '', decision: '' };

/** The target of an indicator and all it has been. A target is not changed but followed by a new one, with a reason. */
@Component({
  selector: 'rt-targets',
  imports: [Control, Field, NumberPipe, ProblemMessage],
  templateUrl: './targets.html',
  styles: `
    .moved {
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--rt-thread);
      font-size: var(--rt-size-2);
    }
  `,
})
export class Targets {
  readonly indicator = input.required<IndicatorDetail>();
  /** Those that took the place of a harder one after a bad outcome. */
  readonly moved = input<readonly MovedTarget[]>([]);
  readonly editable = input(false);
  readonly changed = output<IndicatorDetail>();

  private readonly language = injectLanguage();
  private readonly client = inject(IndicatorClient);
  protected readonly open = signal(false);
  protected readonly tried = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly texts = signal(EMPTY);
  protected readonly current = computed<Target | undefined>(() => this.indicator().targets[0]);
  protected readonly former = computed(() =>
    this.indicator()
      .targets.slice(1)
      .map((target, at) => ({ ...target, replacedBy: this.indicator().targets[at] })),
  );
  protected readonly pair = computed(() => pairErrors(this.texts().value, this.texts().year, true));
  protected readonly reasonError = computed(() =>
    this.current() && this.texts().reason.trim().length < 3
      ? $localize`:@@targets.reason-missing:Skriv varför målvärdet ändras.`
      : null,
  );

  /** Why a target is called moved; null where it is not. */
  protected movedBecause({ setAt }: Target): string | null {
    return this.moved().find(({ to }) => to.setAt === setAt)?.reason[this.language] ?? null;
  }

  protected readonly day = (moment: string | undefined) => (moment ? formatDate(new Date(moment)) : '');

  protected write(key: keyof typeof EMPTY, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.texts.update((texts) => ({ ...texts, [key]: value }));
  }

  protected async save() {
    this.tried.set(true);
    const { value, year, reason, decision } = this.texts();
    const target = valueInYear(value, year);
    if (!target || this.pair().some(Boolean) || this.reasonError()) return;
    this.problem.set(null);
    const input = { ...target, reason: reason.trim() || null, decision: decision.trim() || null };
    try {
      this.changed.emit(await this.client.setTarget(this.indicator().id, input));
      this.close();
    } catch (error) {
      this.problem.set(error);
    }
  }

  protected close() {
    this.open.set(false);
    this.tried.set(false);
    this.texts.set(EMPTY);
  }
}
