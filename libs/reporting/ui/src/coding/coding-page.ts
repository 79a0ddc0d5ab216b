import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { codingGaps, type Passage } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import { injectLanguage, isTextField, ProblemMessage, Saved, Skeleton } from '@rt/shared/ui';
import { NationalNav } from '../compilation/national-nav';
import { shortRegionName } from '../compilation/short-region-name';
import { AnswerAmendments } from './answer-amendments';
import { CodeList } from './code-list';
import { type CodeRow, codeRows, hintsIn, marksOf } from './code-rows';
import { CodingClient } from './coding-client';
import { CodingProgressStrip } from './coding-progress-strip';
import { CodingStore } from './coding-store';
import { nextUncoded } from './next-uncoded';
import { SentenceList } from './sentence-list';

/** One theme of one region's answer, coded by one person: the text to the left, the codes to the right, all by keyboard. */
@Component({
  selector: 'rt-coding-page',
  imports: [
    AnswerAmendments,
    CodeList,
    CodingProgressStrip,
    NationalNav,
    ProblemMessage,
    RouterLink,
    Saved,
    SentenceList,
    Skeleton,
  ],
  providers: [CodingStore],
  templateUrl: './coding-page.html',
  styleUrl: './coding-page.css',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class CodingPage {
  /** From the address. */
  readonly year = input.required<string>();
  readonly countyCode = input.required<string>();
  readonly theme = input.required<string>();

  private readonly client = inject(CodingClient);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  protected readonly store = inject(CodingStore);
  private readonly list = viewChild(SentenceList);
  private readonly place = computed(() => ({
    year: this.year(),
    countyCode: this.countyCode(),
    theme: this.theme(),
  }));
  protected readonly found = this.client.desk(this.place);
  protected readonly national = this.client.year(this.year);
  protected readonly desk = this.store.desk;
  protected readonly regions = computed(() => (this.national.hasValue() ? this.national.value().regions : []));
  protected readonly themes = computed(() =>
    (this.national.hasValue() ? this.national.value().frames : []).map(({ theme, heading }) => {
      return { key: theme, name: inLanguage(heading, this.language) };
    }),
  );
  protected readonly readonly = computed(() => !!this.desk()?.mine?.doneAt);
  protected readonly outdated = computed(() => !!this.desk()?.mine?.outdated);
  protected readonly tried = signal(false);
  protected readonly looked = signal<number | null>(null);
  protected readonly rows = computed(() => {
    const frame = this.desk()?.frame;
    return frame ? codeRows(frame, this.store.text(), this.store.draft().codes, this.language) : [];
  });
  protected readonly marks = computed(() => {
    const frame = this.desk()?.frame;
    return frame ? marksOf(frame, this.store.draft().codes) : [];
  });
  protected readonly hints = computed(() => {
    const frame = this.desk()?.frame;
    return frame && !this.readonly() ? hintsIn(frame, this.store.text()) : [];
  });
  protected readonly gaps = computed(() => {
    const frame = this.desk()?.frame;
    return frame ? codingGaps(frame, this.store.text(), this.store.draft().codes) : [];
  });
  protected readonly gapWords = computed(() => [...new Set(this.gaps().map(({ message }) => message[this.language]))]);
  protected readonly name = computed(() => shortRegionName(this.desk()?.region.name ?? ''));
  protected readonly heading = computed(() => {
    const frame = this.desk()?.frame;
    return frame ? inLanguage(frame.heading, this.language) : '';
  });
  protected readonly textLabel = computed(
    () => $localize`:@@coding.text-label:Svaret från ${this.name()}:region:, mening för mening`,
  );
  protected readonly single = computed(() => !!this.desk()?.frame.single);
  protected readonly next = computed(() => {
    const from = { countyCode: this.countyCode(), theme: this.themes().find(({ key }) => key === this.theme())?.key };
    return nextUncoded(
      this.regions(),
      this.themes().map(({ key }) => key),
      from,
    );
  });
  protected readonly nextLink = computed(() => {
    const step = this.next();
    return step ? ['/sammanstallning', this.year(), 'koda', step.countyCode, step.theme] : null;
  });

  constructor() {
    effect(() => {
      if (!this.found.hasValue()) return;
      const desk = this.found.value();
      untracked(() => this.open(desk));
    });
  }

  protected press(row: CodeRow) {
    if (this.readonly()) return;
    const marked = this.list()?.passages() ?? [];
    const passages = marked.length || row.taken ? marked : row.sentences;
    const name = row.name;
    const said = row.taken
      ? $localize`:@@coding.pressed-again:Koden ${name}:code: ändrades.`
      : $localize`:@@coding.taken:Koden ${name}:code: är tagen.`;
    this.store.press(row.key, passages, said);
  }

  protected unmark({ row, passage }: { row: CodeRow; passage: Passage }) {
    const name = row.name;
    this.store.unmark(row.key, passage, $localize`:@@coding.unmarked:Ett ställe togs bort från ${name}:code:.`);
  }

  protected async finish() {
    this.tried.set(true);
    if (this.gaps().length) return;
    await this.store.finish();
    this.national.reload();
  }

  protected async reopen() {
    await this.store.reopen();
    this.national.reload();
  }

  protected readAgain() {
    this.found.reload();
  }

  protected onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
    const row = this.rows().find(({ number }) => String(number) === event.key);
    if (row) {
      event.preventDefault();
      this.press(row);
    }
    const next = this.nextLink();
    if (event.key === 'n' && next) void this.router.navigate(next);
  }

  private open(desk: NonNullable<ReturnType<CodingStore['desk']>>) {
    this.tried.set(false);
    this.store.open(this.place(), desk);
  }
}
