import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { codingGaps, isSame, type JointCodingInput, type Passage, pressCode, type TakenCode, withoutMarks } from '@rt/reporting/domain'; // prettier-ignore
import { inLanguage } from '@rt/shared/domain';
import { injectLanguage, isTextField, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { NationalNav } from '../compilation/national-nav';
import { shortRegionName } from '../compilation/short-region-name';
import { AnswerAmendments } from './answer-amendments';
import { CodeList } from './code-list';
import { type CodeRow, codeRows, marksOf } from './code-rows';
import { CodingClient } from './coding-client';
import { markedByEither, startOfJoint, wordsOf } from './joint-draft';
import { JointSaid } from './joint-said';
import { SentenceList } from './sentence-list';

/** What both coders took of one answer, and what is decided of it: locked as it is made, changed later with a reason that shows. */
@Component({
  selector: 'rt-coding-compare-page',
  imports: [AnswerAmendments, CodeList, JointSaid, NationalNav, ProblemMessage, RouterLink, SentenceList, Skeleton],
  templateUrl: './compare-page.html',
  styleUrls: ['./coding-page.css', './compare-page.css'],
  host: { '(document:keydown)': 'onKey($event)' },
})
export class ComparePage {
  readonly year = input.required<string>();
  readonly countyCode = input.required<string>();
  readonly theme = input.required<string>();

  private readonly client = inject(CodingClient);
  private readonly undo = inject(Undo);
  private readonly language = injectLanguage();
  private readonly list = viewChild(SentenceList);
  private readonly place = computed(() => ({ year: this.year(), countyCode: this.countyCode(), theme: this.theme() }));
  protected readonly found = this.client.comparison(this.place);
  protected readonly compared = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly draft = signal<readonly TakenCode[]>([]);
  protected readonly reason = signal('');
  protected readonly changing = signal(false);
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly looked = signal<number | null>(null);

  protected readonly text = computed(() => this.compared()?.wordings.at(-1)?.text ?? '');
  protected readonly name = computed(() => shortRegionName(this.compared()?.region.name ?? ''));
  protected readonly heading = computed(
    () => this.compared() && inLanguage(this.compared()!.frame.heading, this.language),
  );
  protected readonly textLabel = computed(
    () => $localize`:@@coding.text-label:Svaret från ${this.name()}:region:, mening för mening`,
  );
  protected readonly editing = computed(() => !this.compared()?.joint || this.changing());
  protected readonly rows = computed(() => {
    const compared = this.compared();
    if (!compared) return [];
    return codeRows(compared.frame, this.text(), this.draft(), this.language).map((row) => ({ ...row, suggested: [] }));
  });
  protected readonly marks = computed(() => {
    const compared = this.compared();
    return compared ? marksOf(compared.frame, this.draft()) : [];
  });
  protected readonly coders = computed(() => {
    const compared = this.compared();
    return (compared?.coders ?? []).map(({ name, me, coding }, at) => ({
      who: me ? YOU : (name ?? `${CODER} ${at + 1}`),
      memo: coding.memo,
      codes: codeRows(compared!.frame, wordsOf(compared!, coding), coding.codes, this.language).filter(
        ({ taken }) => taken,
      ),
    }));
  });
  /** Whether a reason must be given: the two differ, or what is decided is something else, or it is a change. */
  protected readonly needsReason = computed(() => {
    const keys = this.draft().map(({ code }) => code);
    const alike = this.compared()?.coders.every(({ coding }) =>
      isSame({ codes: [coding.codes.map(({ code }) => code), keys] }),
    );
    return this.changing() || !alike;
  });
  protected readonly gapWords = computed(() => {
    const compared = this.compared();
    const gaps = compared ? codingGaps(compared.frame, this.text(), this.draft()) : [];
    const reasonless = this.needsReason() && this.reason().trim().length < 5 ? [REASON_MISSING] : [];
    return [...new Set(gaps.map(({ message }) => message[this.language])), ...reasonless];
  });

  constructor() {
    effect(() => {
      const compared = this.compared();
      if (compared) untracked(() => this.begin(compared));
    });
  }

  protected press(row: CodeRow) {
    if (!this.editing()) return;
    const compared = this.compared();
    const marked = this.list()?.passages() ?? [];
    const either = compared ? (markedByEither(compared).find(({ code }) => code === row.key)?.passages ?? []) : [];
    this.set(pressCode(this.draft(), row.key, marked.length || row.taken ? marked : either, !!compared?.frame.single));
  }

  protected unmark({ row, passage }: { row: CodeRow; passage: Passage }) {
    this.set(withoutMarks(this.draft(), row.key, [passage]));
  }

  protected lock() {
    this.tried.set(true);
    const compared = this.compared();
    if (!compared || this.gapWords().length) return;
    const reason = this.reason().trim() || null;
    const input: JointCodingInput = {
      codes: this.draft(),
      reason,
      amendmentId: compared.wordings.at(-1)?.amendmentId ?? null,
    };
    const sent = compared.joint
      ? this.client.change(this.place(), compared.joint.version, input)
      : this.client.decide(this.place(), input);
    sent.subscribe({
      next: (answer) => this.found.set(answer),
      error: (error: unknown) => this.error.set(error),
    });
  }

  protected onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
    const row = this.rows().find(({ number }) => String(number) === event.key);
    if (!row || !this.editing()) return;
    event.preventDefault();
    this.press(row);
  }

  private set(codes: readonly TakenCode[]) {
    const before = this.draft();
    this.draft.set(codes);
    this.undo.offer($localize`:@@coding-compare.changed:De gemensamma koderna ändrades. Inget är låst än.`, () =>
      this.draft.set(before),
    );
  }

  protected begin(compared: NonNullable<ReturnType<ComparePage['compared']>>) {
    this.draft.set(startOfJoint(compared));
    this.reason.set('');
    this.changing.set(false);
    this.tried.set(false);
    this.error.set(null);
    this.undo.clear();
  }
}

const YOU = $localize`:@@coding-compare.you:Du`;
const CODER = $localize`:@@coding-compare.coder:Kodare`;
const REASON_MISSING = $localize`:@@coding-compare.reason-missing:Skriv varför det blir den här koden.`;
