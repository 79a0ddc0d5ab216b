import { computed, inject, Service, signal } from '@angular/core';
import type { Answer, ReviewDetail } from '@rt/evaluability/domain';
import { without } from '@rt/shared/domain';
import { conflictIn, Drafts, type SaveState } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { type AnswerDraft, draftOf, isSame, sentOf, storedOf } from './answer-draft';

const PAUSE_MS = 700;

/** One reviewer's answers while they are written: saved by themselves, one at a time, and kept in the browser until they are. */
@Service({ autoProvided: false })
export class AnswerStore {
  private readonly client = inject(ReviewClient);
  private readonly drafts = inject(Drafts);
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly saving = signal<ReadonlySet<string>>(new Set());
  private readonly stored = signal<Readonly<Record<string, Answer>>>({});
  private readonly written = signal<Readonly<Record<string, AnswerDraft>>>({});
  private reviewId = '';

  readonly savedAt = signal<Date | null>(null);
  readonly error = signal<unknown>(null);
  /** What another window has saved since, by question, while it is not settled. */
  readonly elsewhere = signal<Readonly<Record<string, Answer>>>({});
  readonly answered = computed(() => Object.values(this.written()).filter(({ score }) => score !== null).length);
  readonly state = computed<SaveState>(() => {
    if (this.saving().size) return 'saving';
    return Object.keys(this.written()).some((key) => this.isChanged(key)) ? 'unsaved' : 'saved';
  });

  /** Begins with what is stored, and with what this browser kept since. */
  open({ id, questions, answers }: ReviewDetail): void {
    if (this.reviewId === id) return;
    this.reviewId = id;
    const stored = Object.fromEntries(questions.map(({ key }) => [key, storedOf(answers, key)]));
    this.stored.set(stored);
    this.written.set(
      Object.fromEntries(
        questions.map(({ key }) => [
          key,
          draftOf(this.drafts.read<AnswerDraft>(this.draftKey(key)) ?? storedOf(answers, key)),
        ]),
      ),
    );
    for (const { key } of questions) if (this.isChanged(key)) this.save(key);
  }

  /** What the server has of an answer. */
  kept(key: string): Answer {
    return this.stored()[key] ?? storedOf([], key);
  }

  answer(key: string): AnswerDraft {
    return this.written()[key] ?? draftOf(storedOf([], key));
  }

  /** A text waits for a pause; a choice is saved at once. */
  write(key: string, part: Partial<AnswerDraft>): void {
    const draft = { ...this.answer(key), ...part };
    this.written.update((all) => ({ ...all, [key]: draft }));
    this.drafts.write(this.draftKey(key), draft);
    clearTimeout(this.timers.get(key));
    const isText = 'comment' in part || 'evidence' in part;
    if (isText)
      this.timers.set(
        key,
        setTimeout(() => this.save(key), PAUSE_MS),
      );
    else this.save(key);
  }

  /** Saves what is not saved, for whoever is about to hand in; another press is needed where something is under way. */
  flush(): void {
    for (const key of Object.keys(this.written())) if (this.isChanged(key)) this.save(key);
  }

  settle(key: string, mine: boolean): void {
    const theirs = this.elsewhere()[key];
    if (!theirs) return;
    this.stored.update((all) => ({ ...all, [key]: theirs }));
    this.elsewhere.update((all) => without(all, key));
    if (mine) return this.save(key);
    this.written.update((all) => ({ ...all, [key]: draftOf(theirs) }));
    this.drafts.clear(this.draftKey(key));
  }

  private save(key: string): void {
    clearTimeout(this.timers.get(key));
    const stored = this.stored()[key];
    if (!stored || this.saving().has(key) || this.elsewhere()[key] || !this.isChanged(key)) return;
    this.saving.update((keys) => new Set([...keys, key]));
    this.client.answer(this.reviewId, key, stored.version, sentOf(this.answer(key))).subscribe({
      next: (answer) => this.keep(key, answer),
      error: (error: unknown) => this.fail(key, error),
    });
  }

  private keep(key: string, answer: Answer) {
    this.stored.update((all) => ({ ...all, [key]: answer }));
    this.rest(key);
    this.savedAt.set(new Date());
    this.error.set(null);
    if (this.isChanged(key)) this.save(key);
    else this.drafts.clear(this.draftKey(key));
  }

  private fail(key: string, error: unknown) {
    this.rest(key);
    const theirs = conflictIn<Answer | null>(error)?.current;
    if (theirs) this.elsewhere.update((all) => ({ ...all, [key]: theirs }));
    else this.error.set(error);
  }

  private rest(key: string) {
    this.saving.update((keys) => new Set([...keys].filter((each) => each !== key)));
  }

  private isChanged(key: string): boolean {
    const stored = this.stored()[key];
    return !!stored && !isSame(this.answer(key), stored);
  }

  private draftKey = (key: string) => `review/${this.reviewId}/${key}`;
}
