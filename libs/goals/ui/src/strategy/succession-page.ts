import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  isFrozen,
  RECORDED_SUCCESSION_KINDS,
  SUCCESSION_KINDS,
  type RecordedSuccessionKind,
  type Succession,
  type SuccessionKind,
} from '@rt/goals/domain';
import { SessionStore } from '@rt/identity/ui';
import { ProblemMessage, Skeleton, WordDiff } from '@rt/shared/ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { StrategyClient } from './strategy-client';
import { successionWord } from './succession-word';

/** What became of every goal between a version and the one it is based on. */
@Component({
  selector: 'rt-succession-page',
  imports: [ProblemMessage, RouterLink, Skeleton, WordDiff],
  templateUrl: './succession-page.html',
  styleUrl: './succession-page.css',
})
export class SuccessionPage {
  readonly versionId = input.required<string>();

  private readonly client = inject(StrategyClient);
  private readonly session = inject(SessionStore);
  protected readonly version = this.client.version(this.versionId);
  protected readonly resource = this.client.succession(this.versionId);
  protected readonly rows = linkedSignal<readonly Succession[]>(() =>
    this.resource.hasValue() ? this.resource.value() : [],
  );
  protected readonly editable = computed(
    () => this.session.can('strategy:edit') && this.version.hasValue() && !isFrozen(this.version.value().state),
  );
  protected readonly counts = computed(() =>
    SUCCESSION_KINDS.map((kind) => ({ kind, count: this.rows().filter((row) => row.kind === kind).length })).filter(
      ({ count }) => count > 0,
    ),
  );
  /** The goals of the older version, for telling what a new one was split from or merged of. */
  protected readonly older = computed(() => {
    const goals = new Map(
      this.rows().flatMap(({ fromGoalId, fromWording }) => (fromGoalId ? [[fromGoalId, fromWording ?? '']] : [])),
    );
    return [...goals].map(([id, wording]) => ({ id, wording }));
  });
  protected readonly kinds = RECORDED_SUCCESSION_KINDS;
  protected readonly word = successionWord;
  protected readonly problem = signal<unknown>(null);

  protected recorded(kind: SuccessionKind): kind is RecordedSuccessionKind {
    return (RECORDED_SUCCESSION_KINDS as readonly string[]).includes(kind);
  }

  protected record(toGoalId: string, fromGoalId: string, kind: string) {
    const told = RECORDED_SUCCESSION_KINDS.find((one) => one === kind);
    if (told && fromGoalId)
      void this.change(this.client.recordSuccession(this.versionId(), fromGoalId, toGoalId, told));
  }

  protected forget({ fromGoalId, toGoalId }: Succession) {
    if (fromGoalId && toGoalId) void this.change(this.client.forgetSuccession(this.versionId(), fromGoalId, toGoalId));
  }

  private async change(request: Observable<Succession[]>) {
    try {
      this.rows.set(await firstValueFrom(request));
      this.problem.set(null);
    } catch (error) {
      this.problem.set(error);
    }
  }
}
