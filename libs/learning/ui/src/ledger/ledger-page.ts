import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LEDGER_SHOWN, type LedgerRow } from '@rt/learning/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { LearningNav } from '../learning-nav';
import { queryOf, wordOf } from './ledger-address';
import { LedgerClient } from './ledger-client';
import { ANSWER_NAMES, SHOWN_NAMES, STANDING_NAMES } from './ledger-words';

const HEADS = [
  $localize`:@@ledger.column-recommendation:Rekommendation`,
  $localize`:@@ledger.column-standing:Läge`,
  $localize`:@@ledger.column-due:Senast`,
  $localize`:@@ledger.column-responsible:Ansvarig`,
  $localize`:@@ledger.column-changed:Det som ändrades`,
];
const EXPORT_HEADS = [
  ...HEADS,
  $localize`:@@ledger.column-finding:Slutsats`,
  $localize`:@@ledger.column-study:Studie`,
  $localize`:@@ledger.column-answer:Svar`,
];
const MOST = 1000;

/** Every recommendation of the region's studies, and how far each has come. */
@Component({
  selector: 'rt-ledger-page',
  imports: [Empty, ExportButton, LearningNav, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './ledger-page.html',
  styleUrl: './ledger-page.css',
})
export class LedgerPage {
  /** From the address: what to show, and whose. */
  readonly visa = input<string>();
  readonly vem = input<string>();
  /** Of which year the changes are. */
  readonly ar = input<string>();

  protected readonly query = computed(() => queryOf({ visa: this.visa(), vem: this.vem(), ar: this.ar() }));
  protected readonly page = inject(LedgerClient).page(() => ({ ...this.query(), limit: MOST }));
  protected readonly heads = HEADS;
  protected readonly standings = STANDING_NAMES;
  protected readonly views = computed(() => {
    const counts = this.page.hasValue() ? this.page.value().counts : null;
    return LEDGER_SHOWN.map((shown) => ({
      shown,
      name: SHOWN_NAMES[shown],
      word: wordOf(shown),
      count: counts?.[shown],
    }));
  });
  protected readonly rows = () => [EXPORT_HEADS, ...(this.page.value()?.items ?? []).map(exported)];
}

const exported = (row: LedgerRow) => [
  row.text,
  STANDING_NAMES[row.standing].word,
  row.dueOn,
  row.responsible,
  row.changes.filter(Boolean).join('; '),
  row.finding,
  row.studyTitle,
  row.answer && ANSWER_NAMES[row.answer],
];
