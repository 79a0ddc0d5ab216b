import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { IndicatorDetail } from '@rt/indicators/domain';
import { Control, Drafts, Field, ProblemMessage } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { PassportFields } from './passport-fields';
import {
  EMPTY_PASSPORT,
  pairErrors,
  passportErrors,
  passportOf,
  type PassportTexts,
  valueInYear,
} from './passport-texts';

const EMPTY = { passport: EMPTY_PASSPORT, value: '', year: '' };

/** A new indicator with what is needed to begin; with `goalId` it is tied to that goal at once. */
@Component({
  selector: 'rt-new-indicator',
  imports: [Control, Field, PassportFields, ProblemMessage],
  templateUrl: './new-indicator.html',
  styles: `
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(max(144px, 40%), 100%), 1fr));
      gap: 16px;
    }
  `,
})
export class NewIndicator {
  readonly goalId = input<string | null>(null);
  readonly created = output<IndicatorDetail>();

  private readonly client = inject(IndicatorClient);
  protected readonly texts = signal(EMPTY);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly errors = computed(() => passportErrors(this.texts().passport));
  protected readonly pair = computed(() => pairErrors(this.texts().value, this.texts().year));
  /** Made already, where only what came after it failed: trying again goes on from there. */
  private made: IndicatorDetail | null = null;

  constructor() {
    inject(Drafts).keep('indicator/new-passport', this.texts, signal(EMPTY));
  }

  protected describe(passport: PassportTexts) {
    this.texts.update((texts) => ({ ...texts, passport }));
  }

  protected write(key: 'value' | 'year', event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.texts.update((texts) => ({ ...texts, [key]: value }));
  }

  protected async save() {
    this.tried.set(true);
    if (Object.keys(this.errors()).length || this.pair().some(Boolean) || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const indicator = await this.make();
      this.made = null;
      this.texts.set(EMPTY);
      this.tried.set(false);
      this.created.emit(indicator);
    } catch (error) {
      this.problem.set(error);
    }
    this.busy.set(false);
  }

  private async make(): Promise<IndicatorDetail> {
    this.made ??= await this.client.create(passportOf(this.texts().passport));
    const goalId = this.goalId();
    if (goalId) await this.client.attach(goalId, this.made.id);
    const target = valueInYear(this.texts().value, this.texts().year);
    if (!target || this.made.targets.length) return this.made;
    return (this.made = await this.client.setTarget(this.made.id, { ...target, reason: null, decision: null }));
  }
}
