import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NationWording, NationWordingQuery } from '@rt/coverage/domain';
import type { CsvCell } from '@rt/shared/domain';
import { ExportButton, KnotMark, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { NationClient } from './nation-client';
import { LEVEL_NAMES, VERDICT_NAMES } from './nation-words';

const STEP = 200;

/** Adopted wordings, regions by alphabet: what the counts are made of. */
@Component({
  selector: 'rt-nation-wording-list',
  imports: [ExportButton, KnotMark, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './nation-wording-list.html',
  styles: `
    h2 {
      margin: 0 0 8px;
    }
    ul {
      max-width: none;
      margin: 16px 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 8px;
      border-block-start: 1px solid var(--rt-grey-4);
    }
    p {
      max-width: none;
      margin: 0;
    }
    .wording {
      max-width: 75ch;
      font-family: var(--rt-serif);
    }
  `,
})
export class NationWordingList {
  readonly query = input.required<NationWordingQuery>();

  /** More are asked for a step at a time; another query begins anew. */
  protected readonly limit = linkedSignal({ source: () => this.query(), computation: () => STEP });
  protected readonly page = inject(NationClient).wordingList(() => ({ ...this.query(), limit: this.limit() }));
  protected readonly none = { niva: null, ar: null, lage: null };
  protected readonly verdicts = VERDICT_NAMES;
  protected readonly mayHaveMore = computed(
    () => this.page.hasValue() && this.page.value().total > this.page.value().items.length && this.limit() < 1000,
  );
  protected readonly heading = computed(() => {
    const { level, year, verdict } = this.query();
    return [level && LEVEL_NAMES[level], year, verdict && VERDICT_NAMES[verdict].word].filter(Boolean).join(' · ');
  });

  protected more() {
    this.limit.update((limit) => Math.min(1000, limit + STEP));
  }

  protected readonly asRows = (): CsvCell[][] => [
    [
      $localize`:@@nation-wording-list.csv.region:Region`,
      $localize`:@@nation-wording-list.csv.strategy:Strategi`,
      $localize`:@@nation-wording-list.csv.version:Version`,
      $localize`:@@nation-wording-list.csv.year:Beslutat år`,
      $localize`:@@nation-wording-list.csv.level:Nivå`,
      $localize`:@@nation-wording-list.csv.code:Nummer`,
      $localize`:@@nation-wording-list.csv.wording:Formulering`,
      $localize`:@@nation-wording-list.csv.verdict:Bedömning`,
    ],
    ...(this.page.value()?.items ?? []).map(exported),
  ];
}

const exported = (goal: NationWording): CsvCell[] => [
  goal.regionName,
  goal.strategyName,
  goal.versionNumber,
  goal.year,
  LEVEL_NAMES[goal.level],
  goal.code,
  goal.wording,
  goal.level === 'vision' ? null : VERDICT_NAMES[goal.verdict].word,
];
