import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  isDay,
  type FollowedPeriod,
  PERIOD_NAME_LENGTH,
  periodIssues,
  type ReportingPeriodInput,
} from '@rt/portfolio/domain';
import { Control, Field, injectLanguage, ProblemMessage } from '@rt/shared/ui';
import { ReportClient } from './report-client';

type PeriodField = keyof ReportingPeriodInput;

/** A new period, or one that is changed. */
@Component({
  selector: 'rt-period-form',
  imports: [Control, Field, ProblemMessage],
  template: `
    <form class="rt-form" novalidate (submit)="save($event)" (keydown.escape)="closed.emit()">
      <rt-field label="Namn" i18n-label="@@period-form.name" required [error]="errors().name" [showErrors]="tried()">
        <input rtControl maxlength="80" [value]="form().name" (input)="write('name', $event)" />
      </rt-field>
      @for (pair of pairs; track pair[0].field) {
        <div class="pair">
          @for (each of pair; track each.field) {
            <rt-field [label]="each.label" required [error]="errors()[each.field]" [showErrors]="tried()">
              <input
                rtControl
                inputmode="numeric"
                placeholder="ÅÅÅÅ-MM-DD"
                maxlength="10"
                [value]="form()[each.field]"
                (input)="write(each.field, $event)"
              />
            </rt-field>
          }
        </div>
      }
      <rt-problem [error]="error()" />
      <p class="rt-row">
        <button class="rt-button primary" type="submit" i18n="@@period-form.save">Spara perioden</button>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@period-form.cancel">
          Avbryt
        </button>
      </p>
    </form>
  `,
  styles: `
    form {
      max-width: 480px;
      margin-block: 16px 32px;
    }
    .pair {
      display: flex;
      flex-wrap: wrap;
      gap: 16px;
    }
    .pair rt-field {
      flex: 1 1 160px;
    }
    p {
      margin: 0;
    }
  `,
})
export class PeriodForm {
  /** The period to change; null for a new one. */
  readonly period = input<FollowedPeriod | null>(null);
  readonly saved = output<FollowedPeriod>();
  readonly closed = output<void>();

  private readonly client = inject(ReportClient);
  private readonly language = injectLanguage();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly pairs = PAIRS;
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly form = linkedSignal((): ReportingPeriodInput => formOf(this.period()));
  protected readonly errors = computed((): Partial<Record<PeriodField, string>> => {
    const form = this.form();
    const days = DAYS.filter((field) => !isDay(form[field])).map((field) => [field, DAY_NEEDED]);
    const order = days.length ? [] : periodIssues(form).map(({ path, message }) => [path, message[this.language]]);
    const name = form.name.trim().length < PERIOD_NAME_LENGTH.min ? [['name', NAME_NEEDED]] : [];
    return Object.fromEntries([...name, ...days, ...order]);
  });

  constructor() {
    setTimeout(() => this.host.querySelector('input')?.focus());
  }

  protected write(field: PeriodField, event: Event) {
    this.form.update((form) => ({ ...form, [field]: (event.target as HTMLInputElement).value }));
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (Object.keys(this.errors()).length) return;
    const [period, form] = [this.period(), { ...this.form(), name: this.form().name.trim() }];
    (period ? this.client.changePeriod(period, form) : this.client.createPeriod(form)).subscribe({
      next: (saved) => this.saved.emit(saved),
      error: (error: unknown) => this.error.set(error),
    });
  }
}

const DAYS = ['startsOn', 'endsOn', 'opensOn', 'locksOn'] as const;
const EMPTY: ReportingPeriodInput = { name: '', startsOn: '', endsOn: '', opensOn: '', locksOn: '' };

function formOf(period: FollowedPeriod | null): ReportingPeriodInput {
  if (!period) return EMPTY;
  const { name, startsOn, endsOn, opensOn, locksOn } = period;
  return { name, startsOn, endsOn, opensOn, locksOn };
}

const PAIRS = [
  [
    { field: 'startsOn', label: $localize`:@@period-form.starts:Gäller från` },
    { field: 'endsOn', label: $localize`:@@period-form.ends:Gäller till` },
  ],
  [
    { field: 'opensOn', label: $localize`:@@period-form.opens:Öppnar` },
    { field: 'locksOn', label: $localize`:@@period-form.locks:Sista dag att rapportera` },
  ],
] as const;
const NAME_NEEDED = $localize`:@@period-form.name-needed:Skriv ett namn, till exempel Helår 2026.`;
const DAY_NEEDED = $localize`:@@period-form.day-needed:Skriv en dag, till exempel 2026-12-31.`;
