import { Component, computed, inject, input } from '@angular/core';
import {
  type FactCode,
  type KnownFact,
  type Question,
  type Score,
  type Stance,
  withStance,
} from '@rt/evaluability/domain';
import { injectLanguage } from '@rt/shared/ui';
import { AnswerStore } from './answer-store';
import { EvidenceEditor } from './evidence-editor';
import { EvidenceList } from './evidence-list';
import { KnownFacts } from './known-facts';
import { ScoreChoice } from './score-choice';

/** One question: what is asked, what to look for, what the system knows, and the reviewer's answer. */
@Component({
  selector: 'rt-question-row',
  imports: [EvidenceEditor, EvidenceList, KnownFacts, ScoreChoice],
  templateUrl: './question-row.html',
  styleUrl: './question-row.css',
})
export class QuestionRow {
  readonly question = input.required<Question>();
  readonly number = input.required<number>();
  readonly reviewId = input.required<string>();
  readonly facts = input<readonly KnownFact[]>([]);
  readonly readonly = input(false);
  /** Saving or handing in was tried while this had no score. */
  readonly missing = input(false);

  protected readonly store = inject(AnswerStore);
  private readonly language = injectLanguage();
  protected readonly key = computed(() => this.question().key);
  protected readonly text = computed(() => this.question().text[this.language]);
  protected readonly help = computed(() => this.question().help[this.language]);
  protected readonly answer = computed(() => this.store.answer(this.key()));
  protected readonly kept = computed(() => this.store.kept(this.key()));
  protected readonly elsewhere = computed(() => this.store.elsewhere()[this.key()] ?? null);

  protected score(score: Score) {
    this.store.write(this.key(), { score });
  }

  protected take({ code, stance }: { code: FactCode; stance: Stance | null }) {
    this.store.write(this.key(), { taken: withStance(this.answer().taken, code, stance) });
  }

  protected comment(event: Event) {
    this.store.write(this.key(), { comment: (event.target as HTMLTextAreaElement).value });
  }
}
