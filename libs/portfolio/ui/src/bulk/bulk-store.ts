import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  type BulkInput,
  type BulkPreview,
  type BulkWay,
  type Directness,
  isShare,
  type LinkableGoal,
  MECHANISM_LENGTH,
} from '@rt/portfolio/domain';
import { formatNumber, parseNumber } from '@rt/shared/domain';
import type { Subscription } from 'rxjs';
import { BulkClient } from './bulk-client';
import { BulkSelection } from './bulk-selection';

export interface BulkGoal extends LinkableGoal {
  /** Percent, as typed. */
  share: string;
}

const PAUSE_MS = 300;

/** What is to be done with the chosen interventions, and what would come of it, asked anew as it is written. */
@Service({ autoProvided: false })
export class BulkStore {
  private readonly client = inject(BulkClient);
  readonly selection = inject(BulkSelection);

  readonly way = signal<BulkWay>('add');
  readonly goals = signal<readonly BulkGoal[]>([]);
  readonly directness = signal<Directness>('direct');
  readonly mechanism = signal('');
  readonly preview = signal<BulkPreview | null>(null);
  readonly error = signal<unknown>(null);
  private readonly anew = signal(0);
  private reading: Subscription | undefined;

  readonly shareIssues = computed(() =>
    this.goals().map(({ share }) => this.way() !== 'split' && !isShare(parseNumber(share) ?? 0)),
  );
  readonly tooShort = computed(() => this.mechanism().trim().length < MECHANISM_LENGTH.min);
  readonly refused = computed(() => this.preview()?.items.filter(({ refusal }) => refusal) ?? []);
  readonly changing = computed(() => this.preview()?.items.filter(({ changes, refusal }) => changes && !refusal) ?? []);
  /** What a preview is asked of; null where there is nothing to ask yet. */
  private readonly asked = computed<BulkInput | null>(
    () => {
      const interventionIds = this.selection.all().map(({ id }) => id);
      if (!interventionIds.length || !this.goals().length || this.shareIssues().some(Boolean)) return null;
      const goals = this.goals().map(({ id, share }) => ({
        goalId: id,
        share: this.way() === 'split' ? 100 : (parseNumber(share) ?? 0),
      }));
      return { interventionIds, goals, way: this.way(), directness: this.directness(), mechanism: '' };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );

  constructor() {
    effect((onCleanup) => {
      this.anew();
      const asked = this.asked();
      if (!asked) return this.preview.set(null);
      const timer = setTimeout(() => this.read(asked), PAUSE_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  add(goal: LinkableGoal): void {
    if (this.goals().some(({ lineageId }) => lineageId === goal.lineageId)) return;
    this.goals.update((goals) => {
      const left = 100 - goals.reduce((sum, { share }) => sum + (parseNumber(share) ?? 0), 0);
      return [...goals, { ...goal, share: left > 0 ? formatNumber(left, 'sv') : '' }];
    });
  }

  share(lineageId: string, share: string): void {
    this.goals.update((goals) => goals.map((goal) => (goal.lineageId === lineageId ? { ...goal, share } : goal)));
  }

  remove(lineageId: string): void {
    this.goals.update((goals) => goals.filter((goal) => goal.lineageId !== lineageId));
  }

  /** Those that would be refused are let go, so that the rest can be saved. */
  leaveOutRefused(): void {
    this.selection.set(
      this.refused().map(({ intervention }) => intervention),
      false,
    );
  }

  /** Somebody else has changed something: what was chosen stays, and what comes of it is read again. */
  lookAgain(): void {
    this.anew.update((count) => count + 1);
  }

  /** What is carried out: the previewed, on the versions they were read in. null where there is nothing that can be. */
  order() {
    const [asked, preview] = [untracked(this.asked), this.preview()];
    if (!asked || !preview || this.refused().length || this.tooShort()) return null;
    return {
      ...asked,
      mechanism: this.mechanism().trim(),
      interventionIds: preview.items.map(({ intervention }) => intervention.id),
      linksVersions: preview.items.map(({ linksVersion }) => linksVersion),
    };
  }

  private read(asked: BulkInput) {
    this.reading?.unsubscribe();
    this.reading = this.client.preview(asked).subscribe({
      next: (preview) => {
        this.error.set(null);
        this.preview.set(preview);
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
