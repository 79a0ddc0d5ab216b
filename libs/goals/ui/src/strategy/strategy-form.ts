import { Component, computed, inject, output, signal } from '@angular/core';
import { STRATEGY_KINDS, STRATEGY_NAME_LENGTH, type StrategyKind, YEAR_LIMITS } from '@rt/goals/domain';
import type { Id } from '@rt/shared/domain';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { CurrentVersion } from '../version/current-version';
import { kindWord } from '../version/state-word';
import { StrategyClient } from './strategy-client';

const inLimits = (year: number) => Number.isInteger(year) && year >= YEAR_LIMITS.min && year <= YEAR_LIMITS.max;

/** A new strategy: name, kind and years. It begins as a draft, which becomes the one shown. */
@Component({
  selector: 'rt-strategy-form',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './strategy-form.html',
})
export class StrategyForm {
  /** The draft it begins with. */
  readonly created = output<Id>();

  protected readonly kinds = STRATEGY_KINDS;
  protected readonly kindWord = kindWord;
  protected readonly maxLength = STRATEGY_NAME_LENGTH.max;
  protected readonly name = signal('');
  protected readonly kind = signal<StrategyKind>('rus');
  protected readonly startYear = signal(`${new Date().getFullYear()}`);
  protected readonly endYear = signal('2030');
  protected readonly tried = signal(false);
  protected readonly saving = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly errors = computed(() => {
    const start = Number(this.startYear());
    const end = Number(this.endYear());
    const year = $localize`:@@strategy-form.year-wrong:Skriv ett år med fyra siffror.`;
    return {
      name:
        this.name().trim().length < STRATEGY_NAME_LENGTH.min
          ? $localize`:@@strategy-form.name-missing:Skriv strategins namn, minst tre tecken.`
          : null,
      startYear: inLimits(start) ? null : year,
      endYear: !inLimits(end)
        ? year
        : end < start
          ? $localize`:@@strategy-form.years-reversed:Slutåret ligger före startåret.`
          : null,
    };
  });
  private readonly client = inject(StrategyClient);
  private readonly current = inject(CurrentVersion);

  protected text(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  protected async create(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (Object.values(this.errors()).some(Boolean) || this.saving()) return;
    this.saving.set(true);
    const years = { startYear: Number(this.startYear()), endYear: Number(this.endYear()) };
    try {
      const made = await firstValueFrom(this.client.create({ name: this.name().trim(), kind: this.kind(), ...years }));
      const [draft] = made.versions;
      if (draft) this.current.choose(draft.id);
      this.current.reload();
      if (draft) this.created.emit(draft.id);
    } catch (error) {
      this.problem.set(error);
    }
    this.saving.set(false);
  }
}
