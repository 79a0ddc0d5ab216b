import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type Answer, type JointAnswerInput, type Score, tellFact } from '@rt/evaluability/domain';
import { injectLanguage } from '@rt/shared/ui';
import { EvidenceList } from '../answers/evidence-list';
import { ScoreChoice } from '../answers/score-choice';
import { NEARNESS_WORDS, SCORE_NAMES, scoreSign } from '../review-words';
import { ReviewStore } from '../review/review-store';
import type { ComparedQuestion } from './compared-question';

/** One question with both answers side by side and the joint one below; locked, it can be amended. */
@Component({
  selector: 'rt-compare-row',
  imports: [EvidenceList, ScoreChoice],
  templateUrl: './compare-row.html',
  styleUrl: './compare-row.css',
})
export class CompareRow {
  readonly row = input.required<ComparedQuestion>();
  readonly names = input.required<readonly string[]>();
  readonly locked = input(false);
  readonly editable = input(false);
  readonly settled = output<JointAnswerInput>();
  readonly amended = output<{ score: Score; reason: string }>();

  private readonly language = injectLanguage();
  protected readonly store = inject(ReviewStore);
  protected readonly jointLegend = $localize`:@@compare-row.joint-legend:Gemensamt svar:`;
  protected readonly amendLegend = $localize`:@@compare-row.amend-legend:Rättat svar:`;
  protected readonly signs = scoreSign;
  protected readonly scoreNames = SCORE_NAMES;
  protected readonly text = computed(() => this.row().question.text[this.language]);
  protected readonly nearness = computed(() => NEARNESS_WORDS[this.row().nearness]);
  protected readonly comment = linkedSignal(() => this.row().joint?.comment ?? '');
  protected readonly amending = signal(false);
  protected readonly newScore = signal<Score | null>(null);
  protected readonly reason = signal('');

  /** What one of them says is wrong of what the system said, as it was said then. */
  protected contested(answer: Answer | null): string[] {
    const wrong = answer?.taken.filter(({ stance }) => stance === 'contested') ?? [];
    return wrong.map(({ fact }) => tellFact(fact)[this.language]);
  }

  protected settle(score: Score) {
    this.settled.emit({ score, comment: this.comment().trim() || null });
  }

  protected writeComment(event: Event) {
    this.comment.set((event.target as HTMLTextAreaElement).value);
    const { score, joint } = this.row();
    if (score && (joint?.comment ?? '') !== this.comment().trim()) this.settle(score);
  }

  protected amend() {
    const [score, reason] = [this.newScore(), this.reason().trim()];
    if (!score || reason.length < 3) return;
    this.amended.emit({ score, reason });
    this.amending.set(false);
    this.reason.set('');
    this.newScore.set(null);
  }
}
